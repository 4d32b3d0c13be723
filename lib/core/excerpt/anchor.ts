import { countCodePoints, indexCodePoints } from '@/lib/core/text/code-points';
import type { Utf16Range } from '@/lib/core/text/range';
import { contextSimilarity } from './context';
import { findExact, findFolded } from './find-folded';
import { findSimilar } from './find-similar';
import type { ExcerptSelector } from './selector';

/**
 * - `anchored`: the passage itself, but at most for marks, spelling of hamza, white space.
 * - `moved`: the passage with small changes and the same numbers, or one that can't be told for certain: needs review.
 * - `changed`: the passage, and a number in it is another now.
 * - `orphaned`: not there.
 */
export const ANCHOR_STATES = ['anchored', 'moved', 'changed', 'orphaned'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Offsets are Unicode code points, null when orphaned. `score`: share of the quote found again, 0 to 1. */
export interface Anchor {
  state: AnchorState;
  start: number | null;
  end: number | null;
  score: number;
}

/** What is known of the passage; anything but the quote may be missing. */
export type AnchorSelector = Pick<ExcerptSelector, 'exact'> & Partial<Omit<ExcerptSelector, 'exact'>>;

/** From this length on (code points) a quote found word for word is the passage wherever it stands; a shorter one wants its surroundings. */
const TELLING_LENGTH = 32;
/** Surroundings less like than this are another place. */
const CONTEXT_MIN = 0.5;
/** Two places whose surroundings differ by less than this can't be told apart by them. */
const CONTEXT_STEP = 0.1;
/** Distance counts only between places that are otherwise alike. */
const CONTEXT_WEIGHT = 0.5;

interface Place extends Utf16Range {
  similarity: number;
  hasSameNumbers: boolean;
  /** Null when the selector remembers no surroundings. */
  context: number | null;
}

const ORPHANED: Anchor = { state: 'orphaned', start: null, end: null, score: 0 };

/**
 * Finds an excerpt's passage in a text, which may be another version of the one it was taken from. In this order: the
 * remembered position, checked against the quote; the quote elsewhere, told apart by its surroundings; the quote but for
 * marks and spelling; nearly the quote. Never a guess: what is not sure is `moved`, what is not there `orphaned`, and a
 * passage whose number differs is never taken for the same.
 */
export function anchor(text: string, selector: AnchorSelector): Anchor {
  const { exact, prefix = '', suffix = '', start } = selector;
  if (exact.trim() === '') return ORPHANED;
  const points = indexCodePoints(text);
  const hint = start === undefined ? null : points.toUtf16(start);
  const withContext = (place: Omit<Place, 'context'>): Place => ({ ...place, context: contextSimilarity(text, place.start, place.end, prefix, suffix) });
  const answer = (state: AnchorState, place: Place): Anchor =>
    ({ state, start: points.toCodePoint(place.start), end: points.toCodePoint(place.end), score: Math.round(place.similarity * 1000) / 1000 });

  for (const find of [findExact, findFolded]) {
    const places = find(text, exact).map((range) => withContext({ ...range, similarity: 1, hasSameNumbers: true }));
    const best = pickBest(places, hint);
    if (best) return answer(isSure(best, places, hint, exact) ? 'anchored' : 'moved', best);
  }
  // A bare quote, of which nothing else is remembered, is asked for as it stands.
  const mayBeRewritten = prefix.trim() !== '' || suffix.trim() !== '';
  const best = pickBest(findSimilar(text, exact, { mayBeRewritten }).map(withContext), hint);
  if (!best) return ORPHANED;
  if (best.hasSameNumbers) return answer('moved', best);
  return isSamePlace(best, exact) ? answer('changed', best) : ORPHANED;
}

/** The likest passage in the likest surroundings; of those alike the one nearest to where it was. */
function pickBest(places: readonly Place[], hint: number | null): Place | null {
  const rank = (place: Place) => place.similarity + CONTEXT_WEIGHT * (place.context ?? 0);
  const distance = (place: Place) => (hint === null ? place.start : Math.abs(place.start - hint));
  return [...places].sort((a, b) => rank(b) - rank(a) || distance(a) - distance(b))[0] ?? null;
}

/**
 * Whether the quote, found word for word, is the passage: it stands where it stood in surroundings no worse than any
 * other's; or its surroundings single it out; or it is the only one, and long or in surroundings like the remembered.
 */
function isSure(best: Place, places: readonly Place[], hint: number | null, exact: string): boolean {
  const others = places.filter((place) => place !== best);
  const isTold = best.context === null || best.context >= CONTEXT_MIN;
  if (others.length === 0) return isTold || countCodePoints(exact) >= TELLING_LENGTH;
  const rival = Math.max(...others.map((place) => place.context ?? 0));
  const isSingledOut = best.context !== null && best.context - rival >= CONTEXT_STEP && isTold;
  return isSingledOut || (best.start === hint && isTold);
}

/** A changed number is only told of a passage that is surely the same: by its surroundings or, without those, by many words. */
function isSamePlace(place: Place, exact: string): boolean {
  return place.context === null ? countCodePoints(exact) >= TELLING_LENGTH : place.context >= CONTEXT_MIN || countCodePoints(exact) >= 2 * TELLING_LENGTH;
}
