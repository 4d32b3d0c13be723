import { refuseConflict } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { loadOriginRoots } from '@/lib/server/commands/evidence/ground';
import { requireStatements, type StatementOfOrigin } from './origin-row';

/** Statements that come from an origin, or from one merged into it; any other is a refusal: a communiqué belongs to one origin. */
export async function requireStatementsOf(tx: Tx, originId: string, ids: readonly string[]): Promise<StatementOfOrigin[]> {
  const statements = await requireStatements(tx, ids);
  const roots = await loadOriginRoots(tx, [originId, ...statements.flatMap((statement) => statement.originId ?? [])]);
  const isOfIt = (id: string | null) => id !== null && (roots.get(id) ?? id) === (roots.get(originId) ?? originId);
  if (!statements.every((statement) => isOfIt(statement.originId))) throw refuseConflict('statementsOfOtherOrigin');
  return statements;
}

/** Makes statements copies of a communiqué, or of none. Nothing is counted by it, so nothing is compared again. */
export async function putInCommunique(tx: Tx, ids: readonly string[], communiqueId: string | null): Promise<void> {
  await tx.statement.updateMany({ where: { id: { in: [...ids] } }, data: { communiqueId, version: { increment: 1 } } });
}
