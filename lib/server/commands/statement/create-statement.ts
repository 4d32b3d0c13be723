import { createStatementInput } from '@/lib/schemas/statement';
import { defineCommand } from '@/lib/server/commands/define-command';
import { readAnchor } from '@/lib/server/commands/excerpt/anchor-excerpt';
import { acceptWhatIsStated } from '@/lib/server/commands/suggestion/settle-suggestions';
import { makeStatement } from './make-statement';

/** Says what a source states in a passage: excerpt and statement in one deed. */
export const createStatement = defineCommand({
  name: 'statement.create',
  permission: 'statement:create',
  input: createStatementInput,
  prepare: ({ read }, { snapshotId, start, end, exact }) => readAnchor(read, { snapshotId, start, end, exact }),
  async run(tx, { actor, now, prepared: anchor }, input) {
    const { statementId, excerptId, sourceId, told } = await makeStatement(tx, { anchor, words: null, fields: input, by: { id: actor.id ?? actor.role, at: now } });
    await acceptWhatIsStated(tx, anchor.snapshotId, { id: statementId, passage: anchor, value: input.value }, now);
    return {
      value: { statementId, excerptId },
      audit: {
        objectKind: 'statement', objectId: statementId, incidentId: input.incidentId, authorship: true,
        details: { sourceId, excerptId, value: told, scope: input.scope, assertion: input.assertion },
      },
    };
  },
});
