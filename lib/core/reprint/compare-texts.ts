import { indexCodePoints } from '@/lib/core/text/code-points';
import { containment } from './containment';
import { findPassages, type WordPassage } from './passages';
import { readWords, type Words } from './words';

/** A passage that two texts share. Offsets are Unicode code points of each raw text, end exclusive. */
export interface Passage {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  /** Equal words in it, after folding. */
  words: number;
  /** Share of its word 5-grams that both sides have, of the shorter side's: REPRINT_CONTAINMENT is held against this. */
  containment: number;
}

/** What two texts share. Both containments are 0 where nothing is reused. */
export interface TextComparison {
  /** Share of the first text's word 5-grams that stand in the second. */
  containmentA: number;
  containmentB: number;
  /** In order of the first text. Empty: no reuse. */
  passages: Passage[];
  /** True where a text repeats itself so much that not every passage was looked for. */
  cut: boolean;
}

/** Compares two texts in full, without any index (SPEC A, P and C). Pure; linear in their length for ordinary texts. */
export function compareTexts(a: string, b: string): TextComparison {
  return compareRead(a, readWords(a), b, readWords(b));
}

/** `compareTexts` for texts whose words were read before. */
export function compareRead(a: string, aWords: Words, b: string, bWords: Words): TextComparison {
  const { passages, cut } = findPassages(aWords.hashes, bWords.hashes);
  if (passages.length === 0) return { containmentA: 0, containmentB: 0, passages: [], cut };
  const pointsA = indexCodePoints(a);
  const pointsB = indexCodePoints(b);
  return {
    containmentA: containment(aWords.hashes, bWords.hashes),
    containmentB: containment(bWords.hashes, aWords.hashes),
    passages: passages.map((passage) => ({
      ...spans(passage, aWords, bWords, pointsA.toCodePoint, pointsB.toCodePoint),
      words: passage.words,
      containment: passageContainment(passage, aWords.hashes, bWords.hashes),
    })),
    cut,
  };
}

type ToCodePoint = (utf16: number) => number;

/** Where a passage stands in the two raw texts. */
export function spans({ chain }: WordPassage, a: Words, b: Words, pointA: ToCodePoint, pointB: ToCodePoint) {
  return {
    aStart: pointA(a.starts[chain.aFrom] ?? 0),
    aEnd: pointA(a.ends[chain.aTo - 1] ?? 0),
    bStart: pointB(b.starts[chain.bFrom] ?? 0),
    bEnd: pointB(b.ends[chain.bTo - 1] ?? 0),
  };
}

/** Containment of the passage itself: the larger of the two directions, so an added clause does not hide the copying. */
export function passageContainment({ chain }: WordPassage, a: Int32Array, b: Int32Array): number {
  const partA = a.subarray(chain.aFrom, chain.aTo);
  const partB = b.subarray(chain.bFrom, chain.bTo);
  return partA.length <= partB.length ? containment(partA, partB) : containment(partB, partA);
}
