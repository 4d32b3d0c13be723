import { splitOriginInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { moveStatements } from './move-statements';
import { checkOrigin, commonIncident, requireOrigin, requireStatements, severalIncidents } from './origin-row';

/** Moves statements out of an original source into a new one. Undone by merging the new one back, or assigning them back. */
export const splitOrigin = defineCommand({
  name: 'origin.split',
  permission: 'origin:edit',
  input: splitOriginInput,
  async run(tx, _context, input) {
    const origin = await requireOrigin(tx, input.originId);
    requireVersion(origin, input.version, origin);
    const { labelAr, labelEn, entityId, reason } = input;
    const row = { kind: 'agent', entityId, ownerGroupId: null, sideId: origin.sideId };
    await checkOrigin(tx, row);
    const statements = await requireStatements(tx, input.statementIds);
    if (statements.some((statement) => statement.originId !== origin.id)) throw refuseConflict('statementsChanged');
    const { id } = await tx.origin.create({ data: { ...row, labelAr: labelAr || null, labelEn: labelEn || null, reason }, select: { id: true } });
    const moved = await moveStatements(tx, statements, id);
    await tx.origin.update({ where: { id: origin.id }, data: { version: { increment: 1 } } });
    return {
      value: { id },
      audit: { objectKind: 'origin', objectId: id, incidentId: commonIncident(statements), authorship: true, details: { splitFrom: origin.id, labelAr, labelEn, reason, moved, ...(await severalIncidents(tx, statements)) } },
    };
  },
});
