import { indexCodePoints } from '@/lib/core/text/code-points';
import type { Passage } from './compare-texts';
import { fingerprint, type Fingerprint } from './fingerprint';
import { INDEX_WINDOW } from './limits';
import { matchText, type StoredPiece, toPassage } from './match-text';
import { PostingIndex } from './posting-index';

/** Two texts of a collection that share passages. `a` and `b` are their places in the list, `a < b`. */
export interface ReprintPair {
  a: number;
  b: number;
  containmentA: number;
  containmentB: number;
  passages: Passage[];
}

/** So many identical texts are all held against each other; of more, each is held against the first only. */
export const MAX_COPIES_PAIRED = 100;
/** Collections up to so many characters are indexed by every n-gram, not by a sample: nothing is missed for speed. */
const SMALL_COLLECTION = 32_000_000;
/** Texts kept read while pairs are looked for; others are read again. */
const READ_AHEAD_CHARACTERS = 64_000_000;

/** What was left out of an answer, so that it can be said. */
export interface PairLimits {
  /** Texts that stand for more than MAX_COPIES_PAIRED copies, by place, with how many there are. */
  copies: { text: number; count: number }[];
  /** True where texts had more partners than are looked at. */
  more: boolean;
}

/**
 * All pairs of a collection that share passages, in the order of the second text. Pure; `limits` is filled as it goes.
 * Memory: the texts, and their words while they fit READ_AHEAD_CHARACTERS.
 */
export function* reprintPairs(texts: readonly string[], limits: PairLimits): Generator<ReprintPair> {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const window = size <= SMALL_COLLECTION ? 1 : INDEX_WINDOW;
  const index = new PostingIndex();
  const owners: { text: number; piece: number }[] = [];
  const firstOf = new Map<string, { text: number; count: number }>();
  const read = keepRead(texts, window);

  const load = (number: number): StoredPiece | null => {
    const owner = owners[number];
    if (!owner) return null;
    const found = read(owner.text);
    const piece = found.pieces[owner.piece];
    if (!piece) return null;
    const { hashes, starts, ends, count } = found.words;
    const [from, to] = [piece.firstWord, piece.endWord];
    return {
      document: owner.text,
      words: { count: to - from, hashes: hashes.subarray(from, to), starts: starts.subarray(from, to), ends: ends.subarray(from, to) },
      points: indexCodePoints(texts[owner.text] ?? ''),
      firstWord: from,
      codePointsBefore: 0,
      documentWords: count,
    };
  };

  for (const [place, text] of texts.entries()) {
    const asked = read(place);
    if (asked.words.count === 0) continue;
    const copies = countCopy(firstOf, asked, place);
    if (copies.count > MAX_COPIES_PAIRED || (asked.repetitive && copies.count > 1)) {
      if (copies.count === MAX_COPIES_PAIRED + 1) limits.copies.push(copies);
      yield wholeCopy(texts[copies.text] ?? '', read(copies.text), copies.text, text, asked, place);
      continue;
    }
    const { matches, more } = matchText(text, asked, index, load, { limit: texts.length, maxMisses: 64, skip: () => false });
    limits.more ||= more;
    for (const match of matches.sort((x, y) => x.document - y.document)) yield turned(match.document, place, match);
    asked.pieces.forEach((piece, number) => {
      index.add(owners.length, piece.prints);
      owners.push({ text: place, piece: number });
    });
  }
}

/** Counts the texts equal to this one after folding; the first of them stands for all. */
function countCopy(firstOf: Map<string, { text: number; count: number }>, { textKey }: Fingerprint, place: number) {
  const key = textKey.join(' ');
  const copies = firstOf.get(key) ?? { text: place, count: 0 };
  copies.count += 1;
  firstOf.set(key, copies);
  return copies;
}

/** The pair of two texts that are the same after folding. */
function wholeCopy(aText: string, a: Fingerprint, aPlace: number, bText: string, b: Fingerprint, bPlace: number): ReprintPair {
  const span = (text: string, { words }: Fingerprint) => {
    const points = indexCodePoints(text);
    return [points.toCodePoint(words.starts[0] ?? 0), points.toCodePoint(words.ends[words.count - 1] ?? 0)] as const;
  };
  const [aStart, aEnd] = span(aText, a);
  const [bStart, bEnd] = span(bText, b);
  return { a: aPlace, b: bPlace, containmentA: 1, containmentB: 1, passages: [{ aStart, aEnd, bStart, bEnd, words: a.words.count, containment: 1 }] };
}

/** A match was asked for the later text; the pair names the earlier one `a`. */
function turned(a: number, b: number, match: ReturnType<typeof matchText>['matches'][number]): ReprintPair {
  const passages = match.passages.map(toPassage).map((p) => ({ ...p, aStart: p.bStart, aEnd: p.bEnd, bStart: p.aStart, bEnd: p.aEnd }));
  passages.sort((x, y) => x.aStart - y.aStart);
  return { a, b, containmentA: match.containmentB, containmentB: match.containmentA, passages };
}

/** Fingerprints of texts by place, the latest kept while their texts fit the allowance. */
function keepRead(texts: readonly string[], window: number): (place: number) => Fingerprint {
  const kept = new Map<number, Fingerprint>();
  let characters = 0;
  return (place) => {
    const known = kept.get(place);
    if (known) return known;
    const text = texts[place] ?? '';
    const made = fingerprint(text, window);
    kept.set(place, made);
    characters += text.length;
    for (const [oldest] of kept) {
      if (characters <= READ_AHEAD_CHARACTERS || oldest === place) break;
      kept.delete(oldest);
      characters -= (texts[oldest] ?? '').length;
    }
    return made;
  };
}
