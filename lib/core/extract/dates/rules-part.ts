import { type DayNumber, daysInMonth, mondayOf, toCivil, toDayNumber } from './civil';
import { type DateContext, isMark, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import { isPlainYear, readMarkedYear, readMonth, readYear } from './read-month';
import { monthOf } from './read-month-year';
import { readMonthDay } from './rules-day';
import { readWeek } from './rules-weekday';
import { readHijri } from './rules-feast';
import { readDecade } from './rules-other';
import { daysSpan, monthPartSpan, type Part, type Span, WEEK_PARTS, yearPartSpan, yearsPartSpan } from './span';

/** D10: "مطلع الشهر الحالي", "أواخر العام 2017", "early March", "منتصف القرن الماضي", "نهاية الأسبوع المقبل". */
export function readPart(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const edge = readEdge(ctx, from);
  if (edge) return edge;
  if (first?.cls !== 'part') return null;
  const i = isMark(itemAt(ctx, from + 1), '-') ? from + 2 : skipLinks(ctx, from + 1);
  // "early on November 17" is a time of that day.
  const day = readMonthDay(ctx, i);
  if (day) return { ...day, from: i };
  return readPartOf(ctx, i, first.part);
}

function readPartOf(ctx: DateContext, i: number, part: Part): Reading | null {
  const month = readMonth(ctx, i);
  if (month) {
    const at = monthOf(ctx, month);
    return { span: at && monthPartSpan(at.year, at.month, part, at.anchored), next: month.next };
  }
  const hijri = readHijri(ctx, i, true);
  if (hijri) return { span: hijri.span && hijriPartOf(hijri.span, part), next: hijri.next };
  const week = readWeek(ctx, i);
  if (week) return { span: week.monday === null ? null : weekPartOf(ctx, week.monday, part, isParticle(itemAt(ctx, i), 'this')), next: week.next };
  const decade = readDecade(ctx, i);
  if (decade?.years) {
    return { span: decade.firstYear === null ? null : yearsPartSpan(decade.firstYear, decade.years, part, decade.anchored), next: decade.next };
  }
  const year = readMarkedYear(ctx, i) ?? (ctx.monthFirst || isPlainYear(ctx, i) ? readYear(ctx, i) : null);
  if (year) return { span: year.year === null ? null : yearPartSpan(year.year, part, year.anchored), next: year.next };
  return readBareUnit(ctx, i, part);
}

/** The thirds of a Hijri month by the same days; a year or a day has none here. */
function hijriPartOf({ earliest, latest, anchored }: Span, part: Part): Span | null {
  if (earliest === null || latest === null || latest - earliest < 28 || latest - earliest > 30) return null;
  const [first, last] = { early: [0, 9], mid: [10, 19], late: [20, 30] }[part];
  return daysSpan(earliest + (first ?? 0), Math.min(latest, earliest + (last ?? 0)), anchored, '~');
}

/** "أول الشهر", "آخر العام": its early and its late part. */
function readEdge(ctx: DateContext, from: number): Reading | null {
  const [first, item] = [itemAt(ctx, from), itemAt(ctx, from + 1)];
  if (first?.cls !== 'ordinal' || Math.abs(first.value) !== 1 || first.definite || !isUnit(item, 'month', 'year') || !item?.definite) return null;
  return readPartOf(ctx, from + 1, first.value === 1 ? 'early' : 'late');
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
