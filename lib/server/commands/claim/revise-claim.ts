import { reviseClaimInput } from '@/lib/schemas/claim';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareClaim } from '@/lib/server/commands/evidence/recompare';
import { requireVersion } from '@/lib/server/commands/problem';
import { checkClaim, requireClaim, versionColumns } from './claim-row';

/** The body revised its own figure: a new version stands, and every statement is compared with it. */
export const reviseClaim = defineCommand({
  name: 'claim.revise',
  permission: 'claim:edit',
  input: reviseClaimInput,
  async run(tx, { actor, now }, input) {
    const claim = await requireClaim(tx, input.claimId);
    requireVersion(claim, input.version, claim);
    await checkClaim(tx, input);
    const number = claim.currentVersion + 1;
    await tx.claimVersion.create({ data: { claimId: claim.id, number, ...versionColumns(input), reason: input.reason, createdById: actor.id ?? actor.role, createdAt: now } });
    await tx.claim.update({ where: { id: claim.id }, data: { currentVersion: number, version: { increment: 1 } } });
    await recompareClaim(tx, claim.id);
    return {
      value: { id: claim.id, number },
      audit: {
        objectKind: 'claim', objectId: claim.id, incidentId: claim.incidentId, verdictId: claim.verdict?.id, authorship: true,
        details: { number: [claim.currentVersion, number], value: input.value.text, reason: input.reason },
      },
    };
  },
});
