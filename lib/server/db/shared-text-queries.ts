import { alignPassage } from '@/lib/core/reprint/align-passage';
import type { Passage } from '@/lib/core/reprint/compare-texts';
import { sameTextDifferences } from '@/lib/core/reprint/differences';
import { type MarkedPiece, markText } from '@/lib/core/reprint/mark-text';
import type { CodePointRange } from '@/lib/core/text/range';
import { type ReadClient, readClient } from './clients';

const PASSAGE = { snapshotAId: true, snapshotBId: true, aStart: true, aEnd: true, bStart: true, bEnd: true, words: true, containment: true } as const;
const SOURCE = { id: true, title: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, outlet: { select: { nameAr: true, nameEn: true } } } as const;

interface PassageRow extends Passage {
  snapshotAId: string;
  snapshotBId: string;
}

/** A passage seen from one source: `a` is its own side. */
const seenFrom = (row: PassageRow, own: ReadonlySet<string>): PassageRow =>
  own.has(row.snapshotAId) ? row : { ...row, snapshotAId: row.snapshotBId, snapshotBId: row.snapshotAId, aStart: row.bStart, aEnd: row.bEnd, bStart: row.aStart, bEnd: row.aEnd };

/** Each other source that shares passages with one, the most words first, by the captures that share most. Null: no such source. */
export async function listSharedText(sourceId: string, db: ReadClient = readClient()) {
  const source = await db.source.findUnique({ where: { id: sourceId }, select: { ...SOURCE, snapshots: { orderBy: { capturedAt: 'desc' }, select: { id: true, textLength: true, readingState: true } } } });
  if (!source) return null;
  const lengths = new Map(source.snapshots.map(({ id, textLength }) => [id, textLength]));
  const passages = await passagesOf([...lengths.keys()], db);
  const others = await db.snapshot.findMany({ where: { id: { in: [...new Set(passages.map(({ snapshotBId }) => snapshotBId))] } }, select: { id: true, source: { select: SOURCE } } });
  const bySource = new Map<string, { source: (typeof others)[number]['source']; pairs: Map<string, PassageRow[]> }>();
  for (const passage of passages) {
    const other = others.find(({ id }) => id === passage.snapshotBId)?.source;
    if (!other || other.id === sourceId) continue;
    const held = bySource.get(other.id) ?? { source: other, pairs: new Map<string, PassageRow[]>() };
    const pair = `${passage.snapshotAId} ${passage.snapshotBId}`;
    held.pairs.set(pair, [...(held.pairs.get(pair) ?? []), passage]);
    bySource.set(other.id, held);
  }
  const rows = [...bySource.values()].map(({ source: other, pairs }) => {
    const best = mostWords(pairs);
    const length = lengths.get(best[0]?.snapshotAId ?? '') ?? 0;
    return { source: other, words: countWords(best), longest: Math.max(...best.map(({ words }) => words)), share: length === 0 ? 0 : covered(best) / length };
  });
  return { source, isPending: source.snapshots[0]?.readingState === 'pending', rows: rows.sort((a, b) => b.words - a.words) };
}

/** How many other sources share text with one: one query of passages and one of their sources. */
export async function countSharedText(sourceId: string, db: ReadClient = readClient()): Promise<number> {
  const snapshots = await db.snapshot.findMany({ where: { sourceId }, select: { id: true } });
  const passages = await passagesOf(snapshots.map(({ id }) => id), db);
  const others = await db.snapshot.findMany({ where: { id: { in: [...new Set(passages.map(({ snapshotBId }) => snapshotBId))] }, sourceId: { not: sourceId } }, select: { sourceId: true }, distinct: ['sourceId'] });
  return others.length;
}

export interface SharedSide {
  source: { id: string; title: string; outlet: { nameAr: string | null; nameEn: string | null } | null; publishedEdtf: string | null; publishedEarliest: string | null; publishedLatest: string | null };
  snapshotId: string;
  language: string;
  pieces: MarkedPiece[];
}

/** Two sources side by side, by the captures that share most: their texts cut at passages and differences. Null where they share none. */
export async function readSharedText(sourceId: string, otherId: string, db: ReadClient = readClient()): Promise<{ a: SharedSide; b: SharedSide; passages: number; differences: number } | null> {
  const [own, theirs] = await Promise.all([db.snapshot.findMany({ where: { sourceId }, select: { id: true } }), db.snapshot.findMany({ where: { sourceId: otherId }, select: { id: true } })]);
  const ids = new Set(theirs.map(({ id }) => id));
  const pairs = new Map<string, PassageRow[]>();
  for (const passage of await passagesOf(own.map(({ id }) => id), db)) {
    if (!ids.has(passage.snapshotBId)) continue;
    const pair = `${passage.snapshotAId} ${passage.snapshotBId}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), passage]);
  }
  const best = mostWords(pairs).sort((x, y) => x.aStart - y.aStart);
  const [first] = best;
  if (!first) return null;
  const [a, b] = await Promise.all([readSide(first.snapshotAId, db), readSide(first.snapshotBId, db)]);
  if (a?.text == null || b?.text == null) return null;
  const [aText, bText] = [a.text, b.text];
  const aligned = best.map((passage) => ({
    passage,
    differences: sameTextDifferences(aText, bText, passage, { aPublished: a.source.publishedEarliest, bPublished: b.source.publishedEarliest }),
    changed: alignPassage(aText, bText, passage).filter(({ same }) => !same),
  }));
  const marks = (side: 'a' | 'b') => ({
    passages: best.map((passage): CodePointRange => (side === 'a' ? { start: passage.aStart, end: passage.aEnd } : { start: passage.bStart, end: passage.bEnd })),
    changed: aligned.flatMap(({ changed }) => changed.flatMap((word) => word[side] ?? [])),
    differs: aligned.flatMap(({ differences }) => differences.map((difference) => ({ start: difference[side].start, end: difference[side].end, other: difference[side === 'a' ? 'b' : 'a'].text }))),
  });
  const sideOf = (read: NonNullable<typeof a>, text: string, side: 'a' | 'b'): SharedSide => ({ source: read.source, snapshotId: read.id, language: read.source.language, pieces: markText(text, marks(side)) });
  return { a: sideOf(a, aText, 'a'), b: sideOf(b, bText, 'b'), passages: best.length, differences: aligned.reduce((sum, { differences }) => sum + differences.length, 0) };
}

const readSide = (id: string, db: ReadClient) => db.snapshot.findUnique({ where: { id }, select: { id: true, text: true, source: { select: { ...SOURCE, language: true } } } });

async function passagesOf(snapshotIds: readonly string[], db: ReadClient): Promise<PassageRow[]> {
  const own = new Set(snapshotIds);
  const [asA, asB] = await Promise.all([
    db.passage.findMany({ where: { snapshotAId: { in: [...own] } }, select: PASSAGE }),
    db.passage.findMany({ where: { snapshotBId: { in: [...own] } }, select: PASSAGE }),
  ]);
  return [...asA, ...asB].map((row) => seenFrom(row, own));
}

const countWords = (passages: readonly PassageRow[]) => passages.reduce((sum, { words }) => sum + words, 0);

function mostWords(pairs: ReadonlyMap<string, PassageRow[]>): PassageRow[] {
  return [...pairs.values()].reduce((most, pair) => (countWords(pair) > countWords(most) ? pair : most), [] as PassageRow[]);
}

/** Code points of the own text that lie in passages; where they overlap they count once. */
function covered(passages: readonly PassageRow[]): number {
  let [sum, end] = [0, 0];
  for (const { aStart, aEnd } of [...passages].sort((x, y) => x.aStart - y.aStart)) {
    sum += Math.max(0, aEnd - Math.max(aStart, end));
    end = Math.max(end, aEnd);
  }
  return sum;
}
