import { MAX_RUNS, MAX_WORK_PER_WORD, SEED_WORDS } from './limits';

/** `length` words equal in both texts, from word `a` of the one and word `b` of the other on. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

export interface RunsFound {
  /** In order of `a`, then `b`. */
  runs: Run[];
  /** True where the texts repeat themselves so much that the search was cut short. */
  cut: boolean;
}

/** A repeated seed is followed to this many places in the other text. */
const MAX_SEED_PLACES = 16;

/**
 * All maximal runs of at least SEED_WORDS equal words (SPEC A1). Linear for ordinary texts; for texts that repeat
 * themselves bounded by MAX_WORK_PER_WORD and MAX_RUNS.
 */
export function findRuns(a: Int32Array, b: Int32Array): RunsFound {
  const runs: Run[] = [];
  if (a.length < SEED_WORDS || b.length < SEED_WORDS) return { runs, cut: false };
  const size = 1 << (32 - Math.clz32(b.length * 2));
  const mask = size - 1;
  const heads = new Int32Array(size);
  const next = new Int32Array(b.length);
  for (let j = b.length - SEED_WORDS; j >= 0; j -= 1) {
    const slot = seedHash(b, j) & mask;
    next[j] = heads[slot] ?? 0;
    heads[slot] = j + 1;
  }
  let work = MAX_WORK_PER_WORD * (a.length + b.length);
  for (let i = 0; i + SEED_WORDS <= a.length; i += 1) {
    let places = 0;
    for (let at = heads[seedHash(a, i) & mask] ?? 0; at > 0; at = next[at - 1] ?? 0) {
      const j = at - 1;
      if (a[i] !== b[j] || a[i + 1] !== b[j + 1] || a[i + 2] !== b[j + 2]) continue;
      places += 1;
      if (places > MAX_SEED_PLACES) break;
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let length = SEED_WORDS;
      while (i + length < a.length && a[i + length] === b[j + length]) length += 1;
      runs.push({ a: i, b: j, length });
      work -= length;
    }
    if (work < 0 || runs.length >= MAX_RUNS) return { runs, cut: true };
  }
  return { runs, cut: false };
}

function seedHash(words: Int32Array, at: number): number {
  const h = Math.imul(words[at] ?? 0, 0x9e3779b1) ^ Math.imul(words[at + 1] ?? 0, 0x85ebca6b) ^ Math.imul(words[at + 2] ?? 0, 0xc2b2ae35);
  return h ^ (h >>> 15);
}
