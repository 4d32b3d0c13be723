import { Refusal } from '@/lib/server/commands/problem';
import type { ReadClient, Tx } from '@/lib/server/db/clients';

/** What a person is led to when the bytes are there already (`problem.current`). */
export interface SameBytes {
  sourceId: string;
  title: string;
}

/** Refuses bytes that a source holds already, leading to the first one that came. */
export async function requireNewBytes(db: Pick<ReadClient, 'snapshot'> | Pick<Tx, 'snapshot'>, rawSha256: string): Promise<void> {
  const found = await (db as Pick<Tx, 'snapshot'>).snapshot.findMany({
    where: { rawSha256 },
    select: { capturedAt: true, source: { select: { id: true, title: true } } },
    orderBy: { capturedAt: 'asc' },
    take: 1,
  });
  const first = found[0];
  if (!first) return;
  const current: SameBytes = { sourceId: first.source.id, title: first.source.title };
  throw new Refusal({ kind: 'conflict', code: 'sameBytes', values: { title: first.source.title }, current });
}
