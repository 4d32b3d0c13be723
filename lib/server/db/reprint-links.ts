import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';
import { isSamePlace } from '@/lib/core/reprint/same-place';
import { type ReadClient, readClient } from './clients';

/** A statement's passage: what an excerpt covers of a snapshot. */
export interface Quoted {
  id: string;
  excerpt: { snapshotId: string; start: number; end: number };
}

/** Pairs of statements that lie in the two sides of one copied passage, by their ids; one query. */
export async function findReprintLinks(quoted: readonly Quoted[], db: ReadClient = readClient()): Promise<{ a: string; b: string }[]> {
  const ids = [...new Set(quoted.map(({ excerpt }) => excerpt.snapshotId))];
  const passages = ids.length < 2 ? [] : await db.passage.findMany({ where: { containment: { gte: REPRINT_CONTAINMENT }, snapshotAId: { in: ids }, snapshotBId: { in: ids } }, orderBy: [{ snapshotAId: 'asc' }, { snapshotBId: 'asc' }, { aStart: 'asc' }] });
  const within = (snapshotId: string, start: number, end: number) => quoted.filter(({ excerpt }) => excerpt.snapshotId === snapshotId && start < excerpt.end && excerpt.start < end);
  const pairs = new Map<string, { a: string; b: string }>();
  for (const passage of passages) {
    for (const a of within(passage.snapshotAId, passage.aStart, passage.aEnd)) {
      for (const b of within(passage.snapshotBId, passage.bStart, passage.bEnd)) {
        if (!isSamePlace(passage, a.excerpt, b.excerpt)) continue;
        const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        pairs.set(`${first} ${second}`, { a: first, b: second });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}
