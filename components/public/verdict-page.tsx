import type { ReactNode } from 'react';
import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { PublicEvidence } from '@/lib/core/record/verdict-document';
import { Bilingual, DIRECTION } from './bilingual';
import { ChainSection } from './chain-section';
import { ClaimBlock } from './claim-block';
import { EvidenceItem } from './evidence-item';
import { Markdown, type CitationViews } from './markdown';
import { Moment } from './moment';
import { CorrectionNote, Notices } from './notices';
import { OriginsSection } from './origins-section';
import { incidentPath } from './paths';
import { EvidenceReference, Quotation } from './quotation';
import { Rating } from './rating';
import { RecordSection } from './record-section';
import { SourcingPanel } from './sourcing-panel';
import { TollSection } from './toll-section';
import { wordsFor } from './words';

/** A published verdict. Where it is not written in the page's language, its own text stands here, marked as such. */
export function VerdictPage({ current, language }: { current: CurrentVerdict; language: RecordLanguage }) {
  const t = wordsFor(language);
  const verdict = current.document;
  const own = verdict.texts[language];
  const textLanguage = own === null ? verdict.primaryLanguage : language;
  const text = own ?? verdict.texts[verdict.primaryLanguage];
  if (text === null) throw new Error(`verdict ${verdict.slug} has no text in its primary language`);
  const marked = textLanguage === language ? {} : { lang: textLanguage, dir: DIRECTION[textLanguage] };
  const citations = citationViews(verdict.evidence, language);
  return (
    <article className="verdict">
      <header className="verdict-head">
        <p className="kicker">
          {t('verdict.incident')}{' '}
          <a href={incidentPath(language, verdict.incident.slug)}>
            <Bilingual text={verdict.incident.title} language={language} />
          </a>
        </p>
        <h1 {...marked}>{text.title}</h1>
        <Notices current={current} language={language} />
        {own === null && <p className="note">{t('verdict.onlyIn')}</p>}
        <div className="finding">
          <ClaimBlock claim={verdict.claim} language={language} />
          <div className="finding-rating">
            <h2 className="label">{t('verdict.rating')}</h2>
            <Rating rating={verdict.rating} language={language} />
            <p className="note">
              {t('record.revision')} {verdict.revision} · <Moment at={verdict.publishedAt} language={language} />
            </p>
          </div>
        </div>
      </header>
      <div className="columns">
        <SourcingPanel tally={verdict.tally} sourcing={verdict.sourcing} language={language} />
        <div className="reading">
          <Section id="summary" title={t('verdict.summary')}>
            <p className="summary" {...marked}>
              {text.summary}
            </p>
          </Section>
          {text.reasoning.trim() !== '' && (
            <Section id="reasoning" title={t('verdict.reasoning')}>
              <div className="prose" {...marked}>
                <Markdown source={text.reasoning} citations={citations} />
              </div>
            </Section>
          )}
          {text.notKnown !== null && (
            <Section id="not-known" title={t('verdict.notKnown')}>
              <div className="prose not-known" {...marked}>
                <Markdown source={text.notKnown} citations={citations} />
              </div>
            </Section>
          )}
          <Section id="evidence" title={t('verdict.evidence')}>
            <p className="lead-in">{t('verdict.evidenceCount', { count: verdict.evidence.length })}</p>
            <ol className="evidence-list">
              {verdict.evidence.map((evidence, index) => (
                <EvidenceItem key={evidence.id} evidence={evidence} number={index + 1} language={language} />
              ))}
            </ol>
          </Section>
          <TollSection verdict={verdict} language={language} />
          <Section id="origins" title={t('verdict.origins')}>
            <ChainSection verdict={verdict} language={language} />
            <OriginsSection verdict={verdict} language={language} />
          </Section>
          {verdict.corrections.length > 0 && (
            <Section id="corrections" title={t('verdict.corrections')}>
              {verdict.corrections.toReversed().map((correction) => (
                <CorrectionNote key={correction.documentHash} correction={correction} note={current.notes.get(correction.documentHash)} language={language} heading="h3" />
              ))}
            </Section>
          )}
          <Section id="record" title={t('verdict.record')}>
            <RecordSection current={current} language={language} />
          </Section>
        </div>
      </div>
    </article>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** How the reasoning's citations look on this page; an id that the verdict does not list stays as it was typed. */
export function citationViews(evidence: readonly PublicEvidence[], language: RecordLanguage): CitationViews {
  const find = (id: string) => evidence.findIndex((item) => item.id === id);
  return {
    inline: (id) => (find(id) < 0 ? null : <EvidenceReference id={id} number={find(id) + 1} language={language} />),
    block: (id) => {
      const cited = evidence[find(id)];
      return cited === undefined ? null : <Quotation evidence={cited} language={language} />;
    },
  };
}
