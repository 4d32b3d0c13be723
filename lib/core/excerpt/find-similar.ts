import { countCodePoints } from '@/lib/core/text/code-points';
import type { Utf16Range } from '@/lib/core/text/range';
import { alignWords } from './align-words';
import { searchApproximately, type ApproximateMatch } from './approximate-search';
import { numbersOf, readWordLine, wordsOn, type Word, type WordLine } from './word-line';

/**
 * How much of a quote's letters must be found again, numbers aside, for a passage that was lightly edited (standards
 * section 2, our policy). Hypothesis lets half of them go, which serves highlighting; evidence must be the passage read.
 */
export const SIMILAR_MIN = 0.9;

/**
 * Below that a long passage may still be told when an editor rewrote it: measured on edited news, passages that are there
 * keep 0.71 and more of their letters, of those that are not there at most 0.46 is met. Such a place is only
 * ever offered for review, only with every number the same, and only when no other place is like it.
 */
export const REWRITTEN_MIN = 0.65;
/** A shorter quote could be met by chance. Code points. */
const REWRITTEN_LENGTH = 40;
/** Aligning words takes the square of their number; a longer passage keeps the ends that the letters gave it. */
const ALIGNED_WORDS_MAX = 500;

export interface SimilarPlace extends Utf16Range {
  /** Share of the quote's letters found again, numbers masked. */
  similarity: number;
  /** Whether digits and number words are the same, in the same order. */
  hasSameNumbers: boolean;
}

/**
 * Every place where a text holds nearly the words of a quote, whatever the numbers; or, where there is none, the one place
 * that holds it rewritten. Raw UTF-16 offsets, whole words.
 */
export function findSimilar(text: string, quote: string, { mayBeRewritten }: { mayBeRewritten: boolean }): SimilarPlace[] {
  const wanted = readWordLine(quote);
  if (wanted.line === '') return [];
  const source = readWordLine(text);
  const matches = searchApproximately(source.line, wanted.line, budgetFor(wanted.line, SIMILAR_MIN));
  if (matches.length > 0) return matches.flatMap((match) => toPlace(wordsOn(source, match.start, match.end), match, wanted));
  return mayBeRewritten && countCodePoints(wanted.line) >= REWRITTEN_LENGTH ? findRewritten(source, wanted) : [];
}

const budgetFor = (line: string, least: number) => Math.floor(line.length * (1 - least) + 1e-9);

function findRewritten(source: WordLine, wanted: WordLine): SimilarPlace[] {
  const matches = searchApproximately(source.line, wanted.line, budgetFor(wanted.line, REWRITTEN_MIN));
  const [match, another] = matches;
  if (match === undefined || another !== undefined) return [];
  return toPlace(findStretch(source, wanted, match), match, wanted).filter((place) => place.hasSameNumbers);
}

/** What was put in or moved about pushes the ends of such a match off; the words themselves tell where it begins and ends. */
function findStretch(source: WordLine, wanted: WordLine, match: ApproximateMatch): readonly Word[] {
  if (wanted.words.length > ALIGNED_WORDS_MAX) return wordsOn(source, match.start, match.end);
  const around = wordsOn(source, match.start - wanted.line.length, match.end + wanted.line.length);
  const stretch = alignWords(wanted.words.map((word) => word.text), around.map((word) => word.text));
  return stretch === null ? [] : around.slice(stretch.start, stretch.end);
}

function toPlace(words: readonly Word[], { errors }: ApproximateMatch, wanted: WordLine): SimilarPlace[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, similarity: 1 - errors / wanted.line.length, hasSameNumbers: numbersOf(words) === numbersOf(wanted.words) }];
}
