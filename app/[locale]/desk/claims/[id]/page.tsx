import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { objectAudit } from '@/app/audit-view';
import { requireStaff } from '@/app/require-staff';
import { ObjectAudit } from '@/components/desk/audit/object-audit';
import { ClaimPage } from '@/components/desk/claim/claim-page';
import type { ClaimDeeds } from '@/components/desk/claim/claim-deeds';
import { SourcingPanel } from '@/components/desk/claim/tally-line';
import { Disclosure } from '@/components/ui/disclosure';
import type { TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { listEvidence, listHoldable, listReleased } from '@/lib/server/db/evidence-queries';
import { readClaim } from '@/lib/server/db/claim-queries';
import { listInterests, listOriginChoices, loadChainNames, loadOrigins } from '@/lib/server/db/origin-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import * as originActions from '../../origins/actions';
import { findPlaces, findSpeakers } from '../../entities/find';
import { interestChoices } from '../../origins/interests';
import * as actions from '../actions';
import { Chain } from '../chain';
import { claimView, evidenceView, originLabel, originViews, statementDraft, tallyView } from '../views';

type Params = { params: Promise<{ id: string; locale: string }> };

const deeds: ClaimDeeds = {
  edit: actions.edit, revise: actions.revise, archive: actions.archive, hold: actions.hold, decide: actions.decide, override: actions.override,
  reopen: actions.reopen, release: actions.release, restore: actions.restore, supersede: actions.supersede, withdraw: actions.withdraw,
  reinstate: actions.reinstate, assignOrigin: originActions.assign, createOrigin: originActions.create,
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id, locale } = await params;
  const claim = await readClaim(id);
  return claim ? { title: inLanguage(locale, claim.wordingAr, claim.wordingEn) } : {};
}

export default async function ClaimRoute({ params }: Params) {
  await requireStaff();
  const { id } = await params;
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const claim = await readClaim(id);
  if (!claim) notFound();
  const [rows, released, holdable, choices, interests] = await Promise.all([listEvidence(id), listReleased(id), listHoldable(id, claim.incident.id), listOriginChoices(claim.incident.id), listInterests()]);
  const origins = await loadOrigins(rows.map((row) => row.statement.originId));
  const counted = (await loadSourcing([id])).get(id);
  const [audit, t] = [await objectAudit('claim', id), await getTranslations('claims')];
  const chainNames = await loadChainNames(origins, locale);
  const [evidence, named] = [rows.map((row) => evidenceView(row, origins, locale)), originViews(origins, chainNames, locale)];
  return (
    <ClaimPage
      claim={claimView(claim, locale)}
      sides={interestChoices(interests, locale).sides}
      evidence={evidence}
      origins={named}
      released={released.map((row) => ({ id: row.id, version: row.version, value: row.statement.value as unknown as TypedValue, source: row.statement.source.title }))}
      holdable={holdable.map((row) => ({
        id: row.id,
        value: row.value as unknown as TypedValue,
        quote: row.excerpt.exact,
        source: row.source.outlet ? inLanguage(locale, row.source.outlet.nameAr, row.source.outlet.nameEn) : row.source.title,
        isOfIncident: row.incidentId === claim.incident.id,
      }))}
      originChoices={choices.map((row) => ({ id: row.id, label: originLabel(row, locale), entityId: row.entity?.id ?? null }))}
      newer={Object.fromEntries(rows.filter((row) => row.relation === 'updates').map((row) => [row.id, statementDraft(row)]))}
      chain={evidence.length > 0 ? <Disclosure title={(await getTranslations('chain'))('title')} level={2} defaultExpanded><Chain rows={rows} views={evidence} origins={named} /></Disclosure> : null}
      sourcing={counted ? <SourcingPanel tally={tallyView(counted)} /> : null}
      audit={<Disclosure title={t('audit')} level={2}><ObjectAudit {...audit} /></Disclosure>}
      deeds={deeds}
      onFindSpeakers={findSpeakers}
      onFindPlaces={findPlaces}
    />
  );
}
