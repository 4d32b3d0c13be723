import type { WithheldVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { Bilingual } from './bilingual';
import { dayOf } from './moment';
import { documentPath } from './paths';
import { wordsFor } from './words';

/** Stands where a withheld verdict stood: that it was withheld, when, why, and the public tombstone. */
export function WithheldPage({ withheld, language }: { withheld: WithheldVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { hash, document } = withheld.tombstone;
  return (
    <div className="listing">
      <h1>{t('withheld.title')}</h1>
      <p className="summary">{t('withheld.text', { date: dayOf(document.at, language), reason: t(`withheld.${document.reason}`) })}</p>
      {document.note !== null && (
        <p>
          <Bilingual text={document.note} language={language} />
        </p>
      )}
      <p className="links">
        <a href={documentPath(hash)}>{t('withheld.tombstone')}</a>
      </p>
    </div>
  );
}
