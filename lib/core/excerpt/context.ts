import { foldLetters } from '@/lib/core/text/fold';
import { distanceFromStart, reverse } from './approximate-search';

/** More context than this is not compared, UTF-16 units: a selector from elsewhere may bring pages of it. */
const COMPARED_MAX = 64;

/** How much longer the text looked at may be than the context remembered. */
const SLACK = 1.5;
/** Surroundings letter for letter win over those that are only folded alike. */
const FOLDED_COST = 0.02;

/**
 * How much of a quote's remembered surroundings stands around a place in a text: 0 to 1, or null when nothing was
 * remembered. Folded as quotes are, white space as one space. `start` and `end` are UTF-16 offsets of the place.
 */
export function contextSimilarity(text: string, start: number, end: number, prefix: string, suffix: string): number | null {
  const before = plain(prefix).slice(-COMPARED_MAX);
  const after = plain(suffix).slice(0, COMPARED_MAX);
  if (before.trim() === '' && after.trim() === '') return null;
  // More raw text than that, because marks and runs of white space go and words may have come in between.
  const textBefore = plain(text.slice(Math.max(0, start - 2 * COMPARED_MAX), start)).slice(-Math.ceil(before.length * SLACK) || text.length);
  const textAfter = plain(text.slice(end, end + 2 * COMPARED_MAX)).slice(0, Math.ceil(after.length * SLACK));
  const errors = distanceFromStart(reverse(before), reverse(textBefore)) + distanceFromStart(after, textAfter);
  const folded = Math.max(0, 1 - errors / (before.length + after.length));
  return text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix) ? folded : folded * (1 - FOLDED_COST);
}

function plain(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ');
}
