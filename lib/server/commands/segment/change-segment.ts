import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, SegmentKind } from '@/lib/core/text/range';
import { changeSegmentInput } from '@/lib/schemas/source';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseField, refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { readingJob } from '@/lib/server/commands/snapshot/reading-job';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { type MarkedSegment, remarkSegments } from './remark-segments';

/** A person says what a stretch of a snapshot is. The stretch loses the white space around it; excerpts are never cut. */
export const changeSegment = defineCommand({
  name: 'segment.change',
  permission: 'source:edit',
  input: changeSegmentInput,
  async run(tx, { actor }, { snapshotId, version, start, end, kind }) {
    const snapshot = await tx.snapshot.findUnique({
      where: { id: snapshotId },
      select: { version: true, text: true, sourceId: true, segments: { orderBy: { start: 'asc' } } },
    });
    if (!snapshot) throw refuseMissing('snapshot');
    const before: MarkedSegment[] = snapshot.segments.map((row) => ({
      start: row.start, end: row.end, kind: row.kind as SegmentKind, setBy: row.setBy === 'person' ? 'person' : 'rule', setById: row.setById,
    }));
    requireVersion(snapshot, version, { version: snapshot.version, segments: before });
    if (snapshot.text === null) throw refuseConflict('snapshotSealed');
    const stretch = withoutMargin(snapshot.text, { start, end });
    if (!stretch) throw refuseField('end', 'nothingSelected');
    const after = trimmed(snapshot.text, remarkSegments(before, { ...stretch, kind }, actor.id ?? actor.role));
    const excerpts = await tx.excerpt.findMany({ where: { snapshotId, removedAt: null }, select: { start: true, end: true, statements: { where: { removedAt: null }, select: { id: true } } } });
    if (excerpts.some((excerpt) => after.filter((segment) => segment.start < excerpt.end && excerpt.start < segment.end).length > 1)) throw refuseConflict('segmentCutsExcerpt');
    await tx.segment.deleteMany({ where: { snapshotId } });
    await tx.segment.createMany({ data: after.map((segment) => ({ snapshotId, ...segment })) });
    await tx.snapshot.update({ where: { id: snapshotId }, data: { version: { increment: 1 }, valuesState: 'pending' } });
    // Whether a statement can be evidence hangs on the segment that it lies in.
    for (const excerpt of excerpts) {
      if (excerpt.start < stretch.end && stretch.start < excerpt.end) for (const { id } of excerpt.statements) await recompareStatement(tx, id);
    }
    const kindsBefore = before.filter((segment) => segment.start < stretch.end && stretch.start < segment.end).map((segment) => segment.kind);
    return {
      value: { snapshotId, version: version + 1 },
      audit: { objectKind: 'source', objectId: snapshot.sourceId, authorship: true, details: { snapshotId, start: stretch.start, end: stretch.end, kind: [kindsBefore, kind] } },
      jobs: [readingJob(snapshotId)],
    };
  },
});

/** A stretch without the white space at its ends; null when nothing else is in it. */
function withoutMargin(text: string, range: CodePointRange): CodePointRange | null {
  const index = indexCodePoints(text);
  const from = index.toUtf16(range.start);
  const words = text.slice(from, index.toUtf16(range.end));
  if (words.trim() === '') return null;
  const lead = words.length - words.trimStart().length;
  return { start: index.toCodePoint(from + lead), end: index.toCodePoint(from + lead + words.trim().length) };
}

/** Segments that a cut left with white space at their ends lose it; empty ones go. */
function trimmed(text: string, segments: readonly MarkedSegment[]): MarkedSegment[] {
  return segments.flatMap((segment) => {
    const range = withoutMargin(text, segment);
    return range ? [{ ...segment, ...range }] : [];
  });
}
