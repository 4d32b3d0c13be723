import { reviewOriginInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { requireOrigin } from './origin-row';

/** Says that an original source is one, or takes that back. Only reviewed ones count; unattributed background never does. */
export const reviewOrigin = defineCommand({
  name: 'origin.review',
  permission: 'origin:review',
  input: reviewOriginInput,
  async run(tx, { actor, now }, input) {
    const origin = await requireOrigin(tx, input.originId);
    requireVersion(origin, input.version, origin);
    if (input.isReviewed && origin.kind === 'unattributed') throw refuseConflict('unattributedNeverCounts');
    await tx.origin.update({
      where: { id: origin.id },
      data: { reviewedAt: input.isReviewed ? now : null, reviewedById: input.isReviewed ? (actor.id ?? actor.role) : null, reason: input.reason, version: { increment: 1 } },
    });
    return {
      value: { id: origin.id },
      audit: { objectKind: 'origin', objectId: origin.id, authorship: true, details: { reviewed: [origin.reviewedAt !== null, input.isReviewed], reason: [origin.reason, input.reason] } },
    };
  },
});
