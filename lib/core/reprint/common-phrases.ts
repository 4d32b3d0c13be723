import { gramHashes } from './grams';
import { BOILERPLATE_DOCUMENTS, BOILERPLATE_SHARE, COMMON_DOCUMENTS, COMMON_SHARE, INDEX_GRAM, LONG_PASSAGE_WORDS } from './limits';
import type { IsCommon } from './passages';

/**
 * Tells stock phrases and boilerplate by how many documents print them (SPEC R4): a passage is common when the middle one of
 * its indexed n-grams stands in more documents than its length allows. `a` are the words of the asked text, `documents` the
 * counts of its n-grams, `total` the documents in the collection.
 */
export function commonPhrases(a: Int32Array, documents: ReadonlyMap<number, number>, total: number): IsCommon {
  const stock = Math.max(COMMON_DOCUMENTS, total * COMMON_SHARE);
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
    const middle = counts[counts.length >> 1] ?? 0;
    return middle > (words < LONG_PASSAGE_WORDS ? stock : boilerplate);
  };
}
