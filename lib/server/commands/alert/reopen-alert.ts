import { type ProposalDetails, proposalDetails, reopenAlertInput } from '@/lib/schemas/alert';
import { type CommandContext, defineCommand } from '@/lib/server/commands/define-command';
import { putInCommunique } from '@/lib/server/commands/origin/communique-row';
import { moveStatements } from '@/lib/server/commands/origin/move-statements';
import { requireOrigin } from '@/lib/server/commands/origin/origin-row';
import { unmergeOrigin } from '@/lib/server/commands/origin/unmerge-origin';
import type { Tx } from '@/lib/server/db/clients';
import { requireAlert } from './alert-row';

/** Opens a decided alert again. What confirming a proposal did is taken back: statements that stayed where it put them have no origin again. */
export const reopenAlert = defineCommand({
  name: 'alert.reopen',
  permission: 'origin:edit',
  input: reopenAlertInput,
  async run(tx, context, { alertId, reason }) {
    const alert = await requireAlert(tx, alertId, false);
    const proposal = alert.kind === 'origin_proposal' ? proposalDetails.parse(alert.details) : null;
    const applied = alert.state === 'confirmed' ? proposal?.applied : null;
    if (proposal && applied) await takeBack(tx, { ...context, prepared: undefined }, proposal.action, applied, reason);
    await tx.alert.update({ where: { id: alertId }, data: { state: 'open', reason, decidedAt: null, decidedById: null, ...(proposal && { details: { ...proposal, applied: null } }) } });
    return {
      value: { alertId },
      audit: { objectKind: 'alert', objectId: alertId, incidentId: proposal?.incidentId ?? null, authorship: true, details: { kind: alert.kind, state: [alert.state, 'open'], reason, ...(applied && { takenBack: applied.moved }) } },
    };
  },
});

type Applied = NonNullable<ProposalDetails['applied']>;

async function takeBack(tx: Tx, context: CommandContext<undefined>, action: ProposalDetails['action'], applied: Applied, reason: string): Promise<void> {
  const origin = await requireOrigin(tx, applied.originId);
  switch (action) {
    case 'merge':
      if (origin.mergedIntoId !== null) await unmergeOrigin.run(tx, context, { originId: origin.id, version: origin.version, reason });
      return;
    case 'communique':
      return partCopies(tx, applied);
    case 'create':
    case 'assign': {
      const statements = await tx.statement.findMany({ where: { id: { in: applied.moved }, originId: origin.id, removedAt: null }, select: { id: true, originId: true, incidentId: true } });
      await moveStatements(tx, statements, null);
      const left = await tx.statement.count({ where: { originId: origin.id, removedAt: null } });
      // An origin that only this proposal made stands for nothing any more: it is no longer reviewed.
      if (applied.isNew && left === 0) await tx.origin.update({ where: { id: origin.id }, data: { reviewedAt: null, reviewedById: null, reason, version: { increment: 1 } } });
    }
  }
}

/** Statements that stayed in the communiqué are of none again; where it was made for them alone, it goes. */
async function partCopies(tx: Tx, { communiqueId, moved, isNew }: Applied): Promise<void> {
  const copies = await tx.statement.findMany({ where: { id: { in: moved }, communiqueId }, select: { id: true } });
  await putInCommunique(tx, copies.map(({ id }) => id), null);
  if (!isNew || communiqueId === null || (await tx.statement.count({ where: { communiqueId } })) > 0) return;
  await tx.communique.deleteMany({ where: { id: communiqueId } });
}
