import type { ReadLanguage } from '@/lib/core/text/language';
import type { ReadNumber, TokenText } from './atoms';
import { isYear } from './digit-patterns';
import type { FoundNumber } from './find-numbers';
import { numeralEn } from './words-en';
import { numeralWordAr } from './words-ar';

/** A number or a range, before hedges. */
export interface RangedNumber extends ReadNumber {
  isRange: boolean;
  /** Tokens from here, where "between" or a minus is part of the number. */
  from: number;
}

type Read = (source: TokenText, i: number) => ReadNumber | null;

const BETWEEN = { ar: new Set(['بين', 'مابين', 'وبين']), en: new Set(['between']) };
const TO = { ar: new Set(['الي']), en: new Set(['to']) };
const OR = { ar: new Set(['او']), en: new Set(['or']) };
const AND = { ar: new Set(['و']), en: new Set(['and']) };
/** After these a figure moves from one value to another: "ارتفع من 5 إلى 7" is no range, and the former value no finding. */
const CHANGE = {
  ar: /^(?:و|ف|ل|ب|ال)*(?:ارتفع|ارتفعت|ارتفاع|يرتفع|ترتفع|زاد|زادت|زياده|انخفض|انخفضت|انخفاض|تراجع|تراجعت|رفع|رفعت|تقلص|قفز|قفزت)$/,
  en: /^(?:rose|rise|rises|risen|rising|increased|increase|increasing|fell|fall|falls|dropped|drop|raised|raising|jumped|climbed|up|down)$/,
};
/** How many words before "from … to" may hold the verb of change. */
const CHANGE_REACH = 8;
/** "three or four" is one uncertain number; "five or fifty" is not. */
const OR_REACH = 2;
/** How many words may stand between the first bound of "between" and the second ("بين 20 شخصا و30"). */
const BETWEEN_GAP = 2;
/** A sign before a number, in words. */
const NEGATIVE = { ar: new Set(['سالب', 'ناقص']), en: new Set(['minus', 'negative']) };

/** Joins a number with the bound that follows it, where they are one range, and takes a sign before it along. */
export function joinRange(source: TokenText, read: ReadNumber, readNumber: Read, language: ReadLanguage, previous: FoundNumber | null): RangedNumber {
  const { tokens } = source;
  const word = (i: number) => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '');
  const plain: RangedNumber = { ...read, isRange: false, from: read.at };
  if (read.value === null) return plain;
  const before = skipQuotesBack(source, read.at - 1);
  const range = (second: ReadNumber, from: number): RangedNumber | null => {
    if (second.value === null || read.value === null) return null;
    const low = sharePower(source, read.value, second, language);
    if (second.value <= low) return null;
    return { ...read, value: null, low, high: second.value, next: second.next, isRange: true, from, digits: read.digits || second.digits };
  };
  if (BETWEEN[language].has(word(before))) {
    for (let gap = 0; gap <= BETWEEN_GAP; gap += 1) {
      let at = read.next + gap;
      if (gap > 0 && tokens[at - 1]?.kind !== 'word') break;
      if (AND[language].has(word(at))) at += 1;
      const second = readNumber(source, at);
      const joined = second && (second.conjunction || at > read.next + gap) ? range(second, before) : null;
      if (joined) return joined;
    }
    const parted = partUnitsFromTens(read, before);
    if (parted) return parted;
  }
  const connector = word(read.next);
  // "يوم واحد إلى": a lone one behind its noun opens no range.
  const isLoneOne = read.value === 1 && !read.digits && !isFrom(word(before));
  if (TO[language].has(connector) && !isLoneOne) {
    const second = readNumber(source, read.next + 1);
    const joined = second && !isChange(source, read.at, language) ? range(second, isFrom(word(before)) ? before : read.at) : null;
    if (joined) return joined;
  }
  if (OR[language].has(connector)) {
    const second = readNumber(source, read.next + 1);
    const joined = second ? range(second, read.at) : null;
    if (joined && joined.high <= joined.low * OR_REACH + OR_REACH) return joined;
  }
  const dash = tokens[read.next];
  if (dash?.kind === 'mark' && (dash.text === '-' || dash.text === '~') && !dash.spaced && tokens[read.next + 1]?.spaced === false && read.digits) {
    const second = readNumber(source, read.next + 1);
    const joined = second ? range(second, read.at) : null;
    if (joined) return joined;
  }
  // "1000 - 5000": with spaces only where it can be no score and no pair of years.
  if (dash?.kind === 'mark' && dash.text === '-' && dash.spaced && tokens[read.next + 1]?.spaced && read.digits && tokens[read.next + 1]?.kind === 'number') {
    const second = readNumber(source, read.next + 1);
    const joined = second && second.low >= 10 && !(isYear(tokens[read.at]?.text ?? '') && isYear(tokens[second.at]?.text ?? '')) ? range(second, read.at) : null;
    if (joined) return joined;
  }
  return withSign(source, plain, language, previous);
}

function isFrom(word: string): boolean {
  return word === 'من' || word === 'from';
}

/** "بين خمسة وعشرين" with no third number: two bounds, not twenty-five. */
function partUnitsFromTens(read: ReadNumber, from: number): RangedNumber | null {
  const { value } = read;
  if (value === null || read.digits || value < 21 || value > 99 || value % 10 === 0 || read.next - read.at < 2) return null;
  return { ...read, value: null, low: value % 10, high: value - (value % 10), isRange: true, from };
}

/** "3 to 5 million": the power of the second bound holds for the first. */
function sharePower(source: TokenText, low: number, second: ReadNumber, language: ReadLanguage): number {
  const last = source.tokens[second.next - 1]?.text ?? '';
  const numeral = language === 'ar' ? numeralWordAr(last)?.numeral : numeralEn(last);
  if (numeral?.kind !== 'scale' || second.value === null || second.next - second.at < 2) return low;
  return low < second.value / numeral.value ? low * numeral.value : low;
}

function isChange({ tokens }: TokenText, at: number, language: ReadLanguage): boolean {
  for (let i = at - 1; i >= 0 && i >= at - CHANGE_REACH; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'line_end' || (token?.kind === 'mark' && token.text === '.')) return false;
    if (token?.kind === 'word' && CHANGE[language].test(token.text)) return true;
  }
  return false;
}

/** A minus right before digits, or "minus" in words; a dash that opens a line of a list is no sign. */
function withSign(source: TokenText, number: RangedNumber, language: ReadLanguage, previous: FoundNumber | null): RangedNumber {
  const { tokens } = source;
  const sign = tokens[number.from - 1];
  const negate = (from: number): RangedNumber => ({ ...number, value: -(number.value ?? 0), low: -number.low, high: -number.high, from });
  if (sign?.kind === 'word' && NEGATIVE[language].has(sign.text)) return negate(number.from - 1);
  const opensDecimal = sign?.kind === 'mark' && sign.text === '.' && (sign.spaced || tokens[number.from - 2]?.text === '-');
  if (opensDecimal && number.digits && number.from === number.at && tokens[number.at]?.spaced === false) {
    const decimal = withLeadingDot(source, number);
    if (decimal) return withSign(source, decimal, language, previous);
  }
  const at = number.from - 1;
  const minus = tokens[at];
  if (minus?.kind !== 'mark' || minus.text !== '-' || !number.digits || previous?.coreNext === at) return number;
  const opens = at === 0 || tokens[at - 1]?.kind === 'line_end';
  const closes = tokens[number.next] === undefined || tokens[number.next]?.kind === 'line_end';
  if (opens && closes) return negate(at);
  return minus.spaced && tokens[number.from]?.spaced === false && !opens ? negate(at) : number;
}

/** ".77": a dot after a space and right before digits. */
function withLeadingDot(source: TokenText, number: RangedNumber): RangedNumber | null {
  const digits = source.tokens[number.at]?.text ?? '';
  if (!/^\d{1,9}$/.test(digits) || number.value === null) return null;
  const power = number.value / Number(digits);
  const value = Number(`0.${digits}`) * (Number.isFinite(power) && power > 0 ? power : 1);
  const rounded = Math.round(value * 1e6) / 1e6;
  return { ...number, value: rounded, low: rounded, high: rounded, from: number.at - 1 };
}

/** The token before, past opening quotation marks and brackets. */
function skipQuotesBack({ tokens }: TokenText, i: number): number {
  const token = tokens[i];
  return token?.kind === 'mark' && '"\'('.includes(token.text) ? i - 1 : i;
}
