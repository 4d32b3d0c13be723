import { indexCodePoints } from '@/lib/core/text/code-points';
import { foldForSearch } from '@/lib/core/text/fold';
import { detectLanguage } from '@/lib/core/text/language';
import type { CodePointRange } from '@/lib/core/text/range';
import { type PlaceRelation, relatePlaces } from '@/lib/core/values/place';
import { alignSides, type AlignedSides, type PassageSpans } from './align-passage';
import { type ComparableSpan, type DifferenceKind, readComparables } from './comparable-spans';
import type { Words } from './words';

/** One place where two copies of a text say different things: a number, a date, a unit, a place. */
export interface TextDifference {
  kind: DifferenceKind;
  /** Code points of each raw text, and the words there. */
  a: CodePointRange & { text: string };
  b: CodePointRange & { text: string };
}

export interface DifferenceOptions {
  /** Publication dates, `YYYY-MM-DD`: with them "yesterday" and a weekday are told apart by the day they mean. */
  aPublished?: string | null;
  bPublished?: string | null;
}

/** A value with the columns of the alignment it stands in. */
interface PlacedSpan extends ComparableSpan {
  first: number;
  last: number;
}

/**
 * Where an aligned passage of two texts differs in a quantity, date, unit or place: the misprint, or the silent update, that
 * hides in a copy (SPEC D). Respelling is no difference, nor is ٩ for تسعة. In order of the first text. Pure.
 */
export function sameTextDifferences(a: string, b: string, passage: PassageSpans, options: DifferenceOptions = {}): TextDifference[] {
  const sides = alignSides(a, b, passage);
  const groups = changedGroups(sides);
  if (groups.every((group) => group < 0)) return [];
  const detected = detectLanguage(sides.aText);
  const language = detected === 'en' ? 'en' : 'ar';
  const inA = place(readComparables(sides.aText, sides.aWords, language, options.aPublished ?? null), sides.aWords, sides, 'a');
  const inB = place(readComparables(sides.bText, sides.bWords, language, options.bPublished ?? null), sides.bWords, sides, 'b');
  const [pointsA, pointsB] = [indexCodePoints(sides.aText), indexCodePoints(sides.bText)];
  const range = (text: string, span: ComparableSpan, toCodePoint: (offset: number) => number, start: number) =>
    ({ start: start + toCodePoint(span.start), end: start + toCodePoint(span.end), text: text.slice(span.start, span.end) });
  return pairUp(inA, inB, groups)
    .filter(([x, y]) => !areExchanged(x, y, inA, inB))
    .filter(([x, y]) => saysOtherwise(x, foldForSearch(sides.aText.slice(x.start, x.end)), y, foldForSearch(sides.bText.slice(y.start, y.end))))
    .map(([x, y]) => ({
      kind: x.kind,
      a: range(sides.aText, x, pointsA.toCodePoint, passage.aStart),
      b: range(sides.bText, y, pointsB.toCodePoint, passage.bStart),
    }));
}

/** Whether two values that stand in the same place of the two texts differ; `xText` and `yText` are their folded words. */
function saysOtherwise(x: ComparableSpan, xText: string, y: ComparableSpan, yText: string): boolean {
  // The same words mean the same in a copy, whatever day each was published. A name run together ("سيديسالم") is no other place.
  if (x.key === y.key || xText === yText) return false;
  if (x.kind !== 'place') return true;
  if (x.place && y.place) return !ONE_WITHIN_THE_OTHER.has(relatePlaces(x.place, y.place));
  // A name that the gazetteer does not know beside one that it does may be a part of it, or its other name.
  return !x.place && !y.place && !(x.key.startsWith(y.key) || y.key.startsWith(x.key));
}

/** So near, in columns, places are one enumeration, which an editor may turn round. */
const ENUMERATION = 8;

/** Whether each of two places stands beside the other in the other text: both tell both, in another order. */
function areExchanged(x: PlacedSpan, y: PlacedSpan, inA: readonly PlacedSpan[], inB: readonly PlacedSpan[]): boolean {
  if (x.kind !== 'place') return false;
  const isNear = (span: PlacedSpan) => Math.abs(span.first - x.first) <= ENUMERATION;
  return inA.some((span) => span.key === y.key && isNear(span)) && inB.some((span) => span.key === x.key && isNear(span));
}

/** Who writes الأنبار for الرمادي is less precise, and says nothing else. */
const ONE_WITHIN_THE_OTHER: ReadonlySet<PlaceRelation> = new Set(['equal', 'inside', 'contains']);

/** Finds the columns of each value; values that cover no word are left out. */
function place(spans: readonly ComparableSpan[], words: Words, { pairs }: AlignedSides, side: 'a' | 'b'): PlacedSpan[] {
  const columns = new Int32Array(words.count).fill(-1);
  pairs.forEach((pair, column) => {
    const word = pair[side];
    if (word !== null) columns[word] = column;
  });
  return spans.flatMap((span) => {
    const covered: number[] = [];
    for (let word = 0; word < words.count; word += 1) {
      if ((words.starts[word] ?? 0) < span.end && span.start < (words.ends[word] ?? 0)) covered.push(columns[word] ?? -1);
    }
    const [first, last] = [covered[0], covered.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...span, first, last }];
  });
}

/** For each column, the number of the changed stretch it lies in; -1 where the words are the same. */
function changedGroups({ pairs, aWords, bWords }: AlignedSides): Int32Array {
  const groups = new Int32Array(pairs.length);
  let group = 0;
  pairs.forEach(({ a, b }, column) => {
    const same = a !== null && b !== null && aWords.hashes[a] === bWords.hashes[b];
    if (same) group += 1;
    groups[column] = same ? -1 : group;
  });
  return groups;
}

/**
 * Pairs the values of one kind that stand in the same columns; of the rest, those that come in the same place of the same
 * changed stretch ("about nine" against "19", which share no column).
 */
function pairUp(inA: readonly PlacedSpan[], inB: readonly PlacedSpan[], groups: Int32Array): [PlacedSpan, PlacedSpan][] {
  const paired: [PlacedSpan, PlacedSpan][] = [];
  const free = new Set(inB);
  const left: PlacedSpan[] = [];
  for (const x of inA) {
    const meets = [...free].find((y) => y.kind === x.kind && y.first <= x.last && x.first <= y.last);
    if (!meets) {
      left.push(x);
      continue;
    }
    free.delete(meets);
    paired.push([x, meets]);
  }
  const groupsOf = (span: PlacedSpan) => new Set(groups.subarray(span.first, span.last + 1).filter((group) => group >= 0));
  for (const x of left) {
    const own = groupsOf(x);
    const meets = [...free].find((y) => y.kind === x.kind && [...groupsOf(y)].some((group) => own.has(group)));
    if (!meets) continue;
    free.delete(meets);
    paired.push([x, meets]);
  }
  return paired.sort(([x], [y]) => x.start - y.start);
}
