import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { AlertCard } from '@/components/desk/inbox/alert-card';
import { InboxFilters } from '@/components/desk/inbox/inbox-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { ALERT_KINDS, ALERT_STATES } from '@/lib/schemas/alert';
import { ALERT_PAGE_SIZE, listAlerts } from '@/lib/server/db/alert-queries';
import { confirm, dismiss, reopen } from './actions';
import { alertViews } from './views';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inbox'))('title') };
}

export default async function InboxPage({ searchParams }: Props) {
  await requireStaff();
  const asked = await searchParams;
  const t = await getTranslations('inbox');
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const kind = ALERT_KINDS.find((known) => known === asked.kind);
  const state = ALERT_STATES.find((known) => known === asked.state) ?? 'open';
  const [claimId, sourceId] = [textParam(asked.claim), textParam(asked.source)];
  const page = pageNumber(asked.page);
  const found = await listAlerts({ kind, state, claimId: claimId || undefined, sourceId: sourceId || undefined, page });
  const href = (number: number) => pageHref('/desk/inbox', { kind: kind ?? '', state: state === 'open' ? '' : state, claim: claimId, source: sourceId }, number);
  const first = (page - 1) * ALERT_PAGE_SIZE + 1;
  const isFiltered = kind !== undefined || state !== 'open' || claimId !== '' || sourceId !== '';
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <InboxFilters kind={kind ?? 'any'} state={state} />
      {found.alerts.length === 0 ? (
        <EmptyState title={isFiltered ? t('noneFound') : t('none')} action={isFiltered ? <LinkButton href="/desk/inbox">{t('showOpen')}</LinkButton> : null}>
          {isFiltered ? null : t('noneHint')}
        </EmptyState>
      ) : (
        <div className="flex max-w-4xl flex-col gap-3">
          {alertViews(found, locale).map((alert) => (
            <AlertCard key={alert.id} alert={alert} deeds={{ confirm, dismiss, reopen }} />
          ))}
          <Pager summary={t('shown', { first, last: first + found.alerts.length - 1, total: found.total })} previousHref={page > 1 ? href(page - 1) : null} nextHref={page * ALERT_PAGE_SIZE < found.total ? href(page + 1) : null} />
        </div>
      )}
    </>
  );
}
