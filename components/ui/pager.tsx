import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

interface PagerProps {
  /** Without the language; absent at the ends. */
  previousHref?: string | null;
  nextHref?: string | null;
  /** Where one is: "51-100 of 312". */
  summary?: string;
}

/** Leads through a long list, page by page. */
export function Pager({ previousHref, nextHref, summary }: PagerProps) {
  const t = useTranslations('common');
  if (!previousHref && !nextHref && !summary) return null;
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-2">
      {summary ? <p className="me-auto text-sm text-ink-soft tabular-nums">{summary}</p> : <span className="me-auto" />}
      {previousHref ? (
        <LinkButton href={previousHref} size="small">
          <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          {t('previousPage')}
        </LinkButton>
      ) : null}
      {nextHref ? (
        <LinkButton href={nextHref} size="small">
          {t('nextPage')}
          <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
