import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { OpenEvidence, PublicEvidence, PublicOrigin, VerdictDocument } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { EvidenceSign } from './evidence-sign';
import { EvidenceReference } from './quotation';
import { sentenceFor, wordsFor } from './words';

/** Each original source with everything that came from it, as an outline of chains, and the arithmetic in words. */
export function OriginsSection({ verdict, language }: { verdict: VerdictDocument; language: RecordLanguage }) {
  const t = wordsFor(language);
  const numbered = verdict.evidence.map((evidence, index) => ({ evidence, number: index + 1 }));
  const untraced = numbered.filter(({ evidence }) => evidence.originId === null);
  const steps = verdict.sourcing.steps.map((step) => sentenceFor('sourcing', step, language)).filter((sentence) => sentence !== null);
  return (
    <>
      <p className="lead-in">{verdict.origins.length === 0 ? t('origin.none') : t('origin.lead')}</p>
      <ol className="origins">
        {verdict.origins.map((origin) => (
          <li key={origin.id} className={origin.counted ? 'origin' : 'origin origin-aside'}>
            <OriginHead origin={origin} language={language} />
            <Chains items={numbered.filter(({ evidence }) => evidence.originId === origin.id)} language={language} />
          </li>
        ))}
        {untraced.length > 0 && (
          <li className="origin origin-aside">
            <h3>{t('origin.untraced')}</h3>
            <Chains items={untraced} language={language} />
          </li>
        )}
      </ol>
      {steps.length > 0 && (
        <>
          <h3>{t('origin.arithmetic')}</h3>
          <ol className="arithmetic">
            {steps.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function OriginHead({ origin, language }: { origin: PublicOrigin; language: RecordLanguage }) {
  const t = wordsFor(language);
  const nameless = origin.kind === 'unattributed' ? t('origin.unattributed') : t('origin.confidential');
  return (
    <div className="origin-head">
      <h3>{origin.label === null ? nameless : <Bilingual text={origin.label} language={language} />}</h3>
      {origin.position !== null && <EvidenceSign kind={origin.position} language={language} />}
      <span className="tag">{t(origin.counted ? 'origin.counted' : 'origin.notCounted')}</span>
      {!origin.reviewed && <span className="tag">{t('origin.unreviewed')}</span>}
      {origin.kind === 'own_witness' && origin.label !== null && <span className="note">{t('origin.ownWitness')}</span>}
    </div>
  );
}

interface Numbered {
  evidence: PublicEvidence;
  number: number;
}

function Chains({ items, language }: { items: readonly Numbered[]; language: RecordLanguage }) {
  const t = wordsFor(language);
  return (
    <ul className="chains">
      {items.map(({ evidence, number }) => (
        <li key={evidence.id}>
          {evidence.confidential ? t('evidence.confidential') : <Chain evidence={evidence} language={language} />}{' '}
          <EvidenceReference id={evidence.id} number={number} language={language} />
        </li>
      ))}
    </ul>
  );
}

/** From who said it first to who brought it here; the outlet closes the chain where it is not its last link already. */
function Chain({ evidence, language }: { evidence: OpenEvidence; language: RecordLanguage }) {
  const t = wordsFor(language);
  const outlet = evidence.source.outlet;
  const last = evidence.chain.at(-1)?.name;
  const endsWithOutlet = outlet !== null && last !== undefined && last.ar === outlet.ar && last.en === outlet.en;
  return (
    <ol className="chain">
      {evidence.chain.map(({ name, role }, index) => (
        <li key={index}>
          <Bilingual text={name} language={language} /> <span className="note">({t(`values.roles.${role}`)})</span>
        </li>
      ))}
      {!endsWithOutlet && <li>{outlet === null ? t('evidence.unknownOutlet') : <Bilingual text={outlet} language={language} />}</li>}
    </ol>
  );
}
