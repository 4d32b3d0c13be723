import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { OutletFilters } from '@/components/desk/outlets/outlet-filters';
import { OutletTable } from '@/components/desk/outlets/outlet-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { OUTLET_KINDS } from '@/lib/schemas/outlet';
import { listOutlets, OUTLET_PAGE_SIZE } from '@/lib/server/db/outlet-queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') };
}

export default async function OutletsPage({ searchParams }: PageProps<'/[locale]/desk/outlets'>) {
  await requireStaff();
  const asked = await searchParams;
  const [q, kind, page] = [textParam(asked.q), textParam(asked.kind), pageNumber(asked.page)];
  const [{ rows, total }, t, locale] = await Promise.all([listOutlets({ search: q, kind, page }), getTranslations('outlets'), getLocale()]);
  const first = (page - 1) * OUTLET_PAGE_SIZE + 1;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <LinkButton href="/desk/outlets/new" variant="primary">
            {t('new')}
          </LinkButton>
        }
      >
        {t('intro')}
      </PageHeader>
      <div className="flex flex-col gap-3">
        <OutletFilters key={`${q} ${kind}`} q={q} kind={kind} />
        <OutletTable
          isFiltered={q !== '' || kind !== ''}
          outlets={rows.map((row) => {
            const name = nameIn(locale, row);
            const other = locale === 'ar' ? row.nameEn : row.nameAr;
            return {
              id: row.id, name, otherName: other === name ? null : other, kind: OUTLET_KINDS.find((known) => known === row.kind) ?? 'unknown',
              owner: row.ownerGroup && nameIn(locale, row.ownerGroup), side: row.side && nameIn(locale, row.side), sourceCount: row._count.sources,
            };
          })}
        />
        <Pager
          summary={total > 0 ? t('shown', { first, last: first + rows.length - 1, total }) : undefined}
          previousHref={page > 1 ? pageHref('/desk/outlets', { q, kind }, page - 1) : null}
          nextHref={page * OUTLET_PAGE_SIZE < total ? pageHref('/desk/outlets', { q, kind }, page + 1) : null}
        />
      </div>
    </>
  );
}
