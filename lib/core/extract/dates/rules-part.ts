import { addMonths, type DayNumber, daysInMonth, mondayOf, toCivil, toDayNumber, weekdayOf } from './civil';
import { type DateContext, isMark, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import { type MonthReading, readMarkedYear, readMonth, readYear } from './read-month';
import { resolveYear } from './resolve-year';
import { readMonthDay, readWeek } from './rules-day';
import { readDecade } from './rules-other';
import { daysSpan, daySpan, monthPartSpan, monthsSpan, type Part, type Span, WEEK_PARTS, yearPartSpan, yearsPartSpan } from './span';

/** The year and month a month reading names; null when it cannot be known. */
export function monthOf(ctx: DateContext, month: MonthReading): { year: number; month: number; anchored: boolean } | null {
  if (month.isUnresolved) return null;
  const year = month.year ?? resolveYear(ctx, month.month, 0, month.direction);
  return year === null ? null : { year, month: month.month, anchored: month.anchored || !month.hasYear };
}

/** D10: "مطلع الشهر الحالي", "أواخر العام 2017", "early March", "منتصف القرن الماضي", "نهاية الأسبوع المقبل". */
export function readPart(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const half = readHalfYear(ctx, from);
  if (half) return half;
  if (first?.cls !== 'part') return null;
  const i = isMark(itemAt(ctx, from + 1), '-') ? from + 2 : skipLinks(ctx, from + 1);
  // "early on November 17" is a time of that day.
  const day = readMonthDay(ctx, i);
  if (day) return { ...day, from: i };
  const month = readMonth(ctx, i);
  if (month) {
    const at = monthOf(ctx, month);
    return { span: at && monthPartSpan(at.year, at.month, first.part, at.anchored), next: month.next };
  }
  const week = readWeek(ctx, i);
  if (week) return { span: week.monday === null ? null : weekPartOf(ctx, week.monday, first.part, isParticle(itemAt(ctx, i), 'this')), next: week.next };
  const decade = readDecade(ctx, i);
  if (decade?.years) {
    return { span: decade.firstYear === null ? null : yearsPartSpan(decade.firstYear, decade.years, first.part, decade.anchored), next: decade.next };
  }
  const year = readMarkedYear(ctx, i) ?? (ctx.monthFirst ? readYear(ctx, i) : null);
  if (year) return { span: year.year === null ? null : yearPartSpan(year.year, first.part, year.anchored), next: year.next };
  return readBareUnit(ctx, i, first.part);
}

/** "نهاية الأسبوع", "the end of the month": the unit the anchor lies in. Without article it is a figure of speech. */
function readBareUnit(ctx: DateContext, i: number, part: Part): Reading | null {
  const item = itemAt(ctx, i);
  if (item?.cls !== 'unit' || item.count !== 1 || !(item.definite || ctx.monthFirst)) return null;
  const { anchor } = ctx;
  const next = i + 1;
  if (item.unit !== 'week' && item.unit !== 'month' && item.unit !== 'year') return null;
  if (anchor === null) return { span: null, next };
  const { year, month } = toCivil(anchor);
  if (item.unit === 'week') return { span: weekPartOf(ctx, mondayOf(anchor), part, false), next };
  return { span: item.unit === 'month' ? monthPartSpan(year, month, part, true) : yearPartSpan(year, part, true), next };
}

/**
 * The end of this week is the weekend; said of the future without "this" it is all that is left of the week ("by the end of
 * the week").
 */
function weekPartOf(ctx: DateContext, monday: DayNumber, part: Part, isThis: boolean): Span | null {
  if (part !== 'late') return weekPart(monday, part);
  if (isThis) return daysSpan(monday + 5, monday + 6, true);
  const isCurrent = ctx.anchor !== null && mondayOf(ctx.anchor) === monday;
  return ctx.lean === 'future' && isCurrent && ctx.anchor !== null ? daysSpan(ctx.anchor, monday + 6, true) : weekPart(monday, part);
}

function weekPart(monday: DayNumber, part: Part): Span | null {
  const [first, last] = WEEK_PARTS[part];
  return daysSpan(monday + first - 1, monday + last - 1, true);
}

/** "النصف الأول من عام 2016", "H1 2016", "the second half of last year". */
function readHalfYear(ctx: DateContext, from: number): Reading | null {
  let i = from;
  const ahead = itemAt(ctx, i);
  let year = ahead?.cls === 'number' && ahead.digits === 4 ? { year: ahead.value, anchored: false } : null;
  if (year) i += 1;
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  const isHalf = (item: typeof first) => isUnit(item, 'half') || (item?.cls === 'part' && item.part === 'mid' && item.definite);
  const ordinalOf = (item: typeof first) => (item?.cls === 'ordinal' || (item?.cls === 'number' && item.glued) ? item.value : null);
  const n = isHalf(first) ? ordinalOf(second) : isHalf(second) && first?.cls === 'ordinal' ? first.value : null;
  if (n !== 1 && n !== 2) return null;
  let next = i + 2;
  if (!year) {
    const after = readYear(ctx, next);
    if (!after || after.year === null) return after ? { span: null, next: after.next } : null;
    year = { year: after.year, anchored: after.anchored };
    next = after.next;
  }
  return { span: monthsSpan(year.year, n === 1 ? 1 : 7, n === 1 ? 6 : 12, year.anchored), next };
}

/** D11: "بقية الأسبوع", "the rest of this year", "later this week", "earlier this month": what remains of it, or has passed. */
export function readRest(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  if (!isParticle(first, 'rest', 'later', 'earlier')) return null;
  let i = skipLinks(ctx, from + 1);
  if (isParticle(itemAt(ctx, i), 'this')) i += 1;
  if (itemAt(ctx, i)?.cls === 'direction' && itemAt(ctx, i + 1)?.cls === 'unit') i += 1;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'unit' || item.count !== 1) return null;
  const next = itemAt(ctx, i + 1)?.cls === 'direction' ? i + 2 : i + 1;
  const { anchor } = ctx;
  if (anchor === null) return { span: null, next };
  const bounds = boundsOf(anchor, item.unit);
  if (!bounds) return null;
  if (isParticle(first, 'earlier')) return { span: daysSpan(bounds[0], Math.max(bounds[0], anchor - 1), true), next };
  return { span: daysSpan(isParticle(first, 'later') && anchor < bounds[1] ? anchor + 1 : anchor, bounds[1], true), next };
}

function boundsOf(anchor: DayNumber, unit: string): readonly [DayNumber, DayNumber] | null {
  const { year, month } = toCivil(anchor);
  if (unit === 'week') return [mondayOf(anchor), mondayOf(anchor) + 6];
  if (unit === 'month') return [toDayNumber(year, month, 1), toDayNumber(year, month, daysInMonth(year, month))];
  return unit === 'year' ? [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)] : null;
}

/**
 * D12: the nth weekday, day or week of a month or year: "أول يوم جمعة من يوليو", "آخر اثنين من شهر آذار", "الأسبوع الثالث من
 * عام 2027", "the first Friday of next month". -1 counts from the end. A weekday and an ordinal alone are of the anchor's month.
 */
export function readNth(ctx: DateContext, from: number): Reading | null {
  let i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  let n = nthOf(itemAt(ctx, i));
  if (n !== null) i += 1;
  if (isUnit(itemAt(ctx, i), 'day') && itemAt(ctx, i + 1)?.cls === 'weekday') i += 1;
  const what = itemAt(ctx, i);
  if (what?.cls !== 'weekday' && !isUnit(what, 'day', 'week') && !(what?.cls === 'deictic' && what.value === 0)) return null;
  if (what?.cls === 'deictic' && n !== null) return null;
  i += 1;
  if (n === null) {
    n = nthOf(itemAt(ctx, i), true);
    if (n === null) return null;
    i += 1;
  }
  const kind = what?.cls === 'weekday' ? what.value : isUnit(what, 'week') ? 'week' : 'day';
  const links = skipLinks(ctx, i);
  const month = readMonth(ctx, links);
  if (month) {
    const at = monthOf(ctx, month);
    const span = at && nthOfDays(kind, n, toDayNumber(at.year, at.month, 1), toDayNumber(at.year, at.month, daysInMonth(at.year, at.month)), at.anchored);
    return { span, next: month.next };
  }
  const year = readMarkedYear(ctx, links);
  if (year) return kind === 'week' ? { span: year.year === null ? null : isoWeek(year.year, n, year.anchored), next: year.next } : null;
  const thisMonth = isUnit(itemAt(ctx, links), 'month') && links > i;
  if (typeof kind !== 'number' && !thisMonth) return null;
  if (!thisMonth && (n < 0 || (itemAt(ctx, i - 1)?.cls !== 'ordinal' && !ctx.monthFirst))) return null;
  const next = thisMonth ? links + 1 : i;
  if (ctx.anchor === null) return { span: null, next };
  const { year: y, month: m } = toCivil(ctx.anchor);
  return { span: nthOfDays(kind, n, toDayNumber(y, m, 1), toDayNumber(y, m, daysInMonth(y, m)), true), next };
}

function nthOf(item: ReturnType<typeof itemAt>, isAfter = false): number | null {
  if (item?.cls === 'ordinal') return item.value <= 31 ? item.value : null;
  return !isAfter && item?.cls === 'direction' && item.value === -1 ? -1 : null;
}

/** The nth weekday (1–7), day or full Monday-to-Sunday week between two days; null when there are not so many. */
function nthOfDays(kind: number | 'week' | 'day', n: number, first: DayNumber, last: DayNumber, anchored: boolean): Span | null {
  if (kind === 'day') {
    const day = n > 0 ? first + n - 1 : last + n + 1;
    return day >= first && day <= last ? daySpan(day, anchored) : null;
  }
  const weekday = kind === 'week' ? 1 : kind;
  const lastStart = kind === 'week' ? last - 6 : last;
  const day = n > 0 ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) : lastStart - ((weekdayOf(lastStart) - weekday + 7) % 7) + 7 * (n + 1);
  if (day < first || day > last) return null;
  return kind === 'week' ? daysSpan(day, day + 6, anchored) : daySpan(day, anchored);
}

/** The nth ISO week of a year (the first one holds 4 January); -1 the last. */
function isoWeek(year: number, n: number, anchored: boolean): Span | null {
  const first = mondayOf(toDayNumber(year, 1, 4));
  const nextYears = mondayOf(toDayNumber(year + 1, 1, 4));
  const monday = n > 0 ? first + 7 * (n - 1) : nextYears + 7 * n;
  return monday >= first && monday < nextYears ? daysSpan(monday, monday + 6, anchored) : null;
}

/** D13: "الربع الثالث من عام 2016", "Q3 2016", "2016 Q3", "the third quarter this year". */
export function readQuarter(ctx: DateContext, from: number): Reading | null {
  let i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  const ahead = itemAt(ctx, i);
  const leading = ahead?.cls === 'number' && ahead.digits === 4 ? ahead.value : null;
  if (leading !== null) i += 1;
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  let n: number | null = null;
  if (isUnit(first, 'quarter') && (second?.cls === 'ordinal' || (second?.cls === 'number' && second.glued))) n = second.value;
  else if (first?.cls === 'ordinal' && isUnit(second, 'quarter')) n = first.value;
  if (n === null || n < 1 || n > 4) return null;
  const quarter = n;
  const months = (year: number, anchored: boolean) => monthsSpan(year, quarter * 3 - 2, quarter * 3, anchored);
  if (leading !== null) return { span: months(leading, false), next: i + 2 };
  const year = readYear(ctx, i + 2);
  if (year) return { span: year.year === null ? null : months(year.year, year.anchored), next: year.next };
  if (ctx.anchor === null) return { span: null, next: i + 2 };
  const here = toCivil(ctx.anchor);
  const current = Math.ceil(here.month / 3);
  const shift = ctx.lean === 'past' ? (quarter > current ? -1 : 0) : quarter < current ? 1 : 0;
  return { span: months(toCivil(addMonths(ctx.anchor, 12 * shift)).year, true), next: i + 2 };
}

