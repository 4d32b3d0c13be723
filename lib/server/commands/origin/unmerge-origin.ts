import { unmergeOriginInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { recompareOrigin } from './move-statements';
import { requireOrigin } from './origin-row';

/** Undoes a merge: the two original sources stand apart again, each with its own statements. */
export const unmergeOrigin = defineCommand({
  name: 'origin.unmerge',
  permission: 'origin:edit',
  input: unmergeOriginInput,
  async run(tx, _context, input) {
    const origin = await requireOrigin(tx, input.originId);
    requireVersion(origin, input.version, origin);
    if (!origin.mergedIntoId) throw refuseConflict('notMerged');
    await tx.origin.update({ where: { id: origin.id }, data: { mergedIntoId: null, reason: input.reason, version: { increment: 1 } } });
    await recompareOrigin(tx, origin);
    return {
      value: { id: origin.id },
      audit: { objectKind: 'origin', objectId: origin.id, authorship: true, details: { mergedInto: [origin.mergedIntoId, null], reason: [origin.reason, input.reason] } },
    };
  },
});
