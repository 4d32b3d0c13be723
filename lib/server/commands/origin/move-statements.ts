import type { Json } from '@/lib/server/commands/define-command';
import { recompareClaims, recompareStatements } from '@/lib/server/commands/evidence/recompare';
import type { Tx } from '@/lib/server/db/clients';
import type { StatementOfOrigin } from './origin-row';

/** Gives statements another origin (null: unknown again) and compares them again. Returns what the audit keeps to undo it by. */
export async function moveStatements(tx: Tx, statements: readonly StatementOfOrigin[], originId: string | null): Promise<Json> {
  const moved = statements.filter((statement) => statement.originId !== originId);
  const ids = moved.map((statement) => statement.id);
  // A communiqué belongs to one origin: a statement that leaves the origin leaves it too.
  await tx.statement.updateMany({ where: { id: { in: ids } }, data: { originId, communiqueId: null, version: { increment: 1 } } });
  await recompareStatements(tx, ids);
  await recompareClaimsReadFrom(tx, ids);
  return moved.map((statement) => ({ statement: statement.id, before: statement.originId }));
}

/** Claims read from these statements may take their origin from them. */
async function recompareClaimsReadFrom(tx: Tx, statementIds: readonly string[]): Promise<void> {
  const versions = await tx.claimVersion.findMany({ where: { statementId: { in: [...statementIds] } }, select: { claimId: true }, distinct: ['claimId'] });
  await recompareClaims(tx, versions.map(({ claimId }) => claimId));
}

/** Compares again all that hangs on an origin whose agent or merging changed: its statements, and its agent's claims. */
export async function recompareOrigin(tx: Tx, origin: { id: string; entityId: string | null }): Promise<void> {
  const statements = await tx.statement.findMany({ where: { originId: origin.id, removedAt: null }, select: { id: true } });
  const ids = statements.map((statement) => statement.id);
  await recompareStatements(tx, ids);
  await recompareClaimsReadFrom(tx, ids);
  if (origin.entityId === null) return;
  const claims = await tx.claim.findMany({ where: { statedById: origin.entityId }, select: { id: true } });
  await recompareClaims(tx, claims.map(({ id }) => id));
}
