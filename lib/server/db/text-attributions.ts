import { attributionAt, readAttributions } from '@/lib/core/extract/attribution/read-attributions';
import type { AttributionLink } from '@/lib/core/origin/attribution';
import type { SegmentKind } from '@/lib/core/text/range';
import type { ReadClient } from './clients';
import { loadReadingNames } from './reading-queries';

/** Texts read at a time: a hundred books side by side would not fit. */
const TEXTS_AT_ONCE = 20;

/** A statement's passage: what an excerpt covers of a snapshot, in code points. */
export interface Quoted {
  id: string;
  excerpt: { snapshotId: string; start: number };
}

/**
 * Whose words the texts themselves say that passages are, by statement, originator first; statements whose text names
 * nobody are left out. For statements that nobody gave a chain: reads their texts, so call it outside of a transaction.
 */
export async function readTextAttributions(quoted: readonly Quoted[], db: ReadClient): Promise<Map<string, readonly AttributionLink[]>> {
  const chains = new Map<string, readonly AttributionLink[]>();
  if (quoted.length === 0) return chains;
  const { agents } = await loadReadingNames(db);
  const bySnapshot = new Map<string, Quoted[]>();
  for (const one of quoted) bySnapshot.set(one.excerpt.snapshotId, [...(bySnapshot.get(one.excerpt.snapshotId) ?? []), one]);
  const ids = [...bySnapshot.keys()];
  for (let from = 0; from < ids.length; from += TEXTS_AT_ONCE) {
    const snapshots = await db.snapshot.findMany({
      where: { id: { in: ids.slice(from, from + TEXTS_AT_ONCE) }, state: 'active' },
      select: { id: true, text: true, segments: { orderBy: { start: 'asc' }, select: { start: true, end: true, kind: true } } },
    });
    for (const { id, text, segments } of snapshots) {
      if (text === null) continue;
      const spans = readAttributions(text, segments.map((segment) => ({ ...segment, kind: segment.kind as SegmentKind })), { extraAgents: agents });
      for (const one of bySnapshot.get(id) ?? []) {
        const chain = attributionAt(spans, one.excerpt.start)?.chain ?? [];
        if (chain.length > 0) chains.set(one.id, chain);
      }
    }
  }
  return chains;
}
