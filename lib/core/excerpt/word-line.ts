import { numeralWordAr } from '@/lib/core/extract/numbers/words-ar';
import { numeralEn } from '@/lib/core/extract/numbers/words-en';
import { tokenise, type Token } from '@/lib/core/text/tokens';

/** What stands for every number, so that a passage is found by its words whatever its numbers became. */
const NUMBER_MARK = '#';

export interface Word {
  /** As on the line: folded, a number as its mark. */
  text: string;
  /** Where the word begins on the line, UTF-16 units. */
  at: number;
  /** Raw UTF-16 offsets. */
  start: number;
  end: number;
  /** The number the word is, in a form that inflection does not change; null for other words. */
  number: string | null;
}

/** A text as its words alone, folded, one space apart, numbers masked: punctuation and line breaks are no differences. */
export interface WordLine {
  line: string;
  words: readonly Word[];
}

export function readWordLine(text: string): WordLine {
  const words: Word[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const token of tokenise(text)) {
    if (token.kind === 'mark' || token.kind === 'line_end') continue;
    const number = numberOf(token);
    const piece = number === null ? token.text : token.prefix + NUMBER_MARK;
    words.push({ text: piece, at, start: token.start, end: token.end, number });
    pieces.push(piece);
    at += piece.length + 1;
  }
  return { line: pieces.join(' '), words };
}

/**
 * Digits, names with digits in them (F-16: another one is another thing) and number words, each word by its value: neither
 * its inflection nor writing it in digits makes it another number. Null for plain words.
 */
function numberOf({ kind, text }: Token): string | null {
  if (kind === 'number') return text.replace(/,(?=\d{3}(?!\d))/g, '');
  if (kind === 'code') return text;
  const numeral = numeralWordAr(text)?.numeral ?? numeralEn(text);
  if (!numeral) return null;
  return numeral.kind === 'vague' ? `${numeral.low} to ${numeral.high}` : numeral.kind === 'point' ? 'point' : String(numeral.value);
}

/** The words that lie on a stretch of the line, those it only touches included when it holds most of them. */
export function wordsOn({ words, line }: WordLine, start: number, end: number): readonly Word[] {
  const on: Word[] = [];
  for (let i = Math.max(0, firstAfter(words, start) - 1); i < words.length; i += 1) {
    const word = words[i];
    if (!word || word.at >= end) break;
    const wordEnd = (words[i + 1]?.at ?? line.length + 1) - 1;
    const shared = Math.min(end, wordEnd) - Math.max(start, word.at);
    if (shared * 2 > wordEnd - word.at) on.push(word);
  }
  return on;
}

/** Index of the first word that begins after an offset of the line. */
function firstAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of a passage in order. */
export function numbersOf(words: readonly Word[]): string {
  return words.flatMap(({ number }) => number ?? []).join(' ');
}
