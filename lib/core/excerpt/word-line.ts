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

/** Digits, names with digits in them (F-16: another one is another thing) and number words; null for plain words. */
function numberOf({ kind, text }: Token): string | null {
  if (kind === 'number' || kind === 'code') return text;
  const numeral = numeralWordAr(text)?.numeral ?? numeralEn(text);
  if (!numeral) return null;
  return numeral.kind === 'vague' ? `vague ${numeral.low}-${numeral.high}` : numeral.kind === 'point' ? 'point' : `word ${numeral.value}`;
}

/** The words that lie on a stretch of the line, those it only touches included when it holds most of them. */
export function wordsOn({ words, line }: WordLine, start: number, end: number): readonly Word[] {
  return words.filter(({ at }, i) => {
    const wordEnd = (words[i + 1]?.at ?? line.length + 1) - 1;
    const shared = Math.min(end, wordEnd) - Math.max(start, at);
    return shared * 2 > wordEnd - at;
  });
}

/** The numbers of a passage in order. */
export function numbersOf(words: readonly Word[]): string {
  return words.flatMap(({ number }) => number ?? []).join(' ');
}
