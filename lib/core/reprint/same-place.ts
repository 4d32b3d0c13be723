import type { PassageSpans } from './align-passage';

/** How far apart two stretches may stand in one copied passage, as a share of its length: words are added and dropped in copying. */
const SAME_PLACE = 0.25;

interface Stretch {
  start: number;
  end: number;
}

/**
 * Whether a stretch of each side of a copied passage stands in about the same place of it: a long copied page holds many
 * statements, and each is the copy of one. Both must touch the passage. Code points of each raw text.
 */
export function isSamePlace(passage: PassageSpans, a: Stretch, b: Stretch): boolean {
  if (a.end <= passage.aStart || passage.aEnd <= a.start || b.end <= passage.bStart || passage.bEnd <= b.start) return false;
  const placeOf = (at: number, start: number, end: number) => (at - start) / Math.max(1, end - start);
  return Math.abs(placeOf(a.start, passage.aStart, passage.aEnd) - placeOf(b.start, passage.bStart, passage.bEnd)) <= SAME_PLACE;
}
