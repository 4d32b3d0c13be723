import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { BilingualText, RecordLanguage } from '@/lib/core/record/public-text';
import type { EdtfText } from '@/lib/core/record/verdict-document';
import { Bilingual } from './bilingual';
import { Fact } from './evidence-item';
import { EdtfDate } from './moment';
import { TollLedger } from './toll-ledger';
import { VerdictCard } from './verdict-card';
import { wordsFor } from './words';

/** What is told of an incident, from its own document or from the verdicts that name it. */
export interface PublicIncident {
  slug: string;
  title: BilingualText;
  summary: BilingualText | null;
  place: BilingualText | null;
  date: EdtfText | null;
}

/** An incident with the claims about it that were checked, and the figures their evidence gives. */
export function IncidentPage({ incident, verdicts, language }: { incident: PublicIncident; verdicts: readonly CurrentVerdict[]; language: RecordLanguage }) {
  const t = wordsFor(language);
  return (
    <div className="listing">
      <header>
        <h1>
          <Bilingual text={incident.title} language={language} />
        </h1>
        <dl className="facts">
          {incident.date !== null && (
            <Fact name={t('incident.when')}>
              <EdtfDate edtf={incident.date} language={language} />
            </Fact>
          )}
          {incident.place !== null && (
            <Fact name={t('incident.where')}>
              <Bilingual text={incident.place} language={language} />
            </Fact>
          )}
        </dl>
        {incident.summary !== null && (
          <p className="summary">
            <Bilingual text={incident.summary} language={language} />
          </p>
        )}
        {verdicts.length > 0 && <p className="note">{t('incident.verdicts', { count: verdicts.length })}</p>}
      </header>
      {verdicts.length === 0 ? (
        <p className="empty">{t('incident.none')}</p>
      ) : (
        <ol className="cards">
          {verdicts.map((current) => (
            <VerdictCard key={current.document.slug} current={current} language={language} />
          ))}
        </ol>
      )}
      <TollLedger verdicts={verdicts} language={language} />
    </div>
  );
}
