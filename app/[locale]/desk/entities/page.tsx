import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { EntityFilters } from '@/components/desk/entity/entity-filters';
import { EntityTable, type ParentKind } from '@/components/desk/entity/entity-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { ENTITY_KINDS, type EntityKind } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { ENTITY_PAGE_SIZE, listEntities } from '@/lib/server/db/entity-queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entities'))('title') };
}

export default async function EntitiesPage({ searchParams }: Props) {
  await requireStaff();
  const params = await searchParams;
  const [t, values] = await Promise.all([getTranslations('entities'), getTranslations('values')]);
  const locale = await getLocale();
  const asked = textParam(params.q);
  const kind = ENTITY_KINDS.find((id) => id === params.kind);
  const page = pageNumber(params.page);
  const { total, rows } = await listEntities({ search: asked, kind, page });
  const href = (number: number) => pageHref('/desk/entities', { q: asked, kind: kind ?? '' }, number);
  const first = (page - 1) * ENTITY_PAGE_SIZE + 1;
  const isFiltered = asked !== '' || kind !== undefined;
  const create = (
    <LinkButton href="/desk/entities/new" variant="primary">
      {t('new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton href="/desk/entities/built-in">{t('builtIn.title')}</LinkButton>
            {create}
          </>
        }
      >
        {t('lead')}
      </PageHeader>
      <EntityFilters asked={asked} kind={kind ?? 'any'} kinds={ENTITY_KINDS.map((id) => ({ id, label: values(`entityKinds.${id}`) }))} />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? t('noneFound') : t('noEntities')} action={isFiltered ? <LinkButton href="/desk/entities">{t('showAll')}</LinkButton> : create}>
          {isFiltered ? null : t('noEntitiesHint')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <EntityTable
            entities={rows.map((row) => {
              const name = inLanguage(locale, row.nameAr, row.nameEn);
              return {
                id: row.id,
                kind: row.kind as EntityKind,
                name,
                otherNames: [...new Set(row.aliases.map((alias) => alias.name))].filter((other) => other !== name),
                parents: row.parents.map((parent) => ({ kind: parent.kind as ParentKind, name: inLanguage(locale, parent.parent.nameAr, parent.parent.nameEn) })),
              };
            })}
          />
          <Pager
            summary={t('shown', { first, last: first + rows.length - 1, total })}
            previousHref={page > 1 ? href(page - 1) : null}
            nextHref={page * ENTITY_PAGE_SIZE < total ? href(page + 1) : null}
          />
        </div>
      )}
    </>
  );
}
