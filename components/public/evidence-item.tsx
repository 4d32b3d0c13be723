import type { ReactNode } from 'react';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { OpenEvidence, PublicEvidence } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { EvidenceSign } from './evidence-sign';
import { edtfInWords, Moment } from './moment';
import { Quotation } from './quotation';
import { valueInWords } from './value-reading';
import { sentenceFor, wordsFor } from './words';

/** One statement held against the claim: what it is to it, the passage, whose it is, how it was read and why. */
export function EvidenceItem({ evidence, number, language }: { evidence: PublicEvidence; number: number; language: RecordLanguage }) {
  const t = wordsFor(language);
  return (
    <li className="evidence" id={`evidence-${evidence.id}`}>
      <h3 className="evidence-head">
        <span className="evidence-number">
          <span aria-hidden="true">{number}</span>
          <span className="hidden">{t('evidence.number', { number })}: </span>
        </span>
        <EvidenceSign kind={evidence.evidence} language={language} />
        {evidence.confidential && <span className="tag">{t('evidence.confidential')}</span>}
        {!evidence.confidential && evidence.statement.standing !== 'current' && <span className="tag">{t(`evidence.${evidence.statement.standing}`)}</span>}
      </h3>
      <Quotation evidence={evidence} language={language} />
      {!evidence.confidential && <Reading evidence={evidence} language={language} />}
    </li>
  );
}

function Reading({ evidence, language }: { evidence: OpenEvidence; language: RecordLanguage }) {
  const t = wordsFor(language);
  const { value, assertion, asOf } = evidence.statement;
  const reading = [
    value.kind === 'proposition' ? null : valueInWords(value, language),
    assertion === 'asserted' ? null : t(`evidence.${assertion}`),
    asOf === null ? null : t('evidence.asOf', { date: edtfInWords(asOf, language) }),
  ].filter((part) => part !== null);
  const why = evidence.override === null ? sentenceFor('reasons', evidence.reason, language) : null;
  const { start, end } = evidence.quote;
  return (
    <>
      {(reading.length > 0 || why !== null || evidence.override !== null) && <dl className="facts">
        {reading.length > 0 && <Fact name={t('evidence.readAs')}>{reading.join(' · ')}</Fact>}
        {why !== null && <Fact name={t('evidence.why')}>{why}</Fact>}
        {evidence.override !== null && (
          <Fact name={t('evidence.override')}>
            <Bilingual text={evidence.override} language={language} />
          </Fact>
        )}
      </dl>}
      <details>
        <summary>{t('evidence.original')}</summary>
        <dl className="facts">
            <Fact name={t('evidence.position')}>{t('evidence.positionValue', { start: String(start), end: String(end) })}</Fact>
            <Fact name={t('evidence.captured')}>
              <Moment at={evidence.source.snapshot.capturedAt} language={language} />
            </Fact>
            <Fact name={t('evidence.snapshot')}>
              <code className="hash" dir="ltr">
                {evidence.source.snapshot.sha256}
              </code>
            </Fact>
        </dl>
      </details>
    </>
  );
}

/** One name and what stands against it. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
