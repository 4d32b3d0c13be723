import { addMonths, toCivil } from './civil';
import { type DateContext, isClauseEnd, isMark, isParticle, isUnit, itemAt, skipComma, skipLinks } from './context';
import type { Item } from './items';

/** A year that was read: null when the words name one that cannot be resolved here. */
export interface YearReading {
  year: number | null;
  anchored: boolean;
  next: number;
}

/** Years written bare (no "عام" or "year" before them) outside this range are taken for counts. */
const FIRST_BARE_YEAR = 1000;
const LAST_BARE_YEAR = 2999;

const isBareYear = (item: Item | undefined): boolean =>
  item?.cls === 'number' && !item.isOrdinal && (item.digits === 4 || item.digits === 0) && item.value >= FIRST_BARE_YEAR && item.value <= LAST_BARE_YEAR;

/** Years that stand without "عام" or "year" count as years only in this range: others are mostly counts. */
const FIRST_PLAIN_YEAR = 1800;
const LAST_PLAIN_YEAR = 2100;

/**
 * A year in four bare digits. "في 2000 منزل", "in 2000 homes" is a count: English goes on with its sentence after a year
 * ("in 2014 the …"), so that there only a unit speaks against it.
 */
export function isPlainYear(ctx: DateContext, i: number): boolean {
  const [item, after] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  if (item?.cls !== 'number' || item.isOrdinal || item.digits !== 4 || item.value < FIRST_PLAIN_YEAR || item.value > LAST_PLAIN_YEAR) return false;
  return after?.cls !== 'unit' && !(after?.cls === 'other' && !ctx.monthFirst && item.value % 100 === 0);
}

const shiftYear = (ctx: DateContext, years: number) => (ctx.anchor === null ? null : toCivil(ctx.anchor).year + years);

/** D7: "2024", "عام 2024", "من العام المقبل 2025", "of last year", "this year". Links before it are stepped over. */
export function readYear(ctx: DateContext, from: number): YearReading | null {
  const afterComma = skipComma(ctx, from);
  const i = skipLinks(ctx, afterComma);
  const item = itemAt(ctx, i);
  if (item && isBareYear(item) && item.cls === 'number') return { year: item.value, anchored: false, next: afterEra(ctx, i + 1) };
  const dashed = readDashedYear(ctx, from);
  if (dashed) return dashed;
  // "August 99": above 31 it can be no day.
  if (item?.cls === 'number' && !item.and && !item.isOrdinal && item.digits === 2 && item.value > 31 && isClauseEnd(itemAt(ctx, i + 1))) {
    return { year: expandYear(item.value), anchored: false, next: i + 1 };
  }
  if (isMark(item, "'")) {
    const short = itemAt(ctx, i + 1);
    if (short?.cls === 'number' && short.digits === 2 && short.glued) return { year: expandYear(short.value), anchored: false, next: i + 2 };
  }
  return readMarkedYear(ctx, i);
}

/** The year of "16- آذار- 2025" and "31-Oct-74". */
function readDashedYear(ctx: DateContext, i: number): YearReading | null {
  const [mark, item] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  if (!isMark(mark, '-/') || item?.cls !== 'number' || item.isOrdinal) return null;
  if (isBareYear(item) && item.digits === 4) return { year: item.value, anchored: false, next: i + 2 };
  return item.digits === 2 && item.glued && mark?.glued ? { year: expandYear(item.value), anchored: false, next: i + 2 } : null;
}

/** A year behind its word: "عام 247", "السنة الماضية", "next year", "هذا العام". */
export function readMarkedYear(ctx: DateContext, i: number): YearReading | null {
  const item = itemAt(ctx, i);
  if (isParticle(item, 'this') && isUnit(itemAt(ctx, i + 1), 'year')) return { year: shiftYear(ctx, 0), anchored: true, next: i + 2 };
  if (item?.cls === 'direction') {
    const year = itemAt(ctx, i + 1);
    return year?.cls === 'unit' && year.unit === 'year' && year.count === 1 ? { year: shiftYear(ctx, item.value), anchored: true, next: i + 2 } : null;
  }
  if (isParticle(item, 'same') && isUnit(itemAt(ctx, i + 1), 'year')) return { year: null, anchored: true, next: i + 2 };
  if (item?.cls !== 'unit' || item.unit !== 'year' || item.count !== 1) return null;
  const after = itemAt(ctx, i + 1);
  // "آب من العام نفسه": a year told before.
  if (isParticle(after, 'itself')) return { year: null, anchored: true, next: i + 2 };
  if (after?.cls === 'direction') {
    const written = itemAt(ctx, i + 2);
    if (written?.cls === 'number' && isBareYear(written)) return { year: written.value, anchored: false, next: i + 3 };
    return { year: shiftYear(ctx, after.value), anchored: true, next: i + 2 };
  }
  const halves = readYearInHalves(ctx, i + 1);
  if (halves !== null) return { year: halves, anchored: false, next: i + 3 };
  if (after?.cls !== 'number' || after.and || after.value < 1 || after.value > 9999) return null;
  // "منذ مطلع العام 58 قتيلا": behind "the year" what is no year by itself counts the noun behind it.
  if (item.definite && !isPlainYear(ctx, i + 1) && itemAt(ctx, i + 2)?.cls === 'other') return null;
  const past = afterBeforeChrist(ctx, i + 2);
  if (past !== null) return { year: null, anchored: false, next: past };
  return { year: isShortYear(after) ? expandPastYear(ctx, after.value) : after.value, anchored: false, next: afterEra(ctx, i + 2) };
}

/** "عام 67", "عام ثمانية وأربعين": two digits, or words that come to as many. */
const isShortYear = (item: Extract<Item, { cls: 'number' }>): boolean => item.digits === 2 || (item.digits === 0 && item.value > 20 && item.value < 100);

/** How far ahead of the anchor a year of two digits may lie: "عام 48" is 1948, "عام 30" of a plan 2030. */
const MOST_YEARS_AHEAD = 20;

function expandPastYear(ctx: DateContext, short: number): number {
  if (ctx.anchor === null) return expandYear(short);
  const { year } = toCivil(ctx.anchor);
  const here = Math.floor(year / 100) * 100 + short;
  return here > year + MOST_YEARS_AHEAD ? here - 100 : here;
}

/** The index after "قبل الميلاد", "ق.م", "BC"; null where none stands. EDTF's years before Christ are left unresolved. */
export function afterBeforeChrist(ctx: DateContext, i: number): number | null {
  if (!isParticle(itemAt(ctx, i), 'before_christ')) return null;
  let next = i + 1;
  while (next < i + 4 && (isMark(itemAt(ctx, next), '.') || isParticle(itemAt(ctx, next), 'christian_era')) && itemAt(ctx, next)?.glued) next += 1;
  return next;
}

/** "عام تسعة عشر تسعة وتسعين": 19 and 99, both in words. */
function readYearInHalves(ctx: DateContext, i: number): number | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  if (first?.cls !== 'number' || second?.cls !== 'number' || first.digits > 0 || second.digits > 0) return null;
  return first.value >= 10 && first.value <= 20 && second.value >= 10 && second.value <= 99 ? first.value * 100 + second.value : null;
}

function afterEra(ctx: DateContext, i: number): number {
  return isParticle(itemAt(ctx, i), 'christian_era') ? i + 1 : i;
}

/** Two-digit years: 50 to 99 are of the twentieth century, the others of the twenty-first. */
export const expandYear = (short: number): number => short + (short >= 50 ? 1900 : 2000);

export interface MonthReading {
  month: number;
  /** null: not written; `direction` may say which. */
  year: number | null;
  /** The year was written, or follows from words such as "next month". */
  hasYear: boolean;
  /** -1, 0, 1 from "الماضي", "this", "next"; null for none. */
  direction: number | null;
  anchored: boolean;
  /** The words name a month that cannot be resolved without an anchor. */
  isUnresolved: boolean;
  /** Something besides the name says that a month is meant. */
  isSure: boolean;
  next: number;
}

/**
 * D6: a month: "آذار", "تشرين الثاني/نوفمبر 2024", "شهر ثلاثة", "الشهر الثامن", "يونيو من العام المقبل", "الشهر الماضي",
 * "next month", "last March". `from` stands on its first word, links already stepped over.
 */
export function readMonth(ctx: DateContext, from: number): MonthReading | null {
  const first = itemAt(ctx, from);
  if (!first) return null;
  const relative = readRelativeMonth(ctx, from);
  if (relative) return relative;
  let i = from;
  let direction: number | null = null;
  let isSure = false;
  if (first.cls === 'direction' && itemAt(ctx, from + 1)?.cls === 'month') {
    direction = first.value;
    i += 1;
  } else if (isParticle(first, 'this') && itemAt(ctx, from + 1)?.cls === 'month') {
    direction = 0;
    i += 1;
  } else if (first.cls === 'unit' && first.unit === 'month' && first.count === 1) {
    isSure = true;
    i = skipLinks(ctx, from + 1);
  }
  const named = readMonthName(ctx, i, isSure);
  if (!named) return null;
  i = named.next;
  isSure ||= direction !== null || named.isStrong;
  const after = itemAt(ctx, i);
  if (direction === null && after?.cls === 'direction' && !isUnit(itemAt(ctx, i + 1), 'year', 'month', 'week')) {
    direction = after.value;
    isSure = true;
    i += 1;
  }
  const year = readYear(ctx, i);
  if (year) {
    return { month: named.month, year: year.year, hasYear: true, direction, anchored: year.anchored, isUnresolved: year.year === null, isSure: true, next: year.next };
  }
  return { month: named.month, year: null, hasYear: false, direction, anchored: false, isUnresolved: false, isSure, next: i };
}

function readMonthName(ctx: DateContext, i: number, afterMonthWord: boolean): { month: number; isStrong: boolean; next: number } | null {
  const item = itemAt(ctx, i);
  if (item?.cls === 'month') {
    const abbreviated = isMark(itemAt(ctx, i + 1), '.') && itemAt(ctx, i + 1)?.glued && item.end - item.start <= 4 ? i + 2 : i + 1;
    // Two names for one month: "تشرين الثاني/نوفمبر", "نوفمبر (تشرين الثاني)".
    const beside = itemAt(ctx, i + 1);
    if (beside?.cls === 'month' && beside.value === item.value && !beside.and) return { month: item.value, isStrong: true, next: i + 2 };
    const other = itemAt(ctx, i + 2);
    if (isMark(itemAt(ctx, i + 1), '/-(') && other?.cls === 'month' && other.value === item.value) {
      return { month: item.value, isStrong: true, next: isMark(itemAt(ctx, i + 3), ')') ? i + 4 : i + 3 };
    }
    return { month: item.value, isStrong: !item.isWeak, next: abbreviated };
  }
  if (!afterMonthWord || (item?.cls !== 'number' && item?.cls !== 'ordinal') || item.value < 1 || item.value > 12) return null;
  // "شهر ثلاثة" is March, "شهر واحد" one month, "شهر 3 مرات" no month at all, "الشهر الأول من الحرب" no January.
  const after = itemAt(ctx, i + 1);
  if (item.cls === 'number' ? (item.value === 1 && item.digits === 0) || after?.cls === 'other' : isParticle(after, 'from') && !readYear(ctx, i + 1)) return null;
  return { month: item.value, isStrong: true, next: i + 1 };
}

function readRelativeMonth(ctx: DateContext, i: number): MonthReading | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  let shift: number | null = null;
  // "الشهر الماضي"; in "18 شهرا ماضية" the indefinite is counted.
  if (first?.cls === 'unit' && first.unit === 'month' && first.count === 1 && (first.definite || ctx.monthFirst) && second?.cls === 'direction') shift = second.value;
  else if (first?.cls === 'direction' && second?.cls === 'unit' && second.unit === 'month' && second.count === 1) shift = first.value;
  else if (isParticle(first, 'this') && isUnit(second, 'month')) shift = 0;
  if (shift === null) return null;
  const target = ctx.anchor === null ? null : toCivil(addMonths(ctx.anchor, shift));
  return {
    month: target?.month ?? 1, year: target?.year ?? null, hasYear: true, direction: shift, anchored: true, isUnresolved: target === null, isSure: true, next: i + 2,
  };
}
