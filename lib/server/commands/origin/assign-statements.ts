import { assignStatementsInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { moveStatements } from './move-statements';
import { commonIncident, requireOrigin, requireStatements, severalIncidents } from './origin-row';

/** Says which original source statements come from (null: not known any more). */
export const assignStatements = defineCommand({
  name: 'origin.assign',
  permission: 'origin:edit',
  input: assignStatementsInput,
  async run(tx, _context, input) {
    if (input.originId) await requireOrigin(tx, input.originId);
    const statements = await requireStatements(tx, input.statementIds);
    const moved = await moveStatements(tx, statements, input.originId);
    return {
      value: { originId: input.originId },
      audit: {
        objectKind: input.originId ? 'origin' : 'statement', objectId: input.originId ?? input.statementIds[0] ?? '', incidentId: commonIncident(statements), authorship: true,
        details: { origin: input.originId, reason: input.reason, moved, ...(await severalIncidents(tx, statements)) },
      },
    };
  },
});
