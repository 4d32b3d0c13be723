import type { TokenText } from './atoms';

/** The longest pattern looked at, in tokens: phone numbers and time stamps are shorter. */
const LONGEST_PATTERN = 24;

/**
 * Digits that are no number at all: times (10:30), numeric dates with dashes (1995-01, 2025-03-19), phone numbers after +,
 * formulas after =, addresses of machines. Gives the index of the token after the pattern, or null.
 */
export function skipDigitPattern({ tokens }: TokenText, i: number): number | null {
  const markAt = (at: number, marks: string) => {
    const token = tokens[at];
    return token?.kind === 'mark' && marks.includes(token.text);
  };
  const isDigits = (at: number) => tokens[at]?.kind === 'number' && tokens[at]?.prefix === '';
  const glued = (at: number) => tokens[at]?.spaced === false;
  if (markAt(i - 1, '=') || (markAt(i - 1, '<>') && markAt(i - 2, '='))) return i + 1;
  if (isLongIdentifier(tokens[i]?.text ?? '') || opensListItem(tokens, i)) return i + 1;
  if (markAt(i - 1, '+') && glued(i)) {
    // "P5+1"
    if (glued(i - 1) && tokens[i - 2]?.kind === 'code') return i + 1;
    let end = i + 1;
    while (end - i < LONGEST_PATTERN && (isDigits(end) || (markAt(end, '-/()') && isDigits(end + 1)))) end += 1;
    return end - i > 1 ? end : null;
  }
  if (markAt(i + 1, ':') && glued(i + 1) && isDigits(i + 2) && glued(i + 2)) {
    let end = i + 3;
    while (end - i < LONGEST_PATTERN && markAt(end, ':') && isDigits(end + 1) && glued(end + 1)) end += 2;
    return end;
  }
  if (markAt(i + 1, '-') && glued(i + 1) && isDigits(i + 2) && glued(i + 2)) {
    const first = tokens[i]?.text ?? '';
    const second = tokens[i + 2]?.text ?? '';
    const third = markAt(i + 3, '-') && isDigits(i + 4) && glued(i + 4);
    const bothYears = isYear(first) && isYear(second);
    const dated = third || second.startsWith('0') || bothYears || (isYear(first) && second.length <= 2) || Number(second) <= Number(first);
    if (dated) return third ? i + 5 : i + 3;
  }
  // Dotted digits that are no number: 192.168.1.2, 2.3.2024.
  const dots = (tokens[i]?.text.match(/\./g) ?? []).length;
  return dots >= 2 && !/^\d{1,3}(?:\.\d{3})+$/.test(tokens[i]?.text ?? '') ? i + 1 : null;
}

/** Phone numbers and codes: they begin with a zero and are long. */
const isLongIdentifier = (digits: string): boolean => /^0\d{6,}$/.test(digits);

/** "1- مقتل …", "2) The army": what numbers a line of a list. */
function opensListItem(tokens: TokenText['tokens'], i: number): boolean {
  const [before, item, sign, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  const opensLine = before === undefined || before.kind === 'line_end';
  return opensLine && /^\d{1,2}$/.test(item?.text ?? '') && sign?.kind === 'mark' && !sign.spaced && '-).'.includes(sign.text) && next?.kind === 'word' && next.spaced;
}

/** Four digits that read as a year of our time. */
export function isYear(digits: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(digits);
}
