import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { IncidentFilters } from '@/components/desk/incident/incident-filters';
import { IncidentTable } from '@/components/desk/incident/incident-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { parseDate } from '@/lib/core/values/date-parse';
import { inLanguage } from '@/lib/i18n/in-language';
import { INCIDENT_PAGE_SIZE, listIncidentPlaces, listIncidents } from '@/lib/server/db/incident-queries';
import { dateWords } from '../claims/views';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('incidents'))('title') };
}

/** A typed date as a range's end; `isUnread` when something was typed that is none. */
function readDay(typed: string, end: 'earliest' | 'latest'): { day: string | undefined; isUnread: boolean } {
  const read = parseDate(typed);
  return { day: read.ok ? (read.value[end] ?? undefined) : undefined, isUnread: !read.ok && read.problem !== 'empty' };
}

export default async function IncidentsPage({ searchParams }: Props) {
  await requireStaff();
  const params = await searchParams;
  const t = await getTranslations('incidents');
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const asked = textParam(params.q);
  const placeId = textParam(params.place) === 'any' ? '' : textParam(params.place);
  const [fromText, toText] = [textParam(params.from), textParam(params.to)];
  const [from, to] = [readDay(fromText, 'earliest'), readDay(toText, 'latest')];
  const isArchived = params.state === 'archived';
  const page = pageNumber(params.page);
  const [{ total, rows }, places] = await Promise.all([
    listIncidents({ search: asked, placeId: placeId || undefined, from: from.day, to: to.day, isArchived, page }),
    listIncidentPlaces(),
  ]);
  const href = (number: number) => pageHref('/desk/incidents', { q: asked, place: placeId, from: fromText, to: toText, state: isArchived ? 'archived' : '' }, number);
  const first = (page - 1) * INCIDENT_PAGE_SIZE + 1;
  const isFiltered = asked !== '' || placeId !== '' || fromText !== '' || toText !== '' || isArchived;
  const newIncident = (
    <LinkButton href="/desk/incidents/new" variant="primary">
      {t('new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} actions={newIncident}>
        {t('lead')}
      </PageHeader>
      <IncidentFilters
        question={{ asked, placeId, from: fromText, to: toText, state: isArchived ? 'archived' : 'open' }}
        places={places.map((row) => ({ id: row.id, label: inLanguage(locale, row.nameAr, row.nameEn) }))}
        fromProblem={from.isUnread}
        toProblem={to.isUnread}
      />
      {rows.length === 0 ? (
        <EmptyState title={isFiltered ? t('noneFound') : t('none')} action={isFiltered ? <LinkButton href="/desk/incidents">{t('showAll')}</LinkButton> : newIncident}>
          {isFiltered ? t('noneFoundHint') : t('noneHint')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <IncidentTable
            incidents={rows.map((row) => ({
              id: row.id,
              title: inLanguage(locale, row.titleAr, row.titleEn),
              place: row.place ? inLanguage(locale, row.place.nameAr, row.place.nameEn) : row.placeText || null,
              date: dateWords({ edtf: row.eventEdtf, earliest: row.eventEarliest, latest: row.eventLatest, text: row.eventText }, locale),
              isNight: row.night,
              claims: row._count.claims,
              sources: row._count.sources,
            }))}
          />
          <Pager
            summary={t('shown', { first, last: first + rows.length - 1, total })}
            previousHref={page > 1 ? href(page - 1) : null}
            nextHref={page * INCIDENT_PAGE_SIZE < total ? href(page + 1) : null}
          />
        </div>
      )}
    </>
  );
}
