import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import { textFor, type RecordLanguage } from '@/lib/core/record/public-text';
import { Bilingual, DIRECTION } from './bilingual';
import { Moment } from './moment';
import { verdictPath } from './paths';
import { Rating } from './rating';
import { tallyLine } from './sourcing-panel';
import { wordsFor } from './words';

/** A verdict in a list: its rating, title, claim and how many stand behind it. */
export function VerdictCard({ current, language }: { current: CurrentVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { document: verdict, underReview, retraction } = current;
  const title = textFor({ ar: verdict.texts.ar?.title ?? null, en: verdict.texts.en?.title ?? null }, language);
  if (title === null) return null;
  const marked = title.language === language ? {} : { lang: title.language, dir: DIRECTION[title.language] };
  return (
    <li className="card">
      <p className="card-top">
        <Rating rating={verdict.rating} language={language} />
        {underReview !== null && <span className="tag">{t('notice.underReview')}</span>}
        {retraction !== null && <span className="tag">{t('notice.retracted')}</span>}
        <span className="note">
          <Moment at={verdict.publishedAt} language={language} />
        </span>
      </p>
      <h2>
        <a href={verdictPath(language, verdict.slug)}>
          <bdi {...marked}>{title.text}</bdi>
        </a>
      </h2>
      <p className="card-claim">
        <Bilingual text={verdict.claim.wording} language={language} />
      </p>
      <p className="note">
        {t('verdict.statedBy')}: <Bilingual text={verdict.claim.statedBy.name} language={language} />
      </p>
      <p className="note">{tallyLine(verdict.tally, language)}</p>
    </li>
  );
}
