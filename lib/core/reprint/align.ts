import type { Chain } from './chains';

/** One column of an alignment: a word of each text, or of one only (null: left out there). Word numbers. */
export interface WordPair {
  a: number | null;
  b: number | null;
}

/**
 * The word-by-word alignment of a chain: its runs, and between them the words of each gap, equal ones paired by longest common
 * subsequence and the rest laid side by side in order (a changed word beside what it was changed to). SPEC A4.
 */
export function alignChain(chain: Chain, a: Int32Array, b: Int32Array): WordPair[] {
  const pairs: WordPair[] = [];
  let [atA, atB] = [chain.aFrom, chain.bFrom];
  for (const run of chain.runs) {
    alignGap(a, atA, run.a, b, atB, run.b, pairs);
    for (let k = 0; k < run.length; k += 1) pairs.push({ a: run.a + k, b: run.b + k });
    [atA, atB] = [run.a + run.length, run.b + run.length];
  }
  return pairs;
}

/** A gap of more cells than this is laid side by side: it comes of texts that share little, and a table would be large. */
const MAX_GAP_CELLS = 250_000;

/** Aligns words `aFrom`…`aTo` with `bFrom`…`bTo`, pushing onto `pairs`. */
export function alignGap(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number, pairs: WordPair[]): void {
  const [n, m] = [aTo - aFrom, bTo - bFrom];
  if (n === 0 || m === 0) {
    for (let i = 0; i < n; i += 1) pairs.push({ a: aFrom + i, b: null });
    for (let j = 0; j < m; j += 1) pairs.push({ a: null, b: bFrom + j });
    return;
  }
  if (n * m > MAX_GAP_CELLS) {
    for (let k = 0; k < Math.max(n, m); k += 1) pairs.push({ a: k < n ? aFrom + k : null, b: k < m ? bFrom + k : null });
    return;
  }
  const common = commonTable(a, aFrom, n, b, bFrom, m);
  const width = m + 1;
  let [i, j] = [0, 0];
  let [pendingA, pendingB]: [number[], number[]] = [[], []];
  const flush = () => {
    const rows = Math.max(pendingA.length, pendingB.length);
    for (let k = 0; k < rows; k += 1) pairs.push({ a: pendingA[k] ?? null, b: pendingB[k] ?? null });
    [pendingA, pendingB] = [[], []];
  };
  while (i < n || j < m) {
    if (i < n && j < m && a[aFrom + i] === b[bFrom + j]) {
      flush();
      pairs.push({ a: aFrom + i, b: bFrom + j });
      i += 1;
      j += 1;
    } else if (j >= m || (i < n && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      pendingA.push(aFrom + i);
      i += 1;
    } else {
      pendingB.push(bFrom + j);
      j += 1;
    }
  }
  flush();
}

/** Length of the longest common subsequence of what follows each position. */
function commonTable(a: Int32Array, aFrom: number, n: number, b: Int32Array, bFrom: number, m: number): Uint16Array {
  const width = m + 1;
  const common = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[aFrom + i] === b[bFrom + j]
        ? (common[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  return common;
}

/** How many words of a chain are equal, those inside its gaps included. */
export function countEqualWords(chain: Chain, a: Int32Array, b: Int32Array): number {
  let equal = 0;
  let [atA, atB] = [chain.aFrom, chain.bFrom];
  for (const run of chain.runs) {
    const [n, m] = [run.a - atA, run.b - atB];
    if (n > 0 && m > 0) equal += commonTable(a, atA, n, b, atB, m)[0] ?? 0;
    equal += run.length;
    [atA, atB] = [run.a + run.length, run.b + run.length];
  }
  return equal;
}
