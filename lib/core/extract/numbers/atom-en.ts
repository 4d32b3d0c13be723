import { readDigitAtom, type TokenText } from './atoms';
import type { Numeral } from './numeral';
import { numeralEn, suffixEn } from './words-en';

export interface EnglishAtom {
  numeral: Numeral | { kind: 'digits'; value: number };
  next: number;
}

/** The atom at token `i`; digits take their suffix along ("10k", "1,674.5 G", "3 cr" by the word list). */
export function atomEn(source: TokenText, i: number): EnglishAtom | null {
  const { tokens, raw } = source;
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const numeral = numeralEn(token.text);
    return numeral ? { numeral, next: i + 1 } : null;
  }
  const digits = readDigitAtom(source, i);
  if (digits?.numeral.kind !== 'digits') return null;
  const after = tokens[digits.next];
  if (after?.kind === 'word') {
    const written = raw.slice(after.start, after.end);
    // A letter after a space is a power only as a capital: "1,674.5 G", never "3 b".
    const power = !after.spaced || /^[A-Z]{1,2}$/.test(written) ? suffixEn(written) : undefined;
    if (power !== undefined) return { numeral: { kind: 'digits', value: round(digits.numeral.value * power) }, next: digits.next + 1 };
  }
  return { numeral: digits.numeral, next: digits.next };
}

export const isWord = (source: TokenText, i: number, word: string): boolean => source.tokens[i]?.kind === 'word' && source.tokens[i]?.text === word;
export const isHyphen = (source: TokenText, i: number): boolean => {
  const token = source.tokens[i];
  return token?.kind === 'mark' && token.text === '-' && !token.spaced && source.tokens[i + 1]?.spaced === false;
};

/** Decimal powers of binary fractions leave dust (1.2 × 10⁹): six decimals are kept. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
