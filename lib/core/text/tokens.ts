import { type NormalisedText, normalise } from './normalise';

/**
 * - `word`: letters, with any marks inside ("gunmen", "الهجوم", "O'Neill" is one).
 * - `number`: digits with their inner separators ("39", "1,500", "3.5"); a clitic glued before it is in `prefix`.
 * - `code`: letters and digits that are one name ("فق10", "f-16", "covid19"): never a count.
 * - `mark`: one punctuation mark or symbol. `line_end`: one line break.
 */
export type TokenKind = 'word' | 'number' | 'code' | 'mark' | 'line_end';

/** One token. `text` is normalised (level `letters`) and without `prefix`; offsets are raw UTF-16, prefix included. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Clitics split off before digits, folded: "و" in و3000, "ال" in الـ83; empty otherwise. */
  prefix: string;
  start: number;
  end: number;
  /** White space (or the start of the text) stands before it. */
  spaced: boolean;
  /** Its first letter is an upper-case one in the raw text: names and sentence starts in Latin script. */
  capital: boolean;
}

/** What may be glued to digits in Arabic: conjunction, preposition, article, in that order. */
const DIGIT_PREFIX = /^[وف]?[بلك]?(?:ال|ل)?$/;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE_END = 4;

const classes = classifyUnits();

function classifyUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /\p{L}|\p{M}|\p{Nl}/u;
  for (let unit = 0; unit < table.length; unit += 1) {
    if (unit === 0x0a) table[unit] = LINE_END;
    else if (unit === 0x20) table[unit] = SPACE;
    else if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT;
    // Han and Hangul need no look-up each.
    else if (unit >= 0x3400 && unit <= 0xd7ff) table[unit] = LETTER;
    else if (unit >= 0x41 && (unit < 0xd800 || unit > 0xdfff) && letter.test(String.fromCharCode(unit))) table[unit] = LETTER;
  }
  return table;
}

const classAt = (text: string, i: number): number => (i < text.length ? (classes[text.charCodeAt(i)] ?? OTHER) : OTHER);

/**
 * Splits a text into tokens in one pass; white space gives none. Offsets are raw UTF-16 units.
 *
 * @param base added to each token's `start` and `end`, for a part of a longer text: where the part begins in it
 */
export function tokenise(input: string | NormalisedText, base = 0): Token[] {
  const source = typeof input === 'string' ? normalise(input) : input;
  const { text, raw } = source;
  const tokens: Token[] = [];
  let spaced = true;
  const push = (kind: TokenKind, from: number, to: number, prefixLength = 0) => {
    const start = source.rawStart(from);
    const first = raw.charCodeAt(start);
    tokens.push({
      kind,
      text: text.slice(from + prefixLength, to),
      prefix: prefixLength > 0 ? text.slice(from, from + prefixLength) : '',
      start: base + start,
      end: base + source.rawEnd(to),
      spaced,
      capital: (first >= 0x41 && first <= 0x5a) || (first >= 0xc0 && first <= 0xde),
    });
    spaced = false;
  };
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      spaced = true;
      i += 1;
    } else if (kind === LINE_END) {
      push('line_end', i, i + 1);
      spaced = true;
      i += 1;
    } else if (kind === LETTER) {
      i = readWord(text, i, push);
    } else if (kind === DIGIT) {
      const end = readDigits(text, i);
      const after = classAt(text, end);
      // "3rd", "10k" and "100كم" stay number and word, glued: the readers look at `spaced`.
      push('number', i, end);
      i = end;
      if (after === LETTER) spaced = false;
    } else {
      // A character outside the BMP (an emoji) is two units and one mark.
      const pair = (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      const end = i + (pair ? 2 : 1);
      push('mark', i, end);
      i = end;
    }
  }
  return tokens;
}

/** The first token from `from` on that begins at or after a raw UTF-16 offset; `tokens.length` where none does. */
export function firstTokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let i = from;
  while (i < tokens.length && (tokens[i]?.start ?? Infinity) < offset) i += 1;
  return i;
}

type Push = (kind: TokenKind, from: number, to: number, prefixLength?: number) => void;

/** Reads letters from `from`, and what is glued to them: returns where it stopped. */
function readWord(text: string, from: number, push: Push): number {
  let end = from + 1;
  for (;;) {
    while (classAt(text, end) === LETTER) end += 1;
    // An apostrophe inside a word: O'Neill, don't.
    if (text.charCodeAt(end) === 0x27 && classAt(text, end + 1) === LETTER && isLatin(text, end - 1)) end += 2;
    else break;
  }
  const next = classAt(text, end);
  const dashed = text.charCodeAt(end) === 0x2d && classAt(text, end + 1) === DIGIT;
  if (next !== DIGIT && !dashed) {
    push('word', from, end);
    return end;
  }
  const digitsFrom = dashed ? end + 1 : end;
  const digitsEnd = readDigits(text, digitsFrom);
  const length = end - from;
  const lettersAfter = classAt(text, digitsEnd) === LETTER && !isDecimalSign(text, digitsEnd);
  if (length <= 5 && DIGIT_PREFIX.test(text.slice(from, end)) && !lettersAfter) {
    // ال-83 is rare but said; the dash belongs to the prefix then.
    push('number', from, digitsEnd, digitsFrom - from);
    return digitsEnd;
  }
  if (dashed && length > 4) {
    push('word', from, end);
    return end;
  }
  let codeEnd = digitsEnd;
  while (classAt(text, codeEnd) === LETTER || classAt(text, codeEnd) === DIGIT) codeEnd += 1;
  push('code', from, codeEnd);
  return codeEnd;
}

/** The ر between two runs of digits by which Egyptian agencies part a fraction: "بـ93ر0" is a preposition and a number. */
function isDecimalSign(text: string, at: number): boolean {
  if (text[at] !== 'ر' || classAt(text, at + 1) !== DIGIT) return false;
  let end = at + 1;
  while (classAt(text, end) === DIGIT) end += 1;
  return classAt(text, end) !== LETTER;
}

function isLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x250;
}

/** Digits, and separators that stand between digits: "1,500.25"; an Arabic comma only before a group of three. */
function readDigits(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (classAt(text, end) === DIGIT) end += 1;
    const separator = text.charCodeAt(end);
    if ((separator === 0x2e || separator === 0x2c) && classAt(text, end + 1) === DIGIT) end += 1;
    else if (separator === 0x060c && isGroupOfThree(text, end + 1)) end += 1;
    else return end;
  }
}

function isGroupOfThree(text: string, at: number): boolean {
  return (
    classAt(text, at) === DIGIT && classAt(text, at + 1) === DIGIT && classAt(text, at + 2) === DIGIT && classAt(text, at + 3) !== DIGIT
  );
}
