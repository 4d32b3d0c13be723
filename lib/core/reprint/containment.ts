import { gramHashes } from './grams';
import { CONTAINMENT_GRAM } from './limits';
import { readWords } from './words';

/**
 * Share of the word 5-grams of `a` that stand in `b`, 0 to 1, by folded words; with fewer than five words, of its n-grams of
 * its own length. An empty `a` gives 0. SPEC C1.
 */
export function containment(a: Int32Array, b: Int32Array): number {
  const n = Math.min(CONTAINMENT_GRAM, a.length);
  if (n === 0) return 0;
  const grams = gramHashes(a, n);
  return countGramsIn(grams, gramHashes(b, n)) / grams.length;
}

/** How many n-grams of `grams` (by position, repeats counted) stand anywhere in `others`. */
export function countGramsIn(grams: Uint32Array, others: Uint32Array): number {
  const marks = markGramsIn(grams, others);
  let found = 0;
  for (const mark of marks) found += mark;
  return found;
}

/** 1 at each position of `grams` whose n-gram stands anywhere in `others`, else 0. */
export function markGramsIn(grams: Uint32Array, others: Uint32Array): Uint8Array {
  const marks = new Uint8Array(grams.length);
  if (others.length === 0) return marks;
  const size = 1 << (33 - Math.clz32(others.length));
  const mask = size - 1;
  // A slot holds a gram's place + 1, so that gram 0 needs no mark of its own.
  const slots = new Int32Array(size);
  others.forEach((gram, place) => {
    let slot = gram & mask;
    while (slots[slot] !== 0 && others[(slots[slot] ?? 0) - 1] !== gram) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  });
  for (let i = 0; i < grams.length; i += 1) {
    const gram = grams[i] ?? 0;
    let slot = gram & mask;
    while (slots[slot] !== 0 && others[(slots[slot] ?? 0) - 1] !== gram) slot = (slot + 1) & mask;
    if (slots[slot] !== 0) marks[i] = 1;
  }
  return marks;
}

/** `containment` of two texts, for one paragraph held against another text. */
export function textContainment(text: string, other: string): number {
  return containment(readWords(text).hashes, readWords(other).hashes);
}
