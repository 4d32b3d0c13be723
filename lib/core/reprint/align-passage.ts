import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange } from '@/lib/core/text/range';
import { alignChain, alignGap, type WordPair } from './align';
import { chainRuns } from './chains';
import type { Passage } from './compare-texts';
import { findRuns } from './runs';
import { readWords, type Words } from './words';

/** One column of an aligned passage: a word of each text, or of one only. Code points of the raw texts. */
export interface AlignedWord {
  a: CodePointRange | null;
  b: CodePointRange | null;
  /** The two words are the same after folding. */
  same: boolean;
}

/** The two sides of a passage with their words, aligned; word numbers and offsets count from the passage's own start. */
export interface AlignedSides {
  aText: string;
  bText: string;
  aWords: Words;
  bWords: Words;
  pairs: WordPair[];
}

/** Where a passage lies: a `Passage`, or what is left of one in a database. */
export type PassageSpans = Pick<Passage, 'aStart' | 'aEnd' | 'bStart' | 'bEnd'>;

/** Aligns a passage word by word from edge to edge (SPEC A4). */
export function alignSides(a: string, b: string, passage: PassageSpans): AlignedSides {
  const [pointsA, pointsB] = [indexCodePoints(a), indexCodePoints(b)];
  const aText = a.slice(pointsA.toUtf16(passage.aStart), pointsA.toUtf16(passage.aEnd));
  const bText = b.slice(pointsB.toUtf16(passage.bStart), pointsB.toUtf16(passage.bEnd));
  const [aWords, bWords] = [readWords(aText), readWords(bText)];
  const [x, y] = [aWords.hashes, bWords.hashes];
  const chains = chainRuns(findRuns(x, y).runs, new Uint8Array(x.length), new Uint8Array(y.length));
  const best = chains.reduce((longest, chain) => (chain.aTo - chain.aFrom > longest.aTo - longest.aFrom ? chain : longest), chains[0] ?? { runs: [], aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 });
  const pairs: WordPair[] = [];
  alignGap(x, 0, best.aFrom, y, 0, best.bFrom, pairs);
  for (const pair of alignChain(best, x, y)) pairs.push(pair);
  alignGap(x, best.aTo, x.length, y, best.bTo, y.length, pairs);
  return { aText, bText, aWords, bWords, pairs };
}

/** The aligned words of a passage, for showing two texts side by side. In order; every word of both sides stands in it once. */
export function alignPassage(a: string, b: string, passage: PassageSpans): AlignedWord[] {
  const { aText, bText, aWords, bWords, pairs } = alignSides(a, b, passage);
  const [pointsA, pointsB] = [indexCodePoints(aText), indexCodePoints(bText)];
  const range = (words: Words, word: number | null, toCodePoint: (offset: number) => number, start: number) =>
    word === null ? null : { start: start + toCodePoint(words.starts[word] ?? 0), end: start + toCodePoint(words.ends[word] ?? 0) };
  return pairs.map((pair) => ({
    a: range(aWords, pair.a, pointsA.toCodePoint, passage.aStart),
    b: range(bWords, pair.b, pointsB.toCodePoint, passage.bStart),
    same: pair.a !== null && pair.b !== null && aWords.hashes[pair.a] === bWords.hashes[pair.b],
  }));
}
