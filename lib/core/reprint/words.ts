import { DROP_CONTROL, DROP_MARK, foldTable, SEVERAL } from '@/lib/core/text/fold-table';

/**
 * The words of a text, folded and hashed. Word `i` has hash `hashes[i]` and stands at UTF-16 units `starts[i]` to `ends[i]`
 * (exclusive) of the raw text. Words are equal when their hashes are (32 bits: two different words of one pair of texts
 * meet once in some thousand million).
 */
export interface Words {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const NO_WORD = 0;
const WAW = 0x648;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HASH_BASIS = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/** A leading و is left out from this length on: editors join and part sentences with it. */
const WAW_WORD_UNITS = 4;

/** Folded units that are letters and nothing else: no digit, no sign of a script without spaces, no surrogate. */
const PLAIN_FROM = 0x61;
const PLAIN_TO = 0xe00;

let wordUnits: Uint16Array | null = null;

/** The folding table with everything that is neither letter nor digit made NO_WORD. */
function wordUnitTable(): Uint16Array {
  if (wordUnits) return wordUnits;
  const { units } = foldTable('letters');
  const table = new Uint16Array(units.length);
  for (let unit = 0; unit < units.length; unit += 1) {
    const target = units[unit] ?? 0;
    const kept = target === DROP_MARK || target === DROP_CONTROL || target === SEVERAL || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(target));
    table[unit] = kept ? target : NO_WORD;
  }
  for (let unit = 0xd800; unit < 0xe000; unit += 1) table[unit] = unit;
  wordUnits = table;
  return table;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** Scripts written without spaces: each sign is a word of its own. */
const isUnspaced = (unit: number) => (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff) || (unit >= 0x2e80 && unit <= 0x9fff);
/** The letters of clitics that Arabic glues to a number: و ا ل ب ك ف. */
const isCliticLetter = (unit: number) => unit === WAW || unit === 0x627 || unit === 0x644 || unit === 0x628 || unit === 0x643 || unit === 0x641;

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Reads the words in one pass: SPEC rules W1 to W6. Total: any string, lone surrogates too.
 * Time and memory grow with the length only (about 12 bytes a word, and as much again while reading).
 */
export function readWords(text: string): Words {
  const table = wordUnitTable();
  const size = text.length;
  let room = (size >> 2) + 8;
  let hashes = new Int32Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let count = 0;
  let length = 0;
  let hash = HASH_BASIS;
  let start = 0;
  let end = 0;
  let digits = false;
  let clitic = true;
  let leadingWaw = false;

  const push = (word: number, from: number, to: number) => {
    if (count === room) {
      room *= 2;
      const [oldHashes, oldStarts, oldEnds] = [hashes, starts, ends];
      hashes = new Int32Array(room);
      starts = new Uint32Array(room);
      ends = new Uint32Array(room);
      hashes.set(oldHashes);
      starts.set(oldStarts);
      ends.set(oldEnds);
    }
    hashes[count] = mix(word);
    starts[count] = from;
    ends[count] = to;
    count += 1;
  };
  const close = () => {
    if (length === 0) return;
    push(leadingWaw && length < WAW_WORD_UNITS ? Math.imul(hash ^ WAW, HASH_PRIME) : hash, start, end);
    length = 0;
  };
  const take = (unit: number, at: number, after: number) => {
    if (length === 0) {
      start = at;
      hash = HASH_BASIS;
      digits = isDigit(unit);
      clitic = true;
      leadingWaw = unit === WAW;
    }
    if (!leadingWaw || length > 0) hash = Math.imul(hash ^ unit, HASH_PRIME);
    clitic &&= isCliticLetter(unit);
    length += 1;
    end = after;
  };

  for (let i = 0; i < size; i += 1) {
    const unit = table[text.charCodeAt(i)] ?? 0;
    if (length === 0 && unit >= PLAIN_FROM && unit < PLAIN_TO) {
      // Nearly every word is plain letters up to a space: read in one go, as the general way below would read it.
      let word = unit === WAW ? HASH_BASIS : Math.imul(HASH_BASIS ^ unit, HASH_PRIME);
      let [at, next] = [i + 1, NO_WORD];
      for (; at < size; at += 1) {
        next = table[text.charCodeAt(at)] ?? 0;
        if (next < PLAIN_FROM || next >= PLAIN_TO) break;
        word = Math.imul(word ^ next, HASH_PRIME);
      }
      if (at === size || next === NO_WORD) {
        push(unit === WAW && at - i < WAW_WORD_UNITS ? Math.imul(word ^ WAW, HASH_PRIME) : word, i, at);
        i = at;
        continue;
      }
    }
    if (unit > SEVERAL) {
      if (unit >= 0xd800 && unit < 0xe000) {
        const point = text.codePointAt(i) ?? 0;
        if (point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))) {
          if (length > 0 && digits) close();
          take(unit, i, i + 1);
          take(text.charCodeAt(i + 1), i, i + 2);
          i += 1;
        } else {
          close();
          if (point > 0xffff) i += 1;
        }
        continue;
      }
      if (isDigit(unit)) {
        if (length > 0 && !digits) {
          if (clitic && length <= 3) {
            // "و3000" and "الـ83" are the number, with its clitic inside the span.
            hash = HASH_BASIS;
            leadingWaw = false;
            digits = true;
            clitic = false;
          } else close();
        }
      } else if (length > 0 && digits) close();
      if (unit > 0xdff && isUnspaced(unit)) {
        close();
        take(unit, i, i + 1);
        close();
      } else take(unit, i, i + 1);
    } else if (unit === NO_WORD) {
      if (length === 0) continue;
      if (digits) {
        const plain = foldedSeparator(text, i);
        if (plain === FULL_STOP) {
          take(FULL_STOP, i, i + 1);
          continue;
        }
        if (plain === COMMA) continue;
      }
      close();
    } else if (unit === SEVERAL) {
      const letters = foldTable('letters').several.get(text.charCodeAt(i)) ?? [];
      for (const letter of letters) {
        if ((table[letter] ?? 0) <= SEVERAL) close();
        else take(letter, i, i + 1);
      }
    } else if (unit === DROP_MARK && length > 0 && end === i) end = i + 1;
  }
  close();
  return { count, hashes: hashes.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Inside a number: FULL_STOP for a decimal point, COMMA for a thousands separator (three digits follow, then none), else 0. */
function foldedSeparator(text: string, at: number): number {
  const { units } = foldTable('letters');
  const plain = units[text.charCodeAt(at)] ?? 0;
  if (plain !== FULL_STOP && plain !== COMMA) return 0;
  const digitAt = (i: number) => i < text.length && isDigit(units[text.charCodeAt(i)] ?? 0);
  if (!digitAt(at + 1)) return 0;
  if (plain === FULL_STOP) return FULL_STOP;
  return digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4) ? COMMA : 0;
}
