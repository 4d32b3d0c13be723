import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange } from '@/lib/core/text/range';

/** A stretch of a text as the side-by-side view shows it. */
export interface MarkedPiece {
  text: string;
  /** The passage it belongs to, counted from 1; null outside all of them. */
  passage: number | null;
  /** Whether it begins its passage. */
  isStart: boolean;
  /** same: as in the other text; changed: other words; differs: another number, date, unit or place. */
  mark: 'same' | 'changed' | 'differs';
  /** What the other text says there, where it differs. */
  other: string | null;
  /** Which difference it is, counted from 1 and alike in both texts; null where there is none. */
  difference: number | null;
  /** Code points left out here; 0 where the text is shown. */
  leftOut: number;
}

export interface Marks {
  /** By passage, in the order of their numbers. */
  passages: readonly CodePointRange[];
  changed: readonly CodePointRange[];
  differs: readonly (CodePointRange & { other: string })[];
}

/** Of what no passage covers so much stays in view on each side of a passage, in code points: enough to see where one is. */
const CONTEXT = 240;

/**
 * Cuts a text at the edges of its marks, for showing it whole with passages marked and differences marked stronger. Long
 * stretches that nothing covers are left out. Offsets are code points. Pure.
 */
export function markText(text: string, { passages, changed, differs }: Marks): MarkedPiece[] {
  const points = indexCodePoints(text);
  const edges = new Set([0, points.length]);
  for (const { start, end } of [...passages, ...changed, ...differs]) edges.add(Math.min(start, points.length)).add(Math.min(end, points.length));
  const sorted = [...edges].sort((a, b) => a - b);
  const begun = new Set<number>();
  const pieces = sorted.slice(0, -1).flatMap((start, place): MarkedPiece[] => {
    const end = sorted[place + 1] ?? start;
    const at = passages.findIndex((range) => range.start <= start && end <= range.end);
    const slice = (from: number, to: number) => text.slice(points.toUtf16(from), points.toUtf16(to));
    if (at < 0) {
      const piece = (from: number, to: number, leftOut = 0): MarkedPiece => ({ text: leftOut > 0 ? '' : slice(from, to), passage: null, isStart: false, mark: 'same', other: null, difference: null, leftOut });
      if (end - start <= 3 * CONTEXT) return [piece(start, end)];
      const [head, tail] = [start === 0 ? start : start + CONTEXT, end === points.length ? end : end - CONTEXT];
      return [...(head > start ? [piece(start, head)] : []), piece(head, tail, tail - head), ...(tail < end ? [piece(tail, end)] : [])];
    }
    const which = differs.findIndex((range) => range.start <= start && end <= range.end);
    const isChanged = changed.some((range) => range.start <= start && end <= range.end);
    const isStart = !begun.has(at);
    begun.add(at);
    return [{ text: slice(start, end), passage: at + 1, isStart, mark: which >= 0 ? 'differs' : isChanged ? 'changed' : 'same', other: differs[which]?.other ?? null, difference: which < 0 ? null : which + 1, leftOut: 0 }];
  });
  return joinAlike(pieces);
}

/** An edge that lies within one mark (a changed word of a number that differs) does not cut it. */
function joinAlike(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const joined: MarkedPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !piece.isStart && last.leftOut === 0 && piece.leftOut === 0 && last.passage === piece.passage && last.mark === piece.mark && last.difference === piece.difference) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
