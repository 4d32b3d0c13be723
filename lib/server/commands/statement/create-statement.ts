import { createStatementInput } from '@/lib/schemas/statement';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { readAnchor, writeExcerpt } from '@/lib/server/commands/excerpt/anchor-excerpt';
import { checkReferences, putOnTable, statementColumns, toldValue, writeChain } from './statement-row';

/** Says what a source states in a passage: excerpt and statement in one deed. */
export const createStatement = defineCommand({
  name: 'statement.create',
  permission: 'statement:create',
  input: createStatementInput,
  prepare: ({ read }, { snapshotId, start, end, exact }) => readAnchor(read, { snapshotId, start, end, exact }),
  async run(tx, { actor, now, prepared: anchor }, input) {
    await checkReferences(tx, input);
    const createdById = actor.id ?? actor.role;
    const excerpt = await writeExcerpt(tx, anchor, createdById, now);
    const source = await tx.source.findUniqueOrThrow({ where: { id: anchor.sourceId }, select: { confidential: true } });
    const statement = await tx.statement.create({
      data: { ...statementColumns(input), excerptId: excerpt.id, sourceId: anchor.sourceId, createdById, createdAt: now },
      select: { id: true },
    });
    await writeChain(tx, statement.id, input.attribution);
    await putOnTable(tx, input.incidentId, anchor.sourceId, createdById, now);
    await recompareStatement(tx, statement.id);
    return {
      value: { statementId: statement.id, excerptId: excerpt.id },
      audit: {
        objectKind: 'statement', objectId: statement.id, incidentId: input.incidentId, authorship: true,
        details: { sourceId: anchor.sourceId, excerptId: excerpt.id, value: toldValue(input.value, source.confidential), scope: input.scope, assertion: input.assertion },
      },
    };
  },
});
