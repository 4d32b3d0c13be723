import type { OriginProposal } from '@/lib/core/origin/proposal';
import { type ProposalDetails, proposalDetails, proposeOriginsInput } from '@/lib/schemas/alert';
import { defineCommand } from '@/lib/server/commands/define-command';
import type { ReadClient, Tx } from '@/lib/server/db/clients';
import { findProposals } from '@/lib/server/db/proposal-queries';

/** Proposals of an incident share the beginning of their fingerprint. */
const prefixOf = (incidentId: string) => `origin_proposal:${incidentId}:`;
/** The fingerprints that begin with a text, by the index. */
const beginsWith = (prefix: string) => ({ gte: prefix, lt: `${prefix}\uffff` });

/**
 * Brings the open proposals of an incident up to date with its statements: new findings are raised, open ones grow and shrink,
 * those that nothing bears any more go. What a person dismissed stays dismissed for the statements it named.
 */
export const proposeOrigins = defineCommand({
  name: 'origin.propose',
  permission: 'job:run',
  input: proposeOriginsInput,
  async run(tx, _context, { incidentId }) {
    const { raised, changed, gone } = await planProposals(tx, incidentId);
    for (const { details, fingerprint } of raised) {
      const { id } = await tx.alert.create({ data: { kind: 'origin_proposal', details, fingerprint }, select: { id: true } });
      await tie(tx, id, details);
    }
    for (const { id, details } of changed) {
      await tx.alert.update({ where: { id }, data: { details } });
      await tie(tx, id, details);
    }
    for (const id of gone) {
      await tx.alertSource.deleteMany({ where: { alertId: id } });
      await tx.alertClaim.deleteMany({ where: { alertId: id } });
      await tx.alert.delete({ where: { id } });
    }
    return {
      value: { raised: raised.length },
      audit: { objectKind: 'incident', objectId: incidentId, incidentId, details: { raised: raised.length, changed: changed.length, gone: gone.length } },
    };
  },
});

export interface ProposalPlan {
  raised: { details: ProposalDetails; fingerprint: string }[];
  changed: { id: string; details: ProposalDetails }[];
  gone: string[];
}

/** What bringing the proposals up to date would change. */
export async function planProposals(db: ReadClient, incidentId: string): Promise<ProposalPlan> {
  const found = await findProposals(incidentId, db);
  const rows = await db.alert.findMany({ where: { fingerprint: beginsWith(prefixOf(incidentId)) }, select: { id: true, state: true, details: true } });
  const stored = rows.map((row) => ({ ...row, details: proposalDetails.parse(row.details) }));
  const open = stored.filter(({ state }) => state === 'open');
  const plan: ProposalPlan = { raised: [], changed: [], gone: [] };
  const kept = new Set<string>();
  for (const proposal of found) {
    const decided = stored.filter(({ state, details }) => state !== 'open' && details.key === proposal.key);
    const details = withoutDismissed(proposal, incidentId, decided.filter(({ state }) => state === 'dismissed').map((row) => row.details));
    if (!details) continue;
    const standing = open.find((row) => row.details.key === proposal.key);
    if (!standing) plan.raised.push({ details, fingerprint: `${prefixOf(incidentId)}${proposal.key}:${decided.length}` });
    else {
      kept.add(standing.id);
      if (JSON.stringify(standing.details) !== JSON.stringify(details)) plan.changed.push({ id: standing.id, details });
    }
  }
  plan.gone = open.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return plan;
}

function withoutDismissed(proposal: OriginProposal, incidentId: string, dismissed: readonly ProposalDetails[]): ProposalDetails | null {
  if (proposal.action === 'merge') return dismissed.length > 0 ? null : { incidentId, ...proposal, applied: null };
  const refused = new Set(dismissed.flatMap((details) => details.statementIds));
  const statementIds = proposal.statementIds.filter((id) => !refused.has(id));
  return statementIds.length === 0 ? null : { incidentId, ...proposal, statementIds, applied: null };
}

/** The alert's sources and claims: those of the statements it would move. */
async function tie(tx: Tx, alertId: string, { statementIds, mergedId, originId }: ProposalDetails): Promise<void> {
  const where = mergedId === null ? { id: { in: statementIds } } : { originId: { in: [mergedId, originId ?? mergedId] }, removedAt: null };
  const statements = await tx.statement.findMany({ where, take: 300, select: { sourceId: true, evidence: { where: { removedAt: null }, select: { claimId: true } } } });
  const sourceIds = new Set(statements.map(({ sourceId }) => sourceId));
  const claimIds = new Set(statements.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId)));
  await tx.alertSource.deleteMany({ where: { alertId } });
  await tx.alertClaim.deleteMany({ where: { alertId } });
  await tx.alertSource.createMany({ data: [...sourceIds].map((sourceId) => ({ alertId, sourceId })) });
  await tx.alertClaim.createMany({ data: [...claimIds].map((claimId) => ({ alertId, claimId })) });
}
