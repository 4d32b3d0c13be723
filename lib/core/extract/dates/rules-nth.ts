import { type DayNumber, daysInMonth, mondayOf, toCivil, toDayNumber, weekdayOf } from './civil';
import { type DateContext, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import { readMonth } from './read-month';
import { monthOf } from './read-month-year';
import { readWhole } from './rules-share';
import { daysSpan, daySpan, type Span } from './span';

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
  // "الخميس الحادي والعشرين" is a Thursday and the 21st.
  if (typeof kind === 'number' && n > MOST_OF_A_WEEKDAY) return null;
  const links = skipLinks(ctx, i);
  const month = readMonth(ctx, links);
  if (month) {
    const at = monthOf(ctx, month);
    const span = at && nthOfDays(kind, n, toDayNumber(at.year, at.month, 1), toDayNumber(at.year, at.month, daysInMonth(at.year, at.month)), at.anchored);
    return { span, next: month.next };
  }
  const year = typeof kind === 'number' ? null : readWhole(ctx, i);
  if (year?.isMarked && year.month === 0 && year.years === 1) return { span: year.year === null ? null : nthOfYear(kind, n, year.year, year.anchored), next: year.next };
  const thisMonth = isUnit(itemAt(ctx, links), 'month') && links > i;
  if (typeof kind !== 'number' && !thisMonth) return null;
  if (!thisMonth && (n < 0 || (itemAt(ctx, i - 1)?.cls !== 'ordinal' && !ctx.monthFirst))) return null;
  const next = thisMonth ? links + 1 : i;
  if (ctx.anchor === null) return { span: null, next };
  const { year: y, month: m } = toCivil(ctx.anchor);
  return { span: nthOfDays(kind, n, toDayNumber(y, m, 1), toDayNumber(y, m, daysInMonth(y, m)), true), next };
}

/** No month has more of one weekday. */
const MOST_OF_A_WEEKDAY = 5;

function nthOf(item: ReturnType<typeof itemAt>, isAfter = false): number | null {
  if (item?.cls === 'ordinal') return item.value <= 31 ? item.value : null;
  return !isAfter && item?.cls === 'direction' && item.value === -1 ? -1 : null;
}

function nthOfYear(kind: number | 'week' | 'day', n: number, year: number, anchored: boolean): Span | null {
  return kind === 'week' ? isoWeek(year, n, anchored) : nthOfDays(kind, n, toDayNumber(year, 1, 1), toDayNumber(year, 12, 31), anchored);
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
export function isoWeek(year: number, n: number, anchored: boolean): Span | null {
  const first = mondayOf(toDayNumber(year, 1, 4));
  const nextYears = mondayOf(toDayNumber(year + 1, 1, 4));
  const monday = n > 0 ? first + 7 * (n - 1) : nextYears + 7 * n;
  return monday >= first && monday < nextYears ? daysSpan(monday, monday + 6, anchored) : null;
}
