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
const FROM = new Set(['من', 'from']);
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

/** A number that may open a range, where it stands, and how a second bound is read. */
interface FirstBound {
  source: TokenText;
  read: ReadNumber;
  readNumber: Read;
  language: ReadLanguage;
  /** The token before it, past opening quotation marks. */
  before: number;
}

/** Joins a number with the bound that follows it, where they are one range, and takes a sign before it along. */
export function joinRange(source: TokenText, read: ReadNumber, readNumber: Read, language: ReadLanguage, previous: FoundNumber | null): RangedNumber {
  if (read.value === null) return alone(read);
  const first: FirstBound = { source, read, readNumber, language, before: skipQuotesBack(source, read.at - 1) };
  return joinBetween(first) ?? joinTo(first) ?? joinOr(first) ?? joinDash(first) ?? withSign(source, alone(read), language, previous);
}

/** A number by itself. Field by field: copies made by spreading live too long, and ten times the text then takes twelve times the time. */
function alone(read: ReadNumber): RangedNumber {
  const { value, low, high, at, next, article, conjunction, digits } = read;
  return { value, low, high, at, next, article, conjunction, digits, isRange: false, from: at };
}

const wordAt = ({ tokens }: TokenText, i: number): string => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '');

/** "between 20 and 30", "بين عشرين وثلاثين"; "بين خمسة وعشرين" with no third number. */
function joinBetween(first: FirstBound): RangedNumber | null {
  const { source, read, readNumber, language, before } = first;
  if (!BETWEEN[language].has(wordAt(source, before))) return null;
  for (let gap = 0; gap <= BETWEEN_GAP; gap += 1) {
    let at = read.next + gap;
    if (gap > 0 && source.tokens[at - 1]?.kind !== 'word') break;
    if (AND[language].has(wordAt(source, at))) at += 1;
    const second = readNumber(source, at);
    const joined = second && (second.conjunction || at > read.next + gap) ? rangeTo(first, second, before) : null;
    if (joined) return joined;
  }
  return partUnitsFromTens(read, before);
}

/** "20 to 30", "من 20 إلى 30"; where a figure moves it is no range. */
function joinTo(first: FirstBound): RangedNumber | null {
  const { source, read, readNumber, language, before } = first;
  if (!TO[language].has(wordAt(source, read.next))) return null;
  const isFrom = FROM.has(wordAt(source, before));
  // "يوم واحد إلى": a lone one behind its noun opens no range.
  if (read.value === 1 && !read.digits && !isFrom) return null;
  const second = readNumber(source, read.next + 1);
  return second && !isChange(source, read.at, language) ? rangeTo(first, second, isFrom ? before : read.at) : null;
}

/** "three or four". */
function joinOr(first: FirstBound): RangedNumber | null {
  const { source, read, readNumber, language } = first;
  if (!OR[language].has(wordAt(source, read.next))) return null;
  const second = readNumber(source, read.next + 1);
  const joined = second ? rangeTo(first, second, read.at) : null;
  return joined && joined.high <= joined.low * OR_REACH + OR_REACH ? joined : null;
}

/** "20-30"; "1000 - 5000" with spaces only where it can be no score and no pair of years. */
function joinDash(first: FirstBound): RangedNumber | null {
  const { source, read, readNumber } = first;
  const { tokens } = source;
  const [dash, behind] = [tokens[read.next], tokens[read.next + 1]];
  if (!read.digits || dash?.kind !== 'mark' || (dash.text !== '-' && dash.text !== '~') || behind?.spaced !== dash.spaced) return null;
  if (dash.spaced && (dash.text !== '-' || behind.kind !== 'number')) return null;
  const second = readNumber(source, read.next + 1);
  if (!second || (dash.spaced && (second.low < 10 || (isYear(tokens[read.at]?.text ?? '') && isYear(tokens[second.at]?.text ?? ''))))) return null;
  return rangeTo(first, second, read.at);
}

/** The range from the first bound to a second; null where the second is not above it. */
function rangeTo({ source, read, language }: FirstBound, second: ReadNumber, from: number): RangedNumber | null {
  if (second.value === null || read.value === null) return null;
  const low = sharePower(source, read.value, second, language);
  if (second.value <= low) return null;
  return { ...read, value: null, low, high: second.value, next: second.next, isRange: true, from, digits: read.digits || second.digits };
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
