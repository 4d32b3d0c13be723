import { indexCodePoints, type CodePointIndex } from '@/lib/core/text/code-points';
import type { CodePointRange } from '@/lib/core/text/range';
import { commonPhrases } from './common-phrases';
import { passageContainment, type Passage } from './compare-texts';
import { countGramsIn } from './containment';
import type { Fingerprint, Piece } from './fingerprint';
import { gramHashes } from './grams';
import { joinPassages, type PlacedPassage } from './join-passages';
import { CONTAINMENT_GRAM, MIN_PASSAGE_WORDS, PIECE_WORDS } from './limits';
import { findPassages, type WordPassage } from './passages';
import type { PostingIndex } from './posting-index';
import type { Words } from './words';

/** A stored piece, read back: its words (offsets in UTF-16 units of the piece's own text) and where it stands. */
export interface StoredPiece {
  document: number;
  words: Words;
  points: CodePointIndex;
  /** Its first word, numbered in the whole document. */
  firstWord: number;
  /** Code points of the document before it. */
  codePointsBefore: number;
  /** Words of the whole document. */
  documentWords: number;
}

export interface MatchOptions {
  /** At most so many documents are answered. */
  limit: number;
  /** A question gives up after so many candidates in a row that turn out to share no passage. */
  maxMisses: number;
  /** Documents to leave out: the text itself, other snapshots of its source. */
  skip: (document: number) => boolean;
}

export const DEFAULT_MATCH_OPTIONS: MatchOptions = { limit: 100, maxMisses: 12, skip: () => false };

/** A stored document that shares passages with the asked text (`a`: the asked text, `b`: the document). */
export interface DocumentMatch {
  document: number;
  containmentA: number;
  containmentB: number;
  passages: PlacedPassage[];
}

/** A stretch of the asked text that so many documents print that it is no reuse: a stock phrase, a footer. Code points. */
export interface CommonStretch extends CodePointRange {
  /** About how many documents print it. */
  documents: number;
}

export interface TextMatches {
  /** Most shared words first. */
  matches: DocumentMatch[];
  /** What was left out for being common, in order; only stretches long enough to be a passage. */
  common: CommonStretch[];
  /** True where a limit ended the search: there may be more. */
  more: boolean;
}

interface Tally {
  passages: PlacedPassage[];
  documentWords: number;
  /** Shared 5-grams by piece of the asked text, and by piece of the document (by its first word). */
  sharedA: Map<number, number>;
  sharedB: Map<number, number>;
}

/**
 * Finds what a text shares with the documents of an index: candidates, then verified word by word (SPEC R).
 * `load` reads a stored piece back, or null where it was removed. Pure but for `load`.
 */
export function matchText(
  text: string, asked: Fingerprint, index: PostingIndex, load: (piece: number) => StoredPiece | null, options: MatchOptions = DEFAULT_MATCH_OPTIONS,
): TextMatches {
  const tallies = new Map<number, Tally>();
  const points = indexCodePoints(text);
  const common: CommonStretch[] = [];
  let more = false;
  for (const piece of asked.pieces) {
    const a = asked.words.hashes.subarray(piece.firstWord, piece.endWord);
    const { candidates, documents } = index.findCandidates(piece.prints);
    const commonDocuments = commonPhrases(a, documents, index.pieces);
    const isCommon = (passage: WordPassage) => {
      const count = commonDocuments(passage);
      if (count !== null && passage.words >= MIN_PASSAGE_WORDS) common.push(commonStretch(passage, asked.words, piece, points, count));
      return count !== null;
    };
    const gramsA = gramHashes(a, CONTAINMENT_GRAM);
    let misses = 0;
    for (const candidate of candidates) {
      if (misses >= options.maxMisses) break;
      const stored = load(candidate.piece);
      if (!stored || options.skip(stored.document)) continue;
      const known = tallies.get(stored.document);
      if (!known && tallies.size >= options.limit) {
        more = true;
        break;
      }
      const { passages, cut } = findPassages(a, stored.words.hashes, isCommon);
      more ||= cut;
      if (passages.length === 0) {
        misses += 1;
        continue;
      }
      misses = 0;
      const tally: Tally = known ?? { passages: [], documentWords: stored.documentWords, sharedA: new Map(), sharedB: new Map() };
      tallies.set(stored.document, tally);
      for (const passage of passages) tally.passages.push(placePassage(passage, asked.words, piece, points, stored));
      const gramsB = gramHashes(stored.words.hashes, CONTAINMENT_GRAM);
      raise(tally.sharedA, piece.firstWord, countGramsIn(gramsA.subarray(0, PIECE_WORDS), gramsB));
      raise(tally.sharedB, stored.firstWord, countGramsIn(gramsB.subarray(0, PIECE_WORDS), gramsA));
    }
  }
  const matches = [...tallies].map(([document, tally]) => ({
    document,
    containmentA: share(tally.sharedA, asked.words.count),
    containmentB: share(tally.sharedB, tally.documentWords),
    passages: joinPassages(tally.passages),
  }));
  const shared = (match: DocumentMatch) => match.passages.reduce((sum, passage) => sum + passage.words, 0);
  return { matches: matches.sort((x, y) => shared(y) - shared(x) || x.document - y.document), common: joinStretches(common), more };
}

function raise(shared: Map<number, number>, piece: number, count: number): void {
  shared.set(piece, Math.max(shared.get(piece) ?? 0, count));
}

function share(shared: ReadonlyMap<number, number>, words: number): number {
  let count = 0;
  for (const value of shared.values()) count += value;
  return Math.min(1, count / Math.max(1, words - CONTAINMENT_GRAM + 1));
}

/** Puts a passage of two pieces in its place in the two whole texts. */
function placePassage(passage: WordPassage, words: Words, piece: Piece, points: CodePointIndex, stored: StoredPiece): PlacedPassage {
  const { chain } = passage;
  const [aFrom, aTo] = [piece.firstWord + chain.aFrom, piece.firstWord + chain.aTo];
  const b = stored.words;
  return {
    aFrom,
    aTo,
    bFrom: stored.firstWord + chain.bFrom,
    bTo: stored.firstWord + chain.bTo,
    aStart: points.toCodePoint(words.starts[aFrom] ?? 0),
    aEnd: points.toCodePoint(words.ends[aTo - 1] ?? 0),
    bStart: stored.codePointsBefore + stored.points.toCodePoint(b.starts[chain.bFrom] ?? 0),
    bEnd: stored.codePointsBefore + stored.points.toCodePoint(b.ends[chain.bTo - 1] ?? 0),
    words: passage.words,
    containment: passageContainment(passage, words.hashes.subarray(piece.firstWord, piece.endWord), b.hashes),
  };
}

function commonStretch({ chain }: WordPassage, words: Words, piece: Piece, points: CodePointIndex, documents: number): CommonStretch {
  const [start, end] = [words.starts[piece.firstWord + chain.aFrom] ?? 0, words.ends[piece.firstWord + chain.aTo - 1] ?? 0];
  return { start: points.toCodePoint(start), end: points.toCodePoint(end), documents };
}

/** Joins stretches that overlap; each candidate that has one shows it again. */
function joinStretches(stretches: readonly CommonStretch[]): CommonStretch[] {
  const joined: CommonStretch[] = [];
  for (const stretch of [...stretches].sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (!last || stretch.start >= last.end) {
      joined.push({ ...stretch });
      continue;
    }
    last.end = Math.max(last.end, stretch.end);
    last.documents = Math.max(last.documents, stretch.documents);
  }
  return joined;
}

/** A passage as it is stored and shown: without the word numbers. */
export function toPassage({ aStart, aEnd, bStart, bEnd, words, containment }: PlacedPassage): Passage {
  return { aStart, aEnd, bStart, bEnd, words, containment };
}
