import { recompareClaims, recompareStatements } from '@/lib/server/commands/evidence/recompare';
import type { Tx } from '@/lib/server/db/clients';

/** A hierarchy of places deeper than this is a mistake in the data. */
const MAX_DEPTH = 12;

/** What lies in a place, and in those within it, lies elsewhere once its parents change. */
export async function recompareAt(tx: Tx, placeId: string): Promise<void> {
  const placeIds = { in: await placesWithin(tx, placeId) };
  const claims = await tx.claim.findMany({ where: { archivedAt: null, OR: [{ incident: { placeId: placeIds } }, { versions: { some: { placeId: placeIds } } }] }, select: { id: true } });
  await recompareClaims(tx, claims.map(({ id }) => id));
  const statements = await tx.statement.findMany({ where: { placeId: placeIds, removedAt: null, OR: [{ incidentId: { not: null } }, { evidence: { some: {} } }] }, select: { id: true } });
  await recompareStatements(tx, statements.map(({ id }) => id));
}

/** A place and all that lies in it, at any time. */
async function placesWithin(tx: Tx, placeId: string): Promise<string[]> {
  const found = new Set([placeId]);
  let level = [placeId];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
    const rows = await tx.entityParent.findMany({ where: { parentId: { in: level }, kind: 'located_in' }, select: { childId: true } });
    level = [...new Set(rows.map(({ childId }) => childId))].filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}
