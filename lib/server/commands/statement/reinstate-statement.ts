import { reinstateStatementInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { requireStatement } from './standing';

/** Undoes that a statement was superseded or withdrawn: it is current again. */
export const reinstateStatement = defineCommand({
  name: 'statement.reinstate',
  permission: 'statement:edit',
  input: reinstateStatementInput,
  async run(tx, _context, input) {
    const statement = await requireStatement(tx, input.statementId);
    requireVersion(statement, input.version, statement);
    await tx.statement.update({ where: { id: statement.id }, data: { standing: 'current', supersededById: null, version: { increment: 1 } } });
    return {
      value: { id: statement.id },
      audit: {
        objectKind: 'statement', objectId: statement.id, incidentId: statement.incidentId, authorship: true,
        details: { standing: [statement.standing, 'current'], supersededBy: [statement.supersededById, null], reason: input.reason },
      },
    };
  },
});
