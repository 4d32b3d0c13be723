import { editClaimInput } from '@/lib/schemas/claim';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareClaim } from '@/lib/server/commands/evidence/recompare';
import { requireVersion } from '@/lib/server/commands/problem';
import { checkClaim, indexClaim, requireClaim } from './claim-row';

const FIELDS = ['wordingAr', 'wordingEn', 'statedById', 'statedByAr', 'statedByEn', 'againstSideId'] as const;

/** Changes a claim's wording or its speaker; its figure changes only by a new version. */
export const editClaim = defineCommand({
  name: 'claim.edit',
  permission: 'claim:edit',
  input: editClaimInput,
  async run(tx, _context, input) {
    const claim = await requireClaim(tx, input.claimId);
    requireVersion(claim, input.version, claim);
    await checkClaim(tx, input);
    const { wordingAr, wordingEn, statedById, statedByAr, statedByEn, againstSideId } = input;
    const row = { wordingAr, wordingEn, statedById, statedByAr, statedByEn, againstSideId };
    const details = changedFields(claim, row, FIELDS);
    await tx.claim.update({ where: { id: claim.id }, data: { ...row, version: { increment: 1 } } });
    await indexClaim(tx, claim.id, row);
    // Whether a later figure is an update hangs on who the speaker is.
    if ('statedById' in details) await recompareClaim(tx, claim.id);
    return {
      value: { id: claim.id },
      audit: { objectKind: 'claim', objectId: claim.id, incidentId: claim.incidentId, verdictId: claim.verdict?.id, authorship: true, details },
    };
  },
});
