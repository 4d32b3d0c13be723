import { editStatementInput } from '@/lib/schemas/statement';
import { defineCommand, type Json } from '@/lib/server/commands/define-command';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { changesBetween } from '@/lib/server/commands/source/changes-between';
import { checkReferences, loadStatement, putOnTable, statementColumns, storedStatement, toldValue, writeChain } from './statement-row';

/** Changes what a statement says; its passage stays. What was changed wants a second look again. */
export const editStatement = defineCommand({
  name: 'statement.edit',
  permission: 'statement:edit',
  input: editStatementInput,
  async run(tx, { actor, now }, { statementId, version, ...input }) {
    const stored = await loadStatement(tx, statementId);
    if (stored.removedAt) throw refuseMissing('statement');
    requireVersion(stored, version, storedStatement(stored));
    await checkReferences(tx, input);
    const next = statementColumns(input);
    const { value: _value, eventText: _text, placeText: _place, ...plain } = next;
    const details: Record<string, Json> = changesBetween(stored, plain);
    if (JSON.stringify(stored.value) !== JSON.stringify(next.value)) details.value = toldValue(input.value, stored.source.confidential);
    if (stored.placeText !== next.placeText) details.placeText = 'changed';
    const chainChanged = JSON.stringify(stored.attribution) !== JSON.stringify(input.attribution.map(({ name, role, entityId }) => ({ name, role, entityId })));
    if (chainChanged) details.attribution = 'changed';
    const isChanged = Object.keys(details).length > 0;
    await tx.statement.update({
      where: { id: statementId },
      data: { ...next, version: { increment: 1 }, ...(isChanged ? { reviewedAt: null, reviewedById: null } : {}) },
    });
    if (chainChanged) await writeChain(tx, statementId, input.attribution);
    await putOnTable(tx, input.incidentId, stored.sourceId, actor.id ?? actor.role, now);
    await recompareStatement(tx, statementId);
    return {
      value: { statementId, version: version + 1 },
      audit: { objectKind: 'statement', objectId: statementId, incidentId: input.incidentId ?? stored.incidentId, authorship: isChanged, details },
    };
  },
});
