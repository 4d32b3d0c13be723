import { removeStatementInput } from '@/lib/schemas/statement';
import { citedEvidence } from '@/lib/core/record/citations';
import { citationId } from '@/lib/server/commands/evidence/evidence-number';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { loadStatement, storedStatement } from './statement-row';

/** Revisions that readers saw or will see; what they cite stays. */
const CITING_STATES = ['draft', 'in_review', 'changes_requested', 'approved', 'published'];

/** Sets a statement aside, or takes that back. Its passage goes with its last statement and returns with it. */
export const removeStatement = defineCommand({
  name: 'statement.remove',
  permission: 'statement:edit',
  input: removeStatementInput,
  async run(tx, { now }, { statementId, version, isRemoved }) {
    const stored = await loadStatement(tx, statementId);
    requireVersion(stored, version, storedStatement(stored));
    if (isRemoved) await requireUncited(tx, statementId);
    await tx.statement.update({ where: { id: statementId }, data: { removedAt: isRemoved ? now : null, version: { increment: 1 } } });
    const left = await tx.statement.count({ where: { excerptId: stored.excerptId, removedAt: null } });
    await tx.excerpt.update({ where: { id: stored.excerptId }, data: { removedAt: left === 0 ? now : null } });
    await recompareStatement(tx, statementId);
    return {
      value: { statementId, version: version + 1 },
      audit: { objectKind: 'statement', objectId: statementId, incidentId: stored.incidentId, authorship: true, details: { removed: [stored.removedAt !== null, isRemoved] } },
    };
  },
});

/** A statement that a verdict cites or a claim was read from can't be set aside under it. */
async function requireUncited(tx: Tx, statementId: string): Promise<void> {
  const evidence = await tx.evidence.findMany({
    where: { statementId, removedAt: null },
    select: { number: true, claim: { select: { verdict: { select: { revisions: { where: { state: { in: CITING_STATES } }, select: { texts: { select: { summary: true, reasoning: true, unknown: true } } } } } } } } },
  });
  const cited = evidence.some((item) =>
    item.claim.verdict?.revisions.some(({ texts }) => texts.some((text) => citedEvidence(`${text.summary}\n${text.reasoning}\n${text.unknown}`).includes(citationId(item)))),
  );
  if (cited) throw refuseConflict('statementCited');
  const claimed = await tx.claimVersion.findFirst({ where: { statementId }, select: { id: true } });
  if (claimed) throw refuseConflict('statementClaimed');
}
