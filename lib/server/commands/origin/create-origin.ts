import { createOriginInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { moveStatements } from './move-statements';
import { checkOrigin, commonIncident, requireStatements, severalIncidents } from './origin-row';

/** Names an original source, with the statements that come from it. It counts once a person reviewed it. */
export const createOrigin = defineCommand({
  name: 'origin.create',
  permission: 'origin:edit',
  input: createOriginInput,
  async run(tx, _context, input) {
    await checkOrigin(tx, input);
    const statements = await requireStatements(tx, input.statementIds);
    const { labelAr, labelEn, kind, entityId, ownerGroupId, sideId, reason } = input;
    const { id } = await tx.origin.create({ data: { labelAr: labelAr || null, labelEn: labelEn || null, kind, entityId, ownerGroupId, sideId, reason }, select: { id: true } });
    const moved = await moveStatements(tx, statements, id);
    return {
      value: { id },
      // Who one's own witness is stays out of the log.
      audit: { objectKind: 'origin', objectId: id, incidentId: commonIncident(statements), authorship: true, details: { ...(kind === 'own_witness' ? {} : { labelAr, labelEn }), kind, reason, moved, ...(await severalIncidents(tx, statements)) } },
    };
  },
});
