import type { Chain } from './chains';

/** One word changed, added in the one text, or added in the other: what may stand between a passage and its last words. */
const STEPS = [[1, 1], [1, 0], [0, 1]] as const;
/** So many equal words must follow the change: one alone meets by chance. */
const EQUAL_AFTER_STEP = 2;

/**
 * Carries a chain on over its ends where one word was changed within two words of the passage's border, so that spans end
 * where the borrowed words end (SPEC A3). Words in `usedA` and `usedB` belong to other chains and stop it.
 */
export function extendChain(chain: Chain, a: Int32Array, b: Int32Array, usedA: Uint8Array, usedB: Uint8Array): void {
  const free = (i: number, j: number) => i >= 0 && j >= 0 && i < a.length && j < b.length && !usedA[i] && !usedB[j] && a[i] === b[j];
  for (const direction of [1, -1] as const) {
    for (let more = true; more; ) {
      more = false;
      const edgeA = direction === 1 ? chain.aTo : chain.aFrom - 1;
      const edgeB = direction === 1 ? chain.bTo : chain.bFrom - 1;
      for (const [stepA, stepB] of STEPS) {
        let equal = 0;
        const [fromA, fromB] = [edgeA + direction * stepA, edgeB + direction * stepB];
        while (free(fromA + direction * equal, fromB + direction * equal)) equal += 1;
        if (equal < EQUAL_AFTER_STEP) continue;
        addRun(chain, direction, fromA, fromB, equal);
        usedA.fill(1, chain.aFrom, chain.aTo);
        usedB.fill(1, chain.bFrom, chain.bTo);
        more = true;
        break;
      }
    }
  }
}

function addRun(chain: Chain, direction: 1 | -1, a: number, b: number, length: number): void {
  if (direction === 1) {
    chain.runs.push({ a, b, length });
    chain.aTo = a + length;
    chain.bTo = b + length;
  } else {
    chain.runs.unshift({ a: a - length + 1, b: b - length + 1, length });
    chain.aFrom = a - length + 1;
    chain.bFrom = b - length + 1;
  }
}
