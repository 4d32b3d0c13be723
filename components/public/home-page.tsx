import type { CurrentVerdict } from '@/lib/core/record/latest-documents';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { homePath } from './paths';
import { VerdictCard } from './verdict-card';
import { wordsFor } from './words';

interface HomePageProps {
  verdicts: readonly CurrentVerdict[];
  /** All that are published, on every page of the list. */
  total: number;
  page: number;
  pageCount: number;
  language: RecordLanguage;
}

/** The published verdicts, newest first, a page at a time. */
export function HomePage({ verdicts, total, page, pageCount, language }: HomePageProps) {
  const t = wordsFor(language);
  return (
    <div className="listing">
      <header>
        <h1>{t('home.title')}</h1>
        <p className="summary">{t('home.lead')}</p>
        {total > 0 && <p className="note">{t('home.count', { count: total })}</p>}
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
      {pageCount > 1 && (
        <nav className="links" aria-label={t('home.pages')}>
          {page > 1 && (
            <a rel="prev" href={homePath(language, page - 1)}>
              {t('home.newer')}
            </a>
          )}
          <span>{t('home.page', { page, pageCount })}</span>
          {page < pageCount && (
            <a rel="next" href={homePath(language, page + 1)}>
              {t('home.older')}
            </a>
          )}
        </nav>
      )}
    </div>
  );
}
