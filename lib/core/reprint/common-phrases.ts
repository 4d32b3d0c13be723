import { gramHashes } from './grams';
import {
  BOILERPLATE_DOCUMENTS, BOILERPLATE_SHARE, COMMON_DOCUMENTS, COMMON_DOUBLING_WORDS, INDEX_GRAM, LONG_PASSAGE_WORDS, MIN_PASSAGE_WORDS,
} from './limits';
import type { WordPassage } from './passages';

/**
 * Tells stock phrases and boilerplate by how many documents print them (SPEC R4). A short passage is a stock phrase when
 * two thirds of its indexed n-grams stand in many documents (where two stock phrases meet, one n-gram is rare though nothing
 * is borrowed); a long one is boilerplate when half of them do, for an article's footer may hold a name and a date.
 *
 * `a` are the words of the asked text, `documents` the counts of its n-grams, `total` the documents in the collection.
 * Returns, for a passage, in how many documents it stands when that makes it common, else null.
 */
export function commonPhrases(a: Int32Array, documents: ReadonlyMap<number, number>, total: number): (passage: WordPassage) => number | null {
  const boilerplate = Math.max(BOILERPLATE_DOCUMENTS, total * BOILERPLATE_SHARE);
  return ({ chain, words }) => {
    const counts: number[] = [];
    for (const run of chain.runs) {
      for (const gram of gramHashes(a.subarray(run.a, run.a + run.length), INDEX_GRAM)) {
        const count = documents.get(gram);
        if (count !== undefined) counts.push(count);
      }
    }
    counts.sort((x, y) => x - y);
    const isShort = words < LONG_PASSAGE_WORDS;
    const count = counts[isShort ? Math.floor(counts.length / 3) : counts.length >> 1] ?? 0;
    const limit = isShort ? COMMON_DOCUMENTS * 2 ** ((words - MIN_PASSAGE_WORDS) / COMMON_DOUBLING_WORDS) : boilerplate;
    return count > limit ? count : null;
  };
}
