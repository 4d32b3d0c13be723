import { proposalDetails, reopenAlertInput } from '@/lib/schemas/alert';
import { defineCommand } from '@/lib/server/commands/define-command';
import { moveStatements } from '@/lib/server/commands/origin/move-statements';
import { requireOrigin } from '@/lib/server/commands/origin/origin-row';
import { unmergeOrigin } from '@/lib/server/commands/origin/unmerge-origin';
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
    if (proposal && applied) {
      const origin = await requireOrigin(tx, applied.originId);
      if (proposal.action === 'merge') {
        if (origin.mergedIntoId !== null) await unmergeOrigin.run(tx, { ...context, prepared: undefined }, { originId: origin.id, version: origin.version, reason });
      } else {
        const statements = await tx.statement.findMany({ where: { id: { in: applied.moved }, originId: origin.id, removedAt: null }, select: { id: true, originId: true, incidentId: true } });
        await moveStatements(tx, statements, null);
        const left = await tx.statement.count({ where: { originId: origin.id, removedAt: null } });
        // An origin that only this proposal made stands for nothing any more: it is no longer reviewed.
        if (applied.isNew && left === 0) await tx.origin.update({ where: { id: origin.id }, data: { reviewedAt: null, reviewedById: null, reason, version: { increment: 1 } } });
      }
    }
    await tx.alert.update({ where: { id: alertId }, data: { state: 'open', reason, decidedAt: null, decidedById: null, ...(proposal && { details: { ...proposal, applied: null } }) } });
    return {
      value: { alertId },
      audit: { objectKind: 'alert', objectId: alertId, incidentId: proposal?.incidentId ?? null, authorship: true, details: { kind: alert.kind, state: [alert.state, 'open'], reason, ...(applied && { takenBack: applied.moved }) } },
    };
  },
});
