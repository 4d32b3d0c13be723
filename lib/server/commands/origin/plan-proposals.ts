import type { OriginProposal } from '@/lib/core/origin/proposal';
import { type ProposalDetails, proposalDetails } from '@/lib/schemas/alert';
import type { ReadClient } from '@/lib/server/db/clients';
import type { TiedAlert } from '@/lib/server/db/alert-ties';
import { findProposals } from '@/lib/server/db/proposal-queries';
import { beginsWith, prefixOf } from './proposal-stamp';

export interface PlannedAlert extends TiedAlert {
  details: ProposalDetails;
}

export interface ProposalPlan {
  raised: PlannedAlert[];
  changed: (PlannedAlert & { id: string })[];
  /** Alerts that nothing bears any more. */
  gone: string[];
}

/** So many statements of a merger are looked at for its sources and claims. */
const STATEMENTS_TIED = 300;

/** What bringing an incident's proposals up to date would change. Reads texts and compares: outside of any transaction. */
export async function planProposals(db: ReadClient, incidentId: string): Promise<ProposalPlan> {
  const found = await findProposals(incidentId, db);
  const rows = await db.alert.findMany({
    where: { fingerprint: beginsWith(prefixOf(incidentId)) },
    select: { id: true, state: true, fingerprint: true, details: true, sources: { select: { sourceId: true } }, claims: { select: { claimId: true } } },
  });
  const stored = rows.map((row) => ({ ...row, details: proposalDetails.parse(row.details) }));
  const byKey = new Map<string, typeof stored>();
  for (const row of stored) byKey.set(row.details.key, [...(byKey.get(row.details.key) ?? []), row]);
  const plan: ProposalPlan = { raised: [], changed: [], gone: [] };
  const kept = new Set<string>();
  for (const proposal of found) {
    const known = byKey.get(proposal.key) ?? [];
    const decided = known.filter(({ state }) => state !== 'open');
    const details = withoutDismissed(proposal, incidentId, decided.filter(({ state }) => state === 'dismissed').map((row) => row.details));
    if (!details) continue;
    const planned = { details, ...(await findTies(db, details)) };
    const standing = known.find(({ state }) => state === 'open');
    if (!standing) plan.raised.push({ ...planned, fingerprint: `${prefixOf(incidentId)}${proposal.key}:${decided.length}` });
    else {
      kept.add(standing.id);
      const before = { details: standing.details, sourceIds: standing.sources.map(({ sourceId }) => sourceId).sort(), claimIds: standing.claims.map(({ claimId }) => claimId).sort() };
      if (JSON.stringify(before) !== JSON.stringify(planned)) plan.changed.push({ ...planned, id: standing.id, fingerprint: standing.fingerprint });
    }
  }
  plan.gone = stored.filter(({ id, state }) => state === 'open' && !kept.has(id)).map(({ id }) => id);
  return plan;
}

export function isEmptyPlan({ raised, changed, gone }: ProposalPlan): boolean {
  return raised.length + changed.length + gone.length === 0;
}

/** What a person dismissed stays dismissed for the statements it named. */
function withoutDismissed(proposal: OriginProposal, incidentId: string, dismissed: readonly ProposalDetails[]): ProposalDetails | null {
  // Through the schema, so that what is stored and what is found read the same.
  const details = proposalDetails.parse({ incidentId, ...proposal, applied: null });
  if (proposal.action === 'merge') return dismissed.length > 0 ? null : details;
  const refused = new Set(dismissed.flatMap((details) => details.statementIds));
  const statementIds = proposal.statementIds.filter((id) => !refused.has(id));
  // A text in one source alone is no communiqué that several carry.
  const fewest = details.communique && details.communique.id === null ? 2 : 1;
  return statementIds.length < fewest ? null : { ...details, statementIds };
}

async function findTies(db: ReadClient, { statementIds, mergedId, originId }: ProposalDetails): Promise<Omit<TiedAlert, 'fingerprint'>> {
  const where = mergedId === null ? { id: { in: statementIds.slice(0, STATEMENTS_TIED) } } : { originId: { in: [mergedId, originId ?? mergedId] }, removedAt: null };
  const statements = await db.statement.findMany({ where, take: STATEMENTS_TIED, select: { sourceId: true, evidence: { where: { removedAt: null }, select: { claimId: true } } } });
  return {
    sourceIds: [...new Set(statements.map(({ sourceId }) => sourceId))].sort(),
    claimIds: [...new Set(statements.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId)))].sort(),
  };
}
