import { citedEvidence } from '@/lib/core/record/citations';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { citationId } from '@/lib/server/commands/evidence/evidence-number';
import { refuseConflict } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** Revisions that readers saw or will see; what they cite stays. */
const CITING_STATES = ['draft', 'in_review', 'changes_requested', 'approved', 'published'];

/** Sets a statement aside, or takes that back. Its passage goes with its last statement and returns with it. */
export async function setAside(tx: Tx, statement: { id: string; excerptId: string }, isRemoved: boolean, now: Date): Promise<void> {
  if (isRemoved) await requireUncited(tx, statement.id);
  await tx.statement.update({ where: { id: statement.id }, data: { removedAt: isRemoved ? now : null, version: { increment: 1 } } });
  const left = await tx.statement.count({ where: { excerptId: statement.excerptId, removedAt: null } });
  await tx.excerpt.update({ where: { id: statement.excerptId }, data: { removedAt: left === 0 ? now : null } });
  await recompareStatement(tx, statement.id);
}

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
