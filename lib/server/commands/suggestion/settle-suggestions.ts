import { isStatedBy } from '@/lib/core/proposal/proposed-value';
import type { Tx } from '@/lib/server/db/clients';
import type { StatedPassage } from './statements-in';
import { proposalOf } from './write-reading';

/** A statement was made by hand: what is still offered of the same passage and value is accepted with it. */
export async function acceptWhatIsStated(tx: Tx, snapshotId: string, statement: StatedPassage, at: Date): Promise<void> {
  const open = await tx.suggestion.findMany({ where: { snapshotId, state: 'open', start: { lt: statement.passage.end }, end: { gt: statement.passage.start } }, select: { id: true, proposal: true } });
  const told = open.find((row) => isStatedBy(proposalOf(row.proposal), statement));
  if (told) await tx.suggestion.update({ where: { id: told.id }, data: { state: 'accepted', statementId: statement.id, decidedById: null, decidedAt: at } });
}

/** A statement was set aside, or taken back: what it was accepted from is open again, or accepted again. */
export async function followStatement(tx: Tx, statementId: string, isRemoved: boolean): Promise<void> {
  await tx.suggestion.updateMany({ where: { statementId, state: isRemoved ? 'accepted' : 'open' }, data: { state: isRemoved ? 'open' : 'accepted' } });
}
