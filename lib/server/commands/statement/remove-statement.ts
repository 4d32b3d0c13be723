import { removeStatementInput } from '@/lib/schemas/statement';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { followStatement } from '@/lib/server/commands/suggestion/settle-suggestions';
import { setAside } from './set-aside';
import { loadStatement, storedStatement } from './statement-row';

/** Sets a statement aside, or takes that back. */
export const removeStatement = defineCommand({
  name: 'statement.remove',
  permission: 'statement:edit',
  input: removeStatementInput,
  async run(tx, { now }, { statementId, version, isRemoved }) {
    const stored = await loadStatement(tx, statementId);
    requireVersion(stored, version, storedStatement(stored));
    await setAside(tx, stored, isRemoved, now);
    await followStatement(tx, statementId, isRemoved);
    return {
      value: { statementId, version: version + 1 },
      audit: { objectKind: 'statement', objectId: statementId, incidentId: stored.incidentId, authorship: true, details: { removed: [stored.removedAt !== null, isRemoved] } },
    };
  },
});
