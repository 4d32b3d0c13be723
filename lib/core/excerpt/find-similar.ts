import type { Utf16Range } from '@/lib/core/text/range';
import { searchApproximately } from './approximate-search';
import { numbersOf, readWordLine, wordsOn } from './word-line';

/**
 * How much of a quote's letters must be found again, numbers aside (standards section 2, our policy). Hypothesis lets half
 * of them go, which serves highlighting; evidence must be the passage that was read.
 */
export const SIMILAR_MIN = 0.9;

export interface SimilarPlace extends Utf16Range {
  /** Share of the quote's letters found again, numbers masked. */
  similarity: number;
  /** Whether digits and number words are the same, in the same order. */
  hasSameNumbers: boolean;
}

/** Every place where a text holds nearly the words of a quote, whatever the numbers. Raw UTF-16 offsets, whole words. */
export function findSimilar(text: string, quote: string): SimilarPlace[] {
  const wanted = readWordLine(quote);
  const budget = Math.floor(wanted.line.length * (1 - SIMILAR_MIN));
  if (wanted.line === '') return [];
  const source = readWordLine(text);
  return searchApproximately(source.line, wanted.line, budget).flatMap(({ start, end, errors }) => {
    const words = wordsOn(source, start, end);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    return [{ start: first.start, end: last.end, similarity: 1 - errors / wanted.line.length, hasSameNumbers: numbersOf(words) === numbersOf(wanted.words) }];
  });
}
