import { gramHashes, winnow } from './grams';
import { INDEX_GRAM, INDEX_WINDOW, PIECE_OVERLAP, PIECE_WORDS, REPETITIVE_SHARE } from './limits';
import { readWords, type Words } from './words';

/** A piece of a text: what the index stores under one number. Most texts have one. */
export interface Piece {
  /** First word, and the word after the last; the last PIECE_OVERLAP words are also the next piece's first. */
  firstWord: number;
  endWord: number;
  /** Where the piece lies in the raw text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Kept n-gram hashes, each once, ascending; none where the piece only repeats itself. */
  prints: Uint32Array;
}

export interface Fingerprint {
  words: Words;
  pieces: Piece[];
  /** Two 32-bit hashes of all words in order: equal for texts that are the same after folding. */
  textKey: readonly [number, number];
  /** True for a text that mostly repeats itself ("ha ha ha …"): only its whole copies are looked for. */
  repetitive: boolean;
}

/** Fewer n-grams than this are too few to call a text repetitive. */
const FEW_GRAMS = 64;

/** Reads and fingerprints one text (SPEC F1 to F4). Pure; linear in its length. */
export function fingerprint(text: string, window = INDEX_WINDOW): Fingerprint {
  const words = readWords(text);
  const pieces: Piece[] = [];
  let repetitiveWords = 0;
  for (let firstWord = 0; firstWord < words.count; firstWord += PIECE_WORDS) {
    const endWord = Math.min(words.count, firstWord + PIECE_WORDS + PIECE_OVERLAP);
    const grams = gramHashes(words.hashes.subarray(firstWord, endWord), INDEX_GRAM);
    let prints = winnow(grams, window);
    if (grams.length >= FEW_GRAMS && prints.length < (REPETITIVE_SHARE * 2 * grams.length) / (window + 1)) {
      repetitiveWords += endWord - firstWord;
      prints = new Uint32Array(0);
    }
    pieces.push({ firstWord, endWord, start: words.starts[firstWord] ?? 0, end: words.ends[endWord - 1] ?? 0, prints });
    if (endWord === words.count) break;
  }
  return { words, pieces, textKey: hashAll(words.hashes), repetitive: repetitiveWords * 2 > words.count };
}

function hashAll(hashes: Int32Array): readonly [number, number] {
  let [x, y] = [hashes.length | 0, 0x1b873593 | 0];
  for (let i = 0; i < hashes.length; i += 1) {
    const word = hashes[i] ?? 0;
    x = Math.imul(x ^ word, 0x9e3779b1);
    x ^= x >>> 15;
    y = Math.imul(y + word, 0x85ebca6b);
    y ^= y >>> 13;
  }
  return [x >>> 0, y >>> 0];
}
