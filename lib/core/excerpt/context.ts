import { foldLetters } from '@/lib/core/text/fold';
import { editDistance } from './approximate-search';

/** More context than this is not compared, UTF-16 units: a selector from elsewhere may bring pages of it. */
const COMPARED_MAX = 64;

/**
 * How much of a quote's remembered surroundings stands around a place in a text: 0 to 1, or null when nothing was
 * remembered. Folded as quotes are, white space as one space. `start` and `end` are UTF-16 offsets of the place.
 */
export function contextSimilarity(text: string, start: number, end: number, prefix: string, suffix: string): number | null {
  const before = plain(prefix).slice(-COMPARED_MAX);
  const after = plain(suffix).slice(0, COMPARED_MAX);
  if (before.trim() === '' && after.trim() === '') return null;
  // Twice as much raw text, because marks and runs of white space go.
  const textBefore = plain(text.slice(Math.max(0, start - 2 * COMPARED_MAX), start)).slice(-before.length || text.length);
  const textAfter = plain(text.slice(end, end + 2 * COMPARED_MAX)).slice(0, after.length);
  const errors = distance(before, before === '' ? '' : textBefore) + distance(after, textAfter);
  return Math.max(0, 1 - errors / (before.length + after.length));
}

function distance(a: string, b: string): number {
  return a === b ? 0 : editDistance(a, b);
}

function plain(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ');
}
