import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { auditViews } from '@/app/audit-view';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref } from '@/app/text-param';
import { AuditList } from '@/components/desk/audit/audit-list';
import { ClaimTable } from '@/components/desk/claim/claim-table';
import { IncidentHeader } from '@/components/desk/incident/incident-header';
import { IncidentOverview } from '@/components/desk/incident/incident-overview';
import { INCIDENT_TABS, type IncidentTab, IncidentTabs } from '@/components/desk/incident/incident-tabs';
import { SourceList } from '@/components/desk/incident/source-list';
import { Matrix } from '@/components/desk/matrix/matrix';
import { packMatrix } from '@/components/desk/matrix/pack-matrix';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { listAudit } from '@/lib/server/db/audit-queries';
import { CLAIM_PAGE_SIZE, listClaims } from '@/lib/server/db/claim-queries';
import { INCIDENT_PAGE_SIZE, listIncidentSources, readIncident } from '@/lib/server/db/incident-queries';
import { listOriginChoices, loadOrigins } from '@/lib/server/db/origin-queries';
import * as claimActions from '../../claims/actions';
import { claimLines } from '../../claims/lines';
import { dateWords, originLabel } from '../../claims/views';
import * as originActions from '../../origins/actions';
import * as actions from '../actions';
import { findSources } from '../find-sources';
import { Figures } from './figures';
import { loadMatrixView } from './matrix-view';

type Props = { params: Promise<{ id: string; locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };
type Locale = 'ar' | 'en';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const incident = await readIncident(id);
  return incident ? { title: inLanguage(locale, incident.titleAr, incident.titleEn) } : {};
}

export default async function IncidentPage({ params, searchParams }: Props) {
  await requireStaff();
  const { id } = await params;
  const asked = await searchParams;
  const locale: Locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const incident = await readIncident(id);
  if (!incident) notFound();
  const tab = INCIDENT_TABS.find((each) => each === asked.tab) ?? 'overview';
  const title = inLanguage(locale, incident.titleAr, incident.titleEn);
  const other = locale === 'ar' ? incident.titleEn : incident.titleAr;
  return (
    <>
      <IncidentHeader
        incident={{
          id,
          version: incident.version,
          title,
          otherTitle: other === title ? '' : other,
          place: incident.place ? inLanguage(locale, incident.place.nameAr, incident.place.nameEn) : incident.placeText || null,
          date: dateWords({ edtf: incident.eventEdtf, earliest: incident.eventEarliest, latest: incident.eventLatest, text: incident.eventText }, locale),
          isNight: incident.night,
          isArchived: incident.archivedAt !== null,
        }}
        onArchive={actions.archive}
      />
      <IncidentTabs incidentId={id} current={tab} counts={{ claims: incident._count.claims, sources: incident._count.sources }} />
      {tab === 'overview' ? (
        <IncidentOverview summaryAr={incident.summaryAr} summaryEn={incident.summaryEn}>
          <Claims incidentId={id} locale={locale} page={1} />
        </IncidentOverview>
      ) : (
        <Tab tab={tab} incidentId={id} locale={locale} page={pageNumber(asked.page)} />
      )}
    </>
  );
}

async function Tab({ tab, ...rest }: { tab: Exclude<IncidentTab, 'overview'>; incidentId: string; locale: Locale; page: number }): Promise<ReactNode> {
  switch (tab) {
    case 'claims':
      return <Claims {...rest} canReorder />;
    case 'matrix':
      return <Matrix incidentId={rest.incidentId} packed={packMatrix(await loadMatrixView(rest.incidentId, rest.locale))} />;
    case 'figures':
      return <Figures incidentId={rest.incidentId} locale={rest.locale} />;
    case 'sources':
      return <Sources {...rest} />;
    case 'audit':
      return <Audit incidentId={rest.incidentId} />;
  }
}

async function Audit({ incidentId }: { incidentId: string }) {
  const t = await getTranslations('incidents');
  const { events } = await listAudit({ incidentId }, null);
  return (
    <section aria-labelledby="audit-heading">
      <h2 id="audit-heading" className="sr-only">
        {t('tabs.audit')}
      </h2>
      {events.length === 0 ? <p className="text-ink-soft">{t('noDeeds')}</p> : <AuditList events={await auditViews(events)} />}
    </section>
  );
}

async function Claims({ incidentId, locale, page, canReorder = false }: { incidentId: string; locale: Locale; page: number; canReorder?: boolean }) {
  const t = await getTranslations('incidents');
  const { total, claims } = await listClaims({ incidentId, page });
  if (claims.length === 0) {
    return (
      <EmptyState title={t('noClaims')} action={<LinkButton href={`/desk/claims/new?incident=${incidentId}`}>{t('newClaim')}</LinkButton>}>
        {t('noClaimsHint')}
      </EmptyState>
    );
  }
  const href = (number: number) => pageHref(`/desk/incidents/${incidentId}`, { tab: 'claims' }, number);
  // The order is one list: it can be changed where all of it is in view.
  const reorder = canReorder && claims.length === total && total > 1 ? { incidentId, onReorder: claimActions.reorder } : undefined;
  return (
    <div className="flex flex-col gap-3">
      <ClaimTable label={t('claims')} claims={await claimLines(claims, locale)} showsIncident={false} reorder={reorder} />
      <Pager previousHref={page > 1 ? href(page - 1) : null} nextHref={page * CLAIM_PAGE_SIZE < total ? href(page + 1) : null} />
    </div>
  );
}

async function Sources({ incidentId, locale, page }: { incidentId: string; locale: Locale; page: number }) {
  const [{ total, rows, statements }, choices] = await Promise.all([listIncidentSources(incidentId, page), listOriginChoices(incidentId)]);
  const { roots, rows: origins } = await loadOrigins(statements.map((statement) => statement.originId));
  const originOf = (originId: string | null) => {
    const root = originId === null ? undefined : origins.find((origin) => origin.id === (roots.get(originId) ?? originId));
    return root ? { id: root.id, label: originLabel(root, locale) } : null;
  };
  const href = (number: number) => pageHref(`/desk/incidents/${incidentId}`, { tab: 'sources' }, number);
  return (
    <>
      <SourceList
        incidentId={incidentId}
        sources={rows.map(({ source }) => ({
          id: source.id,
          title: source.title,
          outlet: source.outlet ? inLanguage(locale, source.outlet.nameAr, source.outlet.nameEn) : null,
          published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
          isConfidential: source.confidential,
          statements: statements
            .filter((statement) => statement.sourceId === source.id)
            .map((statement) => ({
              id: statement.id,
              value: statement.value as unknown as TypedValue,
              assertion: statement.assertion as Assertion,
              quote: statement.excerpt.exact,
              excerptId: statement.excerptId,
              origin: originOf(statement.originId),
            })),
        }))}
        originChoices={choices.map((row) => ({ id: row.id, label: originLabel(row, locale), entityId: row.entity?.id ?? null }))}
        deeds={{
          addSource: actions.addSource, removeSource: actions.removeSource, findSources, assignOrigin: originActions.assign, createOrigin: originActions.create,
          claimFromStatement: claimActions.createFromStatement,
        }}
      />
      <div className="mt-3">
        <Pager previousHref={page > 1 ? href(page - 1) : null} nextHref={page * INCIDENT_PAGE_SIZE < total ? href(page + 1) : null} />
      </div>
    </>
  );
}
