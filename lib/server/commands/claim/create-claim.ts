import { createClaimInput } from '@/lib/schemas/claim';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareClaim } from '@/lib/server/commands/evidence/recompare';
import { requireIncident } from '@/lib/server/commands/incident/incident-row';
import { checkClaim, indexClaim, nextPosition, versionColumns } from './claim-row';

/** Writes a claim with its first figure; the incident's statements are held against it at once. */
export const createClaim = defineCommand({
  name: 'claim.create',
  permission: 'claim:edit',
  input: createClaimInput,
  async run(tx, { actor, now }, input) {
    const incident = await requireIncident(tx, input.incidentId);
    await checkClaim(tx, input);
    const by = actor.id ?? actor.role;
    const { wordingAr, wordingEn, statedById, statedByAr, statedByEn, againstSideId } = input;
    const claim = await tx.claim.create({
      data: {
        incidentId: incident.id, wordingAr, wordingEn, statedById, statedByAr, statedByEn, againstSideId, createdById: by,
        position: await nextPosition(tx, incident.id),
        versions: { create: { number: 1, ...versionColumns(input), createdById: by, createdAt: now } },
      },
      select: { id: true },
    });
    await indexClaim(tx, claim.id, input);
    await recompareClaim(tx, claim.id);
    return {
      value: { id: claim.id },
      audit: { objectKind: 'claim', objectId: claim.id, incidentId: incident.id, authorship: true, details: { wordingAr, wordingEn, value: input.value.text } },
    };
  },
});
