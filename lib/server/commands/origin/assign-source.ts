import { assignSourceInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { moveStatements } from './move-statements';
import { requireOrigin } from './origin-row';

/** The same for everything that one source says of an incident: a reprinted communiqué is assigned at once. */
export const assignSource = defineCommand({
  name: 'origin.assign-source',
  permission: 'origin:edit',
  input: assignSourceInput,
  async run(tx, _context, input) {
    if (input.originId) await requireOrigin(tx, input.originId);
    const { sourceId, incidentId } = input;
    const statements = await tx.statement.findMany({ where: { sourceId, incidentId, removedAt: null }, select: { id: true, originId: true, incidentId: true } });
    if (statements.length === 0) throw refuseConflict('noStatements');
    const moved = await moveStatements(tx, statements, input.originId);
    return {
      value: { originId: input.originId, count: statements.length },
      audit: { objectKind: input.originId ? 'origin' : 'source', objectId: input.originId ?? sourceId, incidentId, authorship: true, details: { source: sourceId, reason: input.reason, moved } },
    };
  },
});
