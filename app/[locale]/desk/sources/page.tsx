import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { sourceFilterOf, sourceHref } from '@/components/desk/sources/source-filter';
import { SourceFilters } from '@/components/desk/sources/source-filters';
import { SourceTable } from '@/components/desk/sources/source-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { SOURCE_KINDS } from '@/lib/schemas/source';
import { listOutletChoices } from '@/lib/server/db/outlet-queries';
import { listSourceLanguages, listSources, SOURCE_PAGE_SIZE } from '@/lib/server/db/source-queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') };
}

export default async function SourcesPage({ searchParams }: PageProps<'/[locale]/desk/sources'>) {
  await requireStaff();
  const asked = await searchParams;
  const filter = sourceFilterOf(asked);
  const page = pageNumber(asked.page);
  const [{ total, rows }, outlets, languages, t, locale] = await Promise.all([
    listSources({ ...filter, search: filter.q, isArchived: filter.archived === 'yes', sort: filter.sort === 'published' ? 'published' : 'captured', page }),
    listOutletChoices(),
    listSourceLanguages(),
    getTranslations('sources'),
    getLocale(),
  ]);
  const first = (page - 1) * SOURCE_PAGE_SIZE + 1;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton href="/desk/sources/new" variant="primary">
            {t('new')}
          </LinkButton>
        }
      >
        {t('intro')}
      </PageHeader>
      <div className="flex flex-col gap-3">
        <SourceFilters key={JSON.stringify(filter)} filter={filter} outlets={outlets.map((outlet) => ({ id: outlet.id, label: nameIn(locale, outlet) }))} languages={languages} />
        <SourceTable
          isFiltered={Object.values(filter).some((value) => value !== undefined)}
          sources={rows.map((row) => ({
            id: row.id, title: row.title, kind: SOURCE_KINDS.find((kind) => kind === row.kind) ?? 'document', language: row.language, outlet: row.outlet && nameIn(locale, row.outlet),
            published: row.publishedEdtf, isConfidential: row.confidential, statementCount: row._count.statements, createdAt: row.createdAt.toISOString(),
          }))}
        />
        <Pager
          previousHref={page > 1 ? sourceHref(filter, page - 1) : null}
          nextHref={page * SOURCE_PAGE_SIZE < total ? sourceHref(filter, page + 1) : null}
          summary={total > 0 ? t('shown', { first, last: first + rows.length - 1, total }) : undefined}
        />
      </div>
    </>
  );
}
