import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { VerdictCard } from './verdict-card';
import { wordsFor } from './words';

/** The published verdicts, newest first. */
export function HomePage({ verdicts, language }: { verdicts: readonly CurrentVerdict[]; language: RecordLanguage }) {
  const t = wordsFor(language);
  return (
    <div className="listing">
      <header>
        <h1>{t('home.title')}</h1>
        <p className="summary">{t('home.lead')}</p>
        {verdicts.length > 0 && <p className="note">{t('home.count', { count: verdicts.length })}</p>}
      </header>
      {verdicts.length === 0 ? (
        <p className="empty">{t('home.empty')}</p>
      ) : (
        <ol className="cards">
          {verdicts.map((current) => (
            <VerdictCard key={current.document.slug} current={current} language={language} />
          ))}
        </ol>
      )}
    </div>
  );
}
