import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { NewOriginButton } from '@/components/desk/origin/new-origin-button';
import { OriginFilters } from '@/components/desk/origin/origin-filters';
import { OriginTable } from '@/components/desk/origin/origin-table';
import { ORIGIN_STATES, type OriginKind } from '@/components/desk/origin/origin-view';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { inLanguage } from '@/lib/i18n/in-language';
import { listInterests, listOrigins, loadChainNames, loadOrigins, ORIGIN_PAGE_SIZE } from '@/lib/server/db/origin-queries';
import { originLabel } from '../claims/views';
import { findSpeakers } from '../entities/find';
import { create } from './actions';
import { interestChoices } from './interests';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('origins'))('title') };
}

export default async function OriginsPage({ searchParams }: Props) {
  await requireStaff();
  const params = await searchParams;
  const t = await getTranslations('origins');
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const asked = textParam(params.q);
  const state = ORIGIN_STATES.find((id) => id === params.state) ?? 'any';
  const page = pageNumber(params.page);
  const [{ total, rows }, interests] = await Promise.all([listOrigins({ search: asked, state: state === 'any' ? undefined : state, page }), listInterests()]);
  const loaded = await loadOrigins(rows.map((row) => row.id));
  const chainNames = await loadChainNames(loaded, locale);
  const countedOf = (id: string) => loaded.rows.find((row) => row.id === id);
  const named = (row: { nameAr: string | null; nameEn: string | null } | null | undefined) => (row ? inLanguage(locale, row.nameAr, row.nameEn) : null);
  const href = (number: number) => pageHref('/desk/origins', { q: asked, state: state === 'any' ? '' : state }, number);
  const first = (page - 1) * ORIGIN_PAGE_SIZE + 1;
  const isFiltered = asked !== '' || state !== 'any';
  return (
    <>
      <PageHeader title={t('title')} actions={<NewOriginButton interests={interestChoices(interests, locale)} onCreate={create} onFindAgents={findSpeakers} />}>
        {t('lead')}
      </PageHeader>
      <OriginFilters asked={asked} state={state} />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? t('noneFound') : t('noOrigins')} action={isFiltered ? <LinkButton href="/desk/origins">{t('showAll')}</LinkButton> : null}>
          {isFiltered ? null : t('noOriginsHint')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <OriginTable
            origins={rows.map((row) => ({
              id: row.id,
              label: originLabel(row, locale),
              kind: row.kind as OriginKind,
              isReviewed: row.reviewedAt !== null,
              side: named(countedOf(row.id)?.side),
              owner: named(countedOf(row.id)?.ownerGroup),
              commandChain: (countedOf(row.id)?.commandChainIds ?? []).flatMap((entityId) => chainNames.get(entityId) ?? []),
              mergedInto: row.mergedInto ? { id: row.mergedInto.id, label: originLabel(row.mergedInto, locale) } : null,
              statements: row._count.statements,
              merged: row._count.merged,
            }))}
          />
          <Pager
            summary={t('shown', { first, last: first + rows.length - 1, total })}
            previousHref={page > 1 ? href(page - 1) : null}
            nextHref={page * ORIGIN_PAGE_SIZE < total ? href(page + 1) : null}
          />
        </div>
      )}
    </>
  );
}
