import type { Token } from '@/lib/core/text/tokens';
import { parseDigits } from './digits';
import type { Numeral } from './numeral';

/** The tokens of one text and the raw text they point into: what every reader of this room works on. */
export interface TokenText {
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** The next building stone of a number: a number word or digits, with what was glued before it. */
export interface Atom {
  numeral: Numeral | { kind: 'digits'; value: number };
  conjunction: boolean;
  article: boolean;
  /** Index of the token of the numeral itself, and of the token after it. */
  at: number;
  next: number;
}

/** A number read from words and digits, before hedges: token indexes [at, next). */
export interface ReadNumber {
  /** An exact value, or null where the words are vague (then low and high). */
  value: number | null;
  low: number;
  high: number;
  at: number;
  next: number;
  article: boolean;
  conjunction: boolean;
  /** Written in digits at least in part. */
  digits: boolean;
  /** A share (three quarters), not a count. */
  isShare?: true;
}

/** More groups of three digits than this are a table or a code, and past what a double holds. */
const MOST_GROUPS = 4;

/**
 * Digits at token `i`, three-digit groups parted by spaces joined ("1 234 567"; a single group only with a no-break space,
 * since "in 12 500 fled" is two numbers). Null where the digits are no number.
 */
export function readDigitAtom(source: TokenText, i: number): Atom | null {
  const { tokens, raw } = source;
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  let text = token.text;
  let next = i + 1;
  if (/^\d{1,3}$/.test(text)) {
    let groups = 0;
    while (groups < MOST_GROUPS) {
      const group = tokens[next];
      const gapEnd = group?.start ?? 0;
      const last = tokens[next - 1];
      if (group?.kind !== 'number' || group.prefix !== '' || !group.spaced || last === undefined || gapEnd - last.end !== 1) break;
      if (!/^\d{3}(?:\.\d+)?$/.test(group.text)) break;
      if (groups === 0 && raw[last.end] === ' ' && !isThreeDigits(tokens[next + 1])) break;
      text += group.text;
      groups += 1;
      next += 1;
    }
  }
  const decimal = readAgencyDecimal(tokens, i);
  if (decimal) return decimal;
  const value = parseDigits(text);
  if (value === null) return null;
  return {
    numeral: { kind: 'digits', value },
    conjunction: /^[وف]/.test(token.prefix),
    article: token.prefix.endsWith('ال') || token.prefix.endsWith('لل'),
    at: i,
    next,
  };
}

/**
 * "4ر2": the decimal sign of the Middle East News Agency. The letter runs right to left, so that what is typed second stands
 * left of it and is the whole part: 2.4.
 */
function readAgencyDecimal(tokens: readonly Token[], i: number): Atom | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (second?.kind !== 'code' || second.spaced || !first || !/^\d{1,3}$/.test(first.text) || !/^ر\d{1,7}$/.test(second.text)) return null;
  const value = Number(`${second.text.slice(1)}.${first.text}`);
  return { numeral: { kind: 'digits', value }, conjunction: /^[وف]/.test(first.prefix), article: first.prefix.endsWith('ال') || first.prefix.endsWith('لل'), at: i, next: i + 2 };
}

function isThreeDigits(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.spaced && /^\d{3}$/.test(token.text);
}
