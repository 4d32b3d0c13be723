import { supersedeStatementInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { requireStatement } from './standing';

/** Chains of updates longer than this are a mistake in the data. */
const MAX_UPDATES = 50;

/** A later statement of the same origin took this one's place: it is listed, and counts no more. */
export const supersedeStatement = defineCommand({
  name: 'statement.supersede',
  permission: 'statement:edit',
  input: supersedeStatementInput,
  async run(tx, _context, input) {
    const statement = await requireStatement(tx, input.statementId);
    requireVersion(statement, input.version, statement);
    let later = await requireStatement(tx, input.supersededById);
    for (let step = 0; step < MAX_UPDATES; step += 1) {
      if (later.id === statement.id) throw refuseConflict('supersedesItself');
      if (!later.supersededById) break;
      later = await requireStatement(tx, later.supersededById);
    }
    await tx.statement.update({ where: { id: statement.id }, data: { standing: 'superseded', supersededById: input.supersededById, version: { increment: 1 } } });
    return {
      value: { id: statement.id },
      audit: {
        objectKind: 'statement', objectId: statement.id, incidentId: statement.incidentId, authorship: true,
        details: { standing: [statement.standing, 'superseded'], supersededBy: [statement.supersededById, input.supersededById] },
      },
    };
  },
});
