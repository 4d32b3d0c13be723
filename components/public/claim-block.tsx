import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicClaim } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { edtfInWords } from './moment';
import { valueInWords } from './value-reading';
import { wordsFor } from './words';

/** The assertion under check, who stated it and when, and the value it comes down to. */
export function ClaimBlock({ claim, language }: { claim: PublicClaim; language: RecordLanguage }) {
  const t = wordsFor(language);
  const name = <Bilingual text={claim.statedBy.name} language={language} />;
  return (
    <div className="claim">
      <h2 className="label">{t('verdict.claim')}</h2>
      <p className="claim-wording">
        <Bilingual text={claim.wording} language={language} />
      </p>
      <p className="note">
        {t('verdict.statedBy')}: {claim.url === null ? name : <a href={claim.url} rel="external noopener">{name}</a>}
        {claim.statedDate !== null && <> · {t('verdict.statedOn', { date: edtfInWords(claim.statedDate, language) })}</>}
        {claim.value.kind !== 'proposition' && (
          <>
            {' '}
            · {t('evidence.readAs')}: {valueInWords(claim.value, language)}
          </>
        )}
      </p>
    </div>
  );
}
