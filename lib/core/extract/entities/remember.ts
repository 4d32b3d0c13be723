/** Words whose answers are kept; when full the store begins anew. News repeats its words: nearly all are found here. */
const MOST_KEPT = 20_000;

/** A pure function of a word with a bounded memory: the readers ask the same few thousand words over and over. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const fresh = answer(word);
    kept.set(word, fresh);
    return fresh;
  };
}
