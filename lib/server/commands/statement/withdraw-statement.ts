import { withdrawStatementInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { requireStatement } from './standing';

/** The source took back what it said: the statement is listed as withdrawn, and counts no more. */
export const withdrawStatement = defineCommand({
  name: 'statement.withdraw',
  permission: 'statement:edit',
  input: withdrawStatementInput,
  async run(tx, _context, input) {
    const statement = await requireStatement(tx, input.statementId);
    requireVersion(statement, input.version, statement);
    await tx.statement.update({ where: { id: statement.id }, data: { standing: 'withdrawn', supersededById: null, version: { increment: 1 } } });
    return {
      value: { id: statement.id },
      audit: {
        objectKind: 'statement', objectId: statement.id, incidentId: statement.incidentId, authorship: true,
        details: { standing: [statement.standing, 'withdrawn'], supersededBy: [statement.supersededById, null], reason: input.reason },
      },
    };
  },
});
