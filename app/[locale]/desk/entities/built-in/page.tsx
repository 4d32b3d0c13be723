import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { BuiltInTable } from '@/components/desk/entity/built-in-table';
import { EntityFilters } from '@/components/desk/entity/entity-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { BUILT_IN_KINDS } from '@/lib/core/extract/built-in-names';
import { inLanguage } from '@/lib/i18n/in-language';
import { BUILT_IN_PAGE_SIZE, listBuiltInNames } from '@/lib/server/db/built-in-queries';
import { adopt } from '../actions';

const PATH = '/desk/entities/built-in';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entities'))('builtIn.title') };
}

/** The places and speakers that the reader of texts knows from the start, to be taken over and given more spellings. */
export default async function BuiltInNamesPage({ searchParams }: Props) {
  await requireStaff('entity:edit');
  const [params, t, locale] = await Promise.all([searchParams, getTranslations('entities'), getLocale()]);
  const asked = textParam(params.q);
  const kind = BUILT_IN_KINDS.find((id) => id === params.kind) ?? null;
  const page = pageNumber(params.page);
  const { total, rows } = await listBuiltInNames({ search: asked, kind, page });
  const href = (number: number) => pageHref(PATH, { q: asked, kind: kind ?? '' }, number);
  const first = (page - 1) * BUILT_IN_PAGE_SIZE + 1;
  return (
    <>
      <PageHeader title={t('builtIn.title')} actions={<LinkButton href="/desk/entities">{t('builtIn.back')}</LinkButton>}>
        {t('builtIn.lead')}
      </PageHeader>
      <EntityFilters asked={asked} kind={kind ?? 'any'} kinds={BUILT_IN_KINDS.map((id) => ({ id, label: t(`builtIn.kinds.${id}`) }))} />
      {rows.length === 0 ? (
        <EmptyState title={t('noneFound')} action={<LinkButton href={PATH}>{t('showAll')}</LinkButton>} />
      ) : (
        <div className="flex flex-col gap-3">
          <BuiltInTable
            names={rows.map(({ key, kind: sort, ar, en, aliases, parent, entityId }) => {
              const name = inLanguage(locale, ar, en);
              return { key, kind: sort, name, otherNames: [...new Set([ar, en, ...aliases])].filter((other) => other !== name), parent: parent && inLanguage(locale, parent.ar, parent.en), entityId };
            })}
            onAdopt={adopt}
          />
          <Pager
            summary={t('shown', { first, last: first + rows.length - 1, total })}
            previousHref={page > 1 ? href(page - 1) : null}
            nextHref={page * BUILT_IN_PAGE_SIZE < total ? href(page + 1) : null}
          />
        </div>
      )}
    </>
  );
}
