import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicCorrection } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { dayOf, Moment } from './moment';
import { wordsFor } from './words';

/** What a reader must know before the finding: retracted, under review, or a correction that changed the rating. */
export function Notices({ current, language }: { current: CurrentVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { underReview, retraction } = current;
  const onTop = current.document.corrections.filter((correction) => correction.changesRating);
  return (
    <>
      {retraction !== null && (
        <aside className="notice notice-strong">
          <h2>{t('notice.retracted')}</h2>
          <p>{t('notice.retractedText', { date: dayOf(retraction.document.at, language) })}</p>
          <p>
            <Bilingual text={retraction.document.note} language={language} />
          </p>
        </aside>
      )}
      {underReview !== null && (
        <aside className="notice notice-strong">
          <h2>{t('notice.underReview')}</h2>
          <p>{t('notice.underReviewText', { date: dayOf(underReview.at, language) })}</p>
          {underReview.note !== null && (
            <p>
              <Bilingual text={underReview.note} language={language} />
            </p>
          )}
        </aside>
      )}
      {onTop.map((correction) => (
        <aside key={correction.documentHash} className="notice">
          <CorrectionNote correction={correction} language={language} heading="h2" />
        </aside>
      ))}
    </>
  );
}

/** A correction: what kind, when, what was changed, and whether it changed the verdict. */
export function CorrectionNote({ correction, language, heading: Heading }: { correction: PublicCorrection; language: RecordLanguage; heading: 'h2' | 'h3' }) {
  const t = wordsFor(language);
  return (
    <>
      <Heading>
        {t(`correction.${correction.kind}`)} · <Moment at={correction.at} language={language} />
      </Heading>
      <p>
        <Bilingual text={correction.note} language={language} /> {t(correction.changesRating ? 'correction.changesRating' : 'correction.keepsRating')}
      </p>
    </>
  );
}
