import { editOriginInput } from '@/lib/schemas/origin';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { recompareOrigin } from './move-statements';
import { checkOrigin, requireOrigin } from './origin-row';

const FIELDS = ['labelAr', 'labelEn', 'kind', 'entityId', 'ownerGroupId', 'sideId', 'reason'] as const;

/** Changes an original source's name, agent, owner or side. */
export const editOrigin = defineCommand({
  name: 'origin.edit',
  permission: 'origin:edit',
  input: editOriginInput,
  async run(tx, _context, input) {
    const origin = await requireOrigin(tx, input.originId);
    requireVersion(origin, input.version, origin);
    await checkOrigin(tx, input);
    const { kind, entityId, ownerGroupId, sideId, reason } = input;
    const row = { labelAr: input.labelAr || null, labelEn: input.labelEn || null, kind, entityId, ownerGroupId, sideId, reason };
    const changed = changedFields(origin, row, FIELDS);
    const isOwnWitness = origin.kind === 'own_witness' || row.kind === 'own_witness';
    // Who one's own witness is stays out of the log.
    const details = Object.fromEntries(Object.entries(changed).map(([field, change]) => [field, isOwnWitness && field.startsWith('label') ? 'changed' : change]));
    await tx.origin.update({ where: { id: origin.id }, data: { ...row, version: { increment: 1 } } });
    if ('entityId' in details) {
      await recompareOrigin(tx, origin);
      await recompareOrigin(tx, { id: origin.id, entityId });
    }
    return { value: { id: origin.id }, audit: { objectKind: 'origin', objectId: origin.id, authorship: true, details } };
  },
});
