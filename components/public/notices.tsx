import type { CurrentVerdict, StandingNotice } from '@/lib/core/record/latest-documents';
import type { BilingualText, RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicCorrection } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { dayOf, Moment } from './moment';
import { wordsFor } from './words';

/** What a reader must know before the finding: retracted, under review, reviewed since, or a correction that changed the rating. */
export function Notices({ current, language }: { current: CurrentVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { underReview, reviewed, retraction } = current;
  const onTop = current.document.corrections.filter((correction) => correction.changesRating);
  return (
    <>
      {retraction !== null && (
        <aside className="notice notice-strong">
          <h2>{t('notice.retracted')}</h2>
          {!retraction.isWithheld && <p>{t('notice.retractedText', { date: dayOf(retraction.at, language) })}</p>}
          <NoticeNote notice={retraction} language={language} />
        </aside>
      )}
      {underReview !== null && (
        <aside className="notice notice-strong">
          <h2>{t('notice.underReview')}</h2>
          {!underReview.isWithheld && <p>{t('notice.underReviewText', { date: dayOf(underReview.at, language) })}</p>}
          <NoticeNote notice={underReview} language={language} />
        </aside>
      )}
      {reviewed !== null && (
        <aside className="notice">
          <h2>{t('notice.reviewed', { date: dayOf(reviewed.at, language) })}</h2>
          <NoticeNote notice={reviewed} language={language} />
        </aside>
      )}
      {onTop.map((correction) => (
        <aside key={correction.documentHash} className="notice">
          <CorrectionNote correction={correction} note={current.notes.get(correction.documentHash)} language={language} heading="h2" />
        </aside>
      ))}
    </>
  );
}

function NoticeNote({ notice, language }: { notice: StandingNotice; language: RecordLanguage }) {
  if (notice.isWithheld) return <p>{wordsFor(language)('notice.noteWithheld', { date: dayOf(notice.at, language) })}</p>;
  return notice.note === null ? null : (
    <p>
      <Bilingual text={notice.note} language={language} />
    </p>
  );
}

interface CorrectionNoteProps {
  correction: PublicCorrection;
  /** Undefined where it was withheld. */
  note: BilingualText | undefined;
  language: RecordLanguage;
  heading: 'h2' | 'h3';
}

/** A correction: what kind, when, what was changed, and whether it changed the verdict. */
export function CorrectionNote({ correction, note, language, heading: Heading }: CorrectionNoteProps) {
  const t = wordsFor(language);
  return (
    <>
      <Heading>
        {t(`correction.${correction.kind}`)} · <Moment at={correction.at} language={language} />
      </Heading>
      <p>
        {note ? <Bilingual text={note} language={language} /> : t('correction.noteWithheld')} {t(correction.changesRating ? 'correction.changesRating' : 'correction.keepsRating')}
      </p>
    </>
  );
}
