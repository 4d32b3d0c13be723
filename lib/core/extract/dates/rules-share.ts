import { addMonths, daysInMonth, toCivil, toDayNumber } from './civil';
import { type DateContext, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import type { TimeUnit } from './entry';
import { readMonth, readYear } from './read-month';
import { monthOf } from './read-month-year';
import { readDecade } from './rules-other';
import { daysSpan, monthSpan, monthsSpan, type Span, yearSpan } from './span';

/** What a share is taken of. `year` is null when it can't be known here; `month` is 0 for a year, `years` 1 for a year or month. */
export interface Whole {
  year: number | null;
  month: number;
  years: number;
  anchored: boolean;
  /** Something besides bare digits says that a year is meant. */
  isMarked: boolean;
  next: number;
}

/** "من عام 2024", "of last year", "من آذار", "من الشهر الجاري", "القرن الماضي", "من العام": the year, month, decade or century. */
export function readWhole(ctx: DateContext, from: number): Whole | null {
  const i = skipLinks(ctx, from);
  const month = readMonth(ctx, i);
  if (month && (month.isSure || i > from)) {
    const at = monthOf(ctx, month);
    return { year: at?.year ?? null, month: month.month, years: 1, anchored: at?.anchored ?? true, isMarked: true, next: month.next };
  }
  const decade = readDecade(ctx, i);
  if (decade) return { year: decade.firstYear, month: 0, years: decade.years, anchored: decade.anchored, isMarked: true, next: decade.next };
  const year = readYear(ctx, from);
  if (year) return { year: year.year, month: 0, years: 1, anchored: year.anchored, isMarked: i > from || year.next > i + 1, next: year.next };
  const item = itemAt(ctx, i);
  const isBare = item?.cls === 'unit' && item.count === 1 && (item.definite || ctx.monthFirst) && i > from;
  if (!isBare || !isUnit(item, 'year', 'month')) return null;
  const here = ctx.anchor === null ? null : toCivil(ctx.anchor);
  return { year: here?.year ?? null, month: isUnit(item, 'month') ? (here?.month ?? 1) : 0, years: 1, anchored: true, isMarked: true, next: i + 1 };
}

type Ordered = ReturnType<typeof itemAt>;

/** The ordinal beside a unit: "الأول" (1), "الأخير" (-1), the glued digit of "Q3"; null for none. */
function ordinalOf(item: Ordered): number | null {
  if (item?.cls === 'ordinal') return item.value;
  return item?.cls === 'number' && (item.glued || item.isOrdinal) ? item.value : null;
}

/** "الربع الثالث", "third quarter", "Q3", "H1", "النصف الأول": which of the parts that `isKind` knows; the words take two items. */
function readNthShare(ctx: DateContext, i: number, isKind: (item: Ordered) => boolean): number | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  if (isKind(first)) return ordinalOf(second);
  return isKind(second) && (first?.cls === 'ordinal' || (first?.cls === 'number' && first.isOrdinal)) ? first.value : null;
}

const startOf = (ctx: DateContext, from: number) => (isParticle(itemAt(ctx, from), 'the') ? from + 1 : from);

/** A year in four digits before the share: "2016 Q3". */
function readLeadingYear(ctx: DateContext, i: number): number | null {
  const item = itemAt(ctx, i);
  return item?.cls === 'number' && item.digits === 4 ? item.value : null;
}

/** D13: "الربع الثالث من عام 2016", "Q3 2016", "2016 Q3", "الربع الأخير من العام الماضي", "the third quarter this year". */
export function readQuarter(ctx: DateContext, from: number): Reading | null {
  const start = startOf(ctx, from);
  const leading = readLeadingYear(ctx, start);
  const i = leading === null ? start : start + 1;
  const n = readNthShare(ctx, i, (item) => isUnit(item, 'quarter'));
  if (n === null || n > 4 || n < -1 || n === 0) return null;
  const quarter = n === -1 ? 4 : n;
  const months = (year: number, anchored: boolean) => monthsSpan(year, quarter * 3 - 2, quarter * 3, anchored);
  if (leading !== null) return { span: months(leading, false), next: i + 2 };
  const whole = readWhole(ctx, i + 2);
  if (whole?.month === 0 && whole.years === 1) return { span: whole.year === null ? null : months(whole.year, whole.anchored), next: whole.next };
  if (n === -1) return null;
  if (ctx.anchor === null) return { span: null, next: i + 2 };
  const current = Math.ceil(toCivil(ctx.anchor).month / 3);
  const shift = ctx.lean === 'past' ? (quarter > current ? -1 : 0) : quarter < current ? 1 : 0;
  return { span: months(toCivil(addMonths(ctx.anchor, 12 * shift)).year, true), next: i + 2 };
}

/** D13: "النصف الأول من عام 2016", "H1 2016", "the second half of March", "النصف الثاني من القرن الماضي". */
export function readHalf(ctx: DateContext, from: number): Reading | null {
  const start = startOf(ctx, from);
  const leading = readLeadingYear(ctx, start);
  const i = leading === null ? start : start + 1;
  const n = readNthShare(ctx, i, (item) => isUnit(item, 'half') || (item?.cls === 'part' && item.part === 'mid' && item.definite));
  if (n !== 1 && n !== 2 && n !== -1) return null;
  if (leading !== null) return { span: halfOf({ year: leading, month: 0, years: 1, anchored: false }, n === 1), next: i + 2 };
  const whole = readWhole(ctx, i + 2);
  return whole && { span: halfOf(whole, n === 1), next: whole.next };
}

/** D12: "الشهر الأخير من العام", "الشهر الثالث من 2023", "the first month of this year". */
export function readNthMonth(ctx: DateContext, from: number): Reading | null {
  const i = startOf(ctx, from);
  const n = readNthShare(ctx, i, (item) => item?.cls === 'unit' && item.unit === 'month' && item.count === 1);
  const month = n === -1 ? 12 : n;
  if (month === null || month < 1 || month > 12) return null;
  const whole = readWhole(ctx, i + 2);
  if (!whole?.isMarked || whole.month !== 0 || whole.years !== 1) return null;
  return { span: whole.year === null ? null : monthSpan(whole.year, month, whole.anchored), next: whole.next };
}

/** Of a month the first fifteen days are its first half. */
const HALF_MONTH = 15;

function halfOf({ year, month, years, anchored }: Pick<Whole, 'year' | 'month' | 'years' | 'anchored'>, isFirst: boolean): Span | null {
  if (year === null) return null;
  if (month > 0) {
    const [first, last] = isFirst ? [1, HALF_MONTH] : [HALF_MONTH + 1, daysInMonth(year, month)];
    return daysSpan(toDayNumber(year, month, first), toDayNumber(year, month, last), anchored);
  }
  if (years === 1) return monthsSpan(year, isFirst ? 1 : 7, isFirst ? 6 : 12, anchored);
  const from = isFirst ? year : year + years / 2;
  const [first, last] = [yearSpan(from, anchored), yearSpan(from + years / 2 - 1, anchored)];
  return { edtf: `${first.edtf}/${last.edtf}`, earliest: first.earliest, latest: last.latest, anchored };
}

/**
 * D13: "الأشهر التسعة الأولى من 2024", "أول شهرين من العام", "the first six months of this year", "the last three months of 2023",
 * "أول أسبوعين من آذار", "the first ten days of March": so many units from the start of a year or month, or up to its end.
 */
export function readFirstUnits(ctx: DateContext, from: number): Reading | null {
  const counted = readCountedShare(ctx, startOf(ctx, from));
  const whole = counted && readWhole(ctx, counted.next);
  if (!counted || !whole?.isMarked || whole.years !== 1) return null;
  const { n, unit, isFirst } = counted;
  const { year, month, anchored, next } = whole;
  if (year === null) return { span: null, next };
  if (month === 0 && unit === 'month') return n <= 12 ? { span: monthsSpan(year, isFirst ? 1 : 13 - n, isFirst ? n : 12, anchored), next } : null;
  const [first, last] = month === 0 ? [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)] : [toDayNumber(year, month, 1), toDayNumber(year, month, daysInMonth(year, month))];
  const days = unit === 'week' ? 7 * n : n;
  if (unit === 'month' || days > last - first + 1) return null;
  return { span: isFirst ? daysSpan(first, first + days - 1, anchored) : daysSpan(last - days + 1, last, anchored), next };
}

/** The number, the unit and the end it is counted from, in any order: "الأشهر التسعة الأولى", "أول تسعة أشهر", "first nine months". */
function readCountedShare(ctx: DateContext, from: number): { n: number; unit: TimeUnit; isFirst: boolean; next: number } | null {
  let [n, unit, side]: [number | null, TimeUnit | null, number | null] = [null, null, null];
  let i = from;
  for (; i < from + 3; i++) {
    const item = itemAt(ctx, i);
    if (item?.cls === 'ordinal' && Math.abs(item.value) === 1 && side === null) side = item.value;
    else if (item?.cls === 'direction' && item.value === -1 && ctx.monthFirst && side === null) side = -1;
    else if (item?.cls === 'number' && n === null && !item.and) n = item.value;
    else if (item?.cls === 'unit' && unit === null && item.count !== 1 && isUnit(item, 'day', 'week', 'month')) {
      unit = item.unit;
      if (item.count === 2) n = 2;
    } else break;
  }
  return n !== null && n > 0 && unit !== null && side !== null ? { n, unit, isFirst: side === 1, next: i } : null;
}
