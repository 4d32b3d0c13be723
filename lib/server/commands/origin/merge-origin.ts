import { mergeOriginInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { loadOriginRoots } from '@/lib/server/commands/evidence/ground';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { recompareOrigin } from './move-statements';
import { requireOrigin } from './origin-row';

/** Says that two original sources are one. The merged one keeps its statements, so that this can be undone. */
export const mergeOrigin = defineCommand({
  name: 'origin.merge',
  permission: 'origin:edit',
  input: mergeOriginInput,
  async run(tx, _context, input) {
    const origin = await requireOrigin(tx, input.originId);
    requireVersion(origin, input.version, origin);
    const into = await requireOrigin(tx, input.intoId);
    if (origin.mergedIntoId) throw refuseConflict('alreadyMerged');
    const roots = await loadOriginRoots(tx, [into.id]);
    if (roots.get(into.id) === origin.id) throw refuseConflict('mergeIntoItself');
    await tx.origin.update({ where: { id: origin.id }, data: { mergedIntoId: into.id, reason: input.reason, version: { increment: 1 } } });
    await recompareOrigin(tx, origin);
    return {
      value: { id: origin.id },
      audit: { objectKind: 'origin', objectId: origin.id, authorship: true, details: { mergedInto: [null, into.id], reason: [origin.reason, input.reason] } },
    };
  },
});
