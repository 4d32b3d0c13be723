import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicEvidence } from '@/lib/core/record/verdict-document';
import { Bilingual, languageOf } from './bilingual';
import { SourceLine } from './source-line';
import { wordsFor } from './words';

/** The passage in its own script with its source; of a confidential source, the agreed wording and nothing else. */
export function Quotation({ evidence, language }: { evidence: PublicEvidence; language: RecordLanguage }) {
  const t = wordsFor(language);
  if (evidence.confidential) {
    return (
      <figure className="quotation confidential">
        <p>
          <Bilingual text={evidence.wording} language={language} />
        </p>
        <figcaption>{t('evidence.confidentialNote')}</figcaption>
      </figure>
    );
  }
  return (
    <figure className="quotation">
      <blockquote {...languageOf(evidence.quote, language)}>
        <p>{evidence.quote.exact}</p>
      </blockquote>
      <figcaption>
        <SourceLine source={evidence.source} language={language} />
      </figcaption>
    </figure>
  );
}

/** The small number in a sentence that leads to the evidence. */
export function EvidenceReference({ id, number, language }: { id: string; number: number; language: RecordLanguage }) {
  return (
    <a className="reference" href={`#evidence-${id}`} aria-label={wordsFor(language)('evidence.goTo', { number })}>
      {number}
    </a>
  );
}
