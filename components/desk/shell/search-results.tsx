import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { buttonClasses } from '@/components/ui/button-look';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Link } from '@/lib/i18n/navigation';
import { OBJECT_PATHS } from './object-paths';

export const SEARCH_KINDS = ['source', 'incident', 'claim', 'verdict', 'entity', 'outlet'] as const;
export type SearchResultKind = (typeof SEARCH_KINDS)[number];

interface SearchResultsProps {
  asked: string;
  kind: SearchResultKind | null;
  found: readonly { kind: SearchResultKind; objectId: string; language: string; title: string }[];
  total: number;
  page: number;
  pageSize: number;
}

/** What the desk's search brought. */
export function SearchResults({ asked, kind, found, total, page, pageSize }: SearchResultsProps) {
  const t = useTranslations('shell');
  const audit = useTranslations('audit');
  const hrefOf = (to: { kind?: SearchResultKind | null; page?: number }) => {
    const query = new URLSearchParams({ q: asked });
    if (to.kind) query.set('kind', to.kind);
    if (to.page && to.page > 1) query.set('page', String(to.page));
    return `/desk/search?${query.toString()}`;
  };
  return (
    <>
      <PageHeader title={asked === '' ? t('search.label') : t.rich('search.title', { asked, q: (words) => <q dir="auto">{words}</q> })} />
      {asked === '' ? (
        <EmptyState title={t('search.ask')}>{t('search.hint')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <nav aria-label={t('search.kinds')} className="flex flex-wrap gap-1">
            {[null, ...SEARCH_KINDS].map((each) => (
              <Link key={each ?? 'all'} href={hrefOf({ kind: each })} aria-current={each === kind ? 'true' : undefined} className={buttonClasses({ size: 'small', variant: each === kind ? 'primary' : 'quiet' })}>
                {each === null ? t('search.everything') : t(`objects.${each}`)}
              </Link>
            ))}
          </nav>
          {found.length === 0 ? (
            <EmptyState title={t('search.nothing')}>{t('search.hint')}</EmptyState>
          ) : (
            <ul className="rounded-md border border-line bg-surface">
              {found.map((each) => (
                <li key={`${each.kind}:${each.objectId}`} className="border-b border-line last:border-b-0">
                  <Link href={OBJECT_PATHS[each.kind](each.objectId)} className="flex items-baseline gap-3 px-3 py-1.5 hover:bg-sunken">
                    <Badge className="shrink-0">{audit(`kinds.${each.kind}`)}</Badge>
                    <span className="min-w-0 flex-1">
                      <bdi lang={each.language}>{each.title}</bdi>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <Pager
            previousHref={page > 1 ? hrefOf({ kind, page: page - 1 }) : null}
            nextHref={page * pageSize < total ? hrefOf({ kind, page: page + 1 }) : null}
            summary={total > 0 ? t('search.count', { count: total }) : undefined}
          />
        </div>
      )}
    </>
  );
}
