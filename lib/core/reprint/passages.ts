import { countEqualWords } from './align';
import { chainRuns, type Chain } from './chains';
import { extendChain } from './extend';
import { wordWeight } from './function-words';
import {
  CHANGED_WORD_COST, DENSE_SHARE, MIN_FRAGMENT_WORDS, MIN_NEIGHBOUR_WEIGHT, MIN_NEIGHBOUR_WORDS, MIN_PASSAGE_WEIGHT,
  MIN_PASSAGE_WORDS, MIN_SCATTERED_WORDS, MIN_SPARSE_WORDS, NEIGHBOUR_REACH, NEIGHBOUR_WORDS, SCATTERED_SHARE,
} from './limits';
import { findRuns } from './runs';

/** A stretch that two texts share, in word numbers of each (`To` exclusive). */
export interface WordPassage {
  chain: Chain;
  /** Equal words in it. */
  words: number;
  /** What they weigh, words of grammar counting less and words changed among them taken off. */
  weight: number;
}

export interface WordPassages {
  /** In order of the first text. Empty: the texts share nothing that is reuse. */
  passages: WordPassage[];
  /** True where a text repeats itself so much that the search was cut short. */
  cut: boolean;
}

/** Says of a passage whether it is a stock phrase or boilerplate; only a collection can know. */
export type IsCommon = (passage: WordPassage) => boolean;

/** The passages that two texts share: SPEC A1 to A3 and P1 to P5. Takes the word hashes of `readWords`. */
export function findPassages(a: Int32Array, b: Int32Array, isCommon: IsCommon = () => false): WordPassages {
  const { runs, cut } = findRuns(a, b);
  if (runs.length === 0) return { passages: [], cut };
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const candidates: WordPassage[] = [];
  for (const chain of chainRuns(runs, usedA, usedB)) {
    extendChain(chain, a, b, usedA, usedB);
    const words = countEqualWords(chain, a, b);
    if (words >= MIN_FRAGMENT_WORDS) candidates.push({ chain, words, weight: chainWeight(chain, a) });
  }
  const passages = acceptPassages(candidates, Math.min(a.length, b.length), isCommon);
  return { passages: passages.sort((x, y) => x.chain.aFrom - y.chain.aFrom), cut };
}

function chainWeight(chain: Chain, a: Int32Array): number {
  let weight = 0;
  let [atA, atB] = [chain.aFrom, chain.bFrom];
  for (const run of chain.runs) {
    weight -= CHANGED_WORD_COST * Math.max(run.a - atA, run.b - atB);
    for (let k = 0; k < run.length; k += 1) weight += wordWeight(a[run.a + k] ?? 0);
    [atA, atB] = [run.a + run.length, run.b + run.length];
  }
  return weight;
}

/** Which candidates are reuse: alone (P3), with their neighbours (P4), or, where none is, because together they make up a text (P5). */
function acceptPassages(candidates: readonly WordPassage[], shorter: number, isCommon: IsCommon): WordPassage[] {
  const proper = candidates.filter((passage) => !isCommon(passage));
  const accepted = new Set<WordPassage>();
  for (const group of neighbourGroups(proper)) {
    const alone = group.filter(isEnoughAlone);
    const together = isEnough(group, MIN_NEIGHBOUR_WORDS, MIN_NEIGHBOUR_WEIGHT);
    for (const passage of together ? group : alone) accepted.add(passage);
  }
  if (accepted.size > 0) return [...accepted];
  const scattered = isEnough(proper, Math.max(MIN_PASSAGE_WORDS, SCATTERED_SHARE * shorter), MIN_PASSAGE_WEIGHT)
    && proper.some((passage) => passage.words >= MIN_SCATTERED_WORDS);
  return scattered ? proper.slice() : [];
}

function isEnoughAlone({ chain, words, weight }: WordPassage): boolean {
  if (words < MIN_PASSAGE_WORDS || weight < MIN_PASSAGE_WEIGHT) return false;
  return words >= MIN_SPARSE_WORDS || words >= DENSE_SHARE * Math.max(chain.aTo - chain.aFrom, chain.bTo - chain.bFrom);
}

function isEnough(passages: readonly WordPassage[], words: number, weight: number): boolean {
  return sum(passages, (p) => p.words) >= words && sum(passages, (p) => p.weight) >= weight;
}

function sum(passages: readonly WordPassage[], of: (passage: WordPassage) => number): number {
  return passages.reduce((total, passage) => total + of(passage), 0);
}

/** Groups passages that follow each other closely in one text and not too far apart in the other, in either order. */
function neighbourGroups(passages: readonly WordPassage[]): WordPassage[][] {
  const groupOf = new Map<WordPassage, WordPassage[]>(passages.map((passage) => [passage, [passage]]));
  const join = (x: WordPassage, y: WordPassage) => {
    const [into, from] = [groupOf.get(x) ?? [], groupOf.get(y) ?? []];
    if (into === from) return;
    into.push(...from);
    for (const passage of from) groupOf.set(passage, into);
  };
  const distance = (from: number, to: number, otherFrom: number, otherTo: number) => Math.max(otherFrom - to, from - otherTo, 0);
  const inA = [...passages].sort((x, y) => x.chain.aFrom - y.chain.aFrom);
  const inB = [...passages].sort((x, y) => x.chain.bFrom - y.chain.bFrom);
  for (const order of [inA, inB]) {
    for (let i = 0; i + 1 < order.length; i += 1) {
      const [x, y] = [order[i], order[i + 1]];
      if (!x || !y) continue;
      const gaps = [
        distance(x.chain.aFrom, x.chain.aTo, y.chain.aFrom, y.chain.aTo),
        distance(x.chain.bFrom, x.chain.bTo, y.chain.bFrom, y.chain.bTo),
      ].sort((g, h) => g - h);
      if ((gaps[0] ?? 0) <= NEIGHBOUR_WORDS && (gaps[1] ?? 0) <= NEIGHBOUR_REACH) join(x, y);
    }
  }
  return [...new Set(groupOf.values())];
}
