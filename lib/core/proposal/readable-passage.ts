import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, Utf16Range } from '@/lib/core/text/range';

/** A sentence up to this long is quoted whole, in code points: about four lines on a phone; past it readers skip quotes. */
const LONGEST_SENTENCE = 280;
/** A clause of fewer words says nothing by itself («بينهم قياديان»): its neighbours come with it. */
const FEWEST_WORDS = 6;

/** Where one clause may end and the next begin: a comma, semicolon or colon of either script, before white space. */
const CLAUSE_END = /[،؛,;:](?=\s)/gu;

/** What is proposed, and the sentence it stands in; code points of the text. */
export interface Worded extends CodePointRange {
  sentence: CodePointRange;
}

/**
 * The passages that proposals are quoted with: a value's own words («عنصرين») are no excerpt that anybody can read, so each
 * is quoted with its sentence or, where that is long, with the clauses around it. Each holds its value whole and never
 * leaves the sentence. O(text) once, then O(sentence) a passage.
 */
export function readablePassages(text: string): (worded: Worded) => CodePointRange {
  const index = indexCodePoints(text);
  return ({ start, end, sentence }) => {
    if (sentence.end - sentence.start <= LONGEST_SENTENCE) return { start: sentence.start, end: sentence.end };
    const [from, to] = [index.toUtf16(sentence.start), index.toUtf16(sentence.end)];
    const value = { start: index.toUtf16(start) - from, end: index.toUtf16(end) - from };
    const clause = clausesAround(text.slice(from, to), value);
    return { start: index.toCodePoint(from + clause.start), end: index.toCodePoint(from + clause.end) };
  };
}

/** The fewest whole clauses of a sentence that hold a value and can be read: first what leads to it, then what follows. */
function clausesAround(sentence: string, value: Utf16Range): Utf16Range {
  const ends = [...Array.from(sentence.matchAll(CLAUSE_END), ({ index }) => index + 1), sentence.length];
  let first = ends.findIndex((end) => end > value.start);
  let last = ends.findIndex((end) => end >= value.end);
  const rangeOf = (): Utf16Range => trimmed(sentence, { start: ends[first - 1] ?? 0, end: ends[last] ?? sentence.length });
  while (countWords(sentence, rangeOf()) < FEWEST_WORDS && (first > 0 || last < ends.length - 1)) {
    if (first > 0) first -= 1;
    else last += 1;
  }
  return rangeOf();
}

/** Without the white space at its ends and the comma that only leads on. */
function trimmed(text: string, { start, end }: Utf16Range): Utf16Range {
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s،؛,;:]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function countWords(text: string, { start, end }: Utf16Range): number {
  return text.slice(start, end).match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}
