import { MAX_ADDED_WORDS, MAX_GAP_WORDS } from './limits';
import type { Run } from './runs';

/** Runs in the same order in both texts, near enough to be one passage; they never overlap. */
export interface Chain {
  runs: Run[];
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** A word left out, added or changed between two runs costs this much of an equal word. */
const GAP_COST = 0.5;
/** How many runs back a chain looks for its last link: gaps are short, so the link is near. */
const LOOK_BACK = 64;
/** Rounds and chains a round: far above what ordinary texts need, a bound for those that repeat themselves. */
const MAX_ROUNDS = 8;
const MAX_CHAINS = 256;

/**
 * Links runs into chains, best first, each run in one chain (SPEC A2). An equal word scores 1, each word of the longer side
 * of a gap costs GAP_COST; longer gaps, and MAX_ADDED_WORDS in one text only, part chains. Words already given to a better chain are cut off a run.
 */
export function chainRuns(found: readonly Run[], usedA: Uint8Array, usedB: Uint8Array): Chain[] {
  const chains: Chain[] = [];
  let runs = found.slice();
  for (let round = 0; round < MAX_ROUNDS && runs.length > 0; round += 1) {
    const best = bestChains(runs);
    const taken = new Set<Run>();
    for (const chain of best) {
      for (const run of chain.runs) taken.add(run);
      claim(chain, usedA, usedB);
      chains.push(chain);
    }
    runs = runs.filter((run) => !taken.has(run)).flatMap((run) => freeParts(run, usedA, usedB));
  }
  return chains;
}

/** One round of chaining: of the chains found, those that do not touch the words of a better one. */
function bestChains(runs: readonly Run[]): Chain[] {
  const score = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  const isPrevious = new Uint8Array(runs.length);
  runs.forEach((run, j) => {
    score[j] = run.length;
    for (let i = j - 1; i >= 0 && i >= j - LOOK_BACK; i -= 1) {
      const before = runs[i];
      if (!before) continue;
      const gain = linkGain(before, run);
      if (gain === null) continue;
      const linked = (score[i] ?? 0) + gain;
      if (linked > (score[j] ?? 0)) {
        score[j] = linked;
        previous[j] = i;
      }
    }
    const link = previous[j] ?? -1;
    if (link >= 0) isPrevious[link] = 1;
  });
  const ends = runs.map((_, j) => j).filter((j) => !isPrevious[j]);
  ends.sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || x - y);
  const chains: Chain[] = [];
  const inChain = new Uint8Array(runs.length);
  for (const end of ends) {
    if (chains.length >= MAX_CHAINS) break;
    const members: Run[] = [];
    for (let j = end; j >= 0 && !inChain[j]; j = previous[j] ?? -1) {
      inChain[j] = 1;
      const run = runs[j];
      if (run) members.push(run);
    }
    if (members.length === 0) continue;
    const chain = trimOverlaps(members.reverse());
    if (chains.some((better) => overlaps(better.aFrom, better.aTo, chain.aFrom, chain.aTo) || overlaps(better.bFrom, better.bTo, chain.bFrom, chain.bTo))) continue;
    chains.push(chain);
  }
  return chains;
}

const overlaps = (from: number, to: number, otherFrom: number, otherTo: number) => from < otherTo && otherFrom < to;

/** What linking `run` after `before` adds to the score, or null where they cannot be one passage. */
function linkGain(before: Run, run: Run): number | null {
  const gapA = run.a - (before.a + before.length);
  const gapB = run.b - (before.b + before.length);
  const gap = Math.max(gapA, gapB);
  if (gap > MAX_GAP_WORDS || Math.abs(gapA - gapB) > MAX_ADDED_WORDS || run.a <= before.a || run.b <= before.b) return null;
  const overlap = Math.max(0, -Math.min(gapA, gapB));
  if (overlap >= run.length) return null;
  return run.length - overlap - GAP_COST * (Math.max(0, gap) + overlap);
}

/** Cuts the head off each run that overlaps the run before it in either text. */
function trimOverlaps(runs: readonly Run[]): Chain {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const overlap = last ? Math.max(0, last.a + last.length - run.a, last.b + last.length - run.b) : 0;
    if (overlap < run.length) kept.push({ a: run.a + overlap, b: run.b + overlap, length: run.length - overlap });
  }
  return chainOf(kept);
}

export function chainOf(runs: Run[]): Chain {
  const first = runs[0] ?? { a: 0, b: 0, length: 0 };
  const last = runs.at(-1) ?? first;
  return { runs, aFrom: first.a, aTo: last.a + last.length, bFrom: first.b, bTo: last.b + last.length };
}

function claim(chain: Chain, usedA: Uint8Array, usedB: Uint8Array): void {
  usedA.fill(1, chain.aFrom, chain.aTo);
  usedB.fill(1, chain.bFrom, chain.bTo);
}

/** What is left of a run once words that better chains hold are taken away; pieces of fewer than three words are dropped. */
function freeParts(run: Run, usedA: Uint8Array, usedB: Uint8Array): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let k = 0; k <= run.length; k += 1) {
    if (k < run.length && !usedA[run.a + k] && !usedB[run.b + k]) continue;
    if (k - from >= 3) parts.push({ a: run.a + from, b: run.b + from, length: k - from });
    from = k + 1;
  }
  return parts;
}
