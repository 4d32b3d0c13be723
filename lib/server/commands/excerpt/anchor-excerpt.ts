import { makeSelector } from '@/lib/core/excerpt/selector';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';
import { refuseConflict, refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { ReadClient, Tx } from '@/lib/server/db/clients';

interface Selected {
  snapshotId: string;
  start: number;
  end: number;
  exact: string;
}

/** What an excerpt's row holds beside who made it: both selectors of the passage. */
export interface Anchor extends Selected {
  prefix: string;
  suffix: string;
  sourceId: string;
  language: string;
}

/** Holds a selection against the snapshot, which never changes: what the person saw must be what is there. */
export async function readAnchor(read: Pick<ReadClient, 'snapshot'>, selected: Selected): Promise<Anchor> {
  const { snapshotId, start, end, exact } = selected;
  const snapshot = await read.snapshot.findUnique({ where: { id: snapshotId }, select: { text: true, sourceId: true, source: { select: { language: true } } } });
  if (!snapshot) throw refuseMissing('snapshot');
  if (snapshot.text === null) throw refuseConflict('snapshotSealed');
  if (end > countCodePoints(snapshot.text)) throw refuseField('end', 'endPastText');
  if (sliceCodePoints(snapshot.text, start, end) !== exact) throw refuseConflict('quoteDiffers');
  // Widened where an end would part a letter from its marks.
  const selector = exact.trim() === '' ? null : makeSelector(snapshot.text, { start, end });
  if (!selector) throw refuseField('exact', 'nothingSelected');
  return { snapshotId, sourceId: snapshot.sourceId, language: snapshot.source.language, ...selector };
}

/**
 * Writes the excerpt, or finds the one of the very same passage. Refuses a passage that reaches over segments, and one of a
 * capture that was sealed or destroyed since it was read.
 */
export async function writeExcerpt(tx: Tx, anchor: Anchor, createdById: string, now: Date): Promise<{ id: string; isNew: boolean }> {
  const { sourceId: _sourceId, ...row } = anchor;
  const snapshot = await tx.snapshot.findUnique({ where: { id: anchor.snapshotId }, select: { state: true } });
  if (snapshot?.state !== 'active') throw refuseConflict('snapshotSealed');
  const segments = await tx.segment.count({ where: { snapshotId: anchor.snapshotId, start: { lt: anchor.end }, end: { gt: anchor.start } } });
  if (segments > 1) throw refuseField('exact', 'acrossSegments');
  const same = await tx.excerpt.findFirst({ where: { snapshotId: anchor.snapshotId, start: anchor.start, end: anchor.end, removedAt: null }, select: { id: true } });
  if (same) return { id: same.id, isNew: false };
  const made = await tx.excerpt.create({ data: { ...row, createdById, createdAt: now }, select: { id: true } });
  return { id: made.id, isNew: true };
}
