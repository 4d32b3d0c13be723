import { archiveClaimInput } from '@/lib/schemas/claim';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareClaim } from '@/lib/server/commands/evidence/recompare';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { requireClaim } from './claim-row';

/** Puts a claim away, or back. One with a verdict stays: the record speaks of it. */
export const archiveClaim = defineCommand({
  name: 'claim.archive',
  permission: 'claim:edit',
  input: archiveClaimInput,
  async run(tx, { now }, input) {
    const claim = await requireClaim(tx, input.claimId);
    requireVersion(claim, input.version, claim);
    if (input.isArchived && claim.verdict) throw refuseConflict('claimHasVerdict');
    await tx.claim.update({ where: { id: claim.id }, data: { archivedAt: input.isArchived ? now : null, version: { increment: 1 } } });
    // Statements that came while it was away.
    if (!input.isArchived) await recompareClaim(tx, claim.id);
    return {
      value: { id: claim.id },
      audit: { objectKind: 'claim', objectId: claim.id, incidentId: claim.incidentId, authorship: true, details: { archived: [claim.archivedAt !== null, input.isArchived] } },
    };
  },
});
