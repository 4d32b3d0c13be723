import { addMonths, type DayNumber, mondayOf, toCivil } from './civil';
import { type DateContext, isParticle, itemAt, type Reading, skipComma } from './context';
import type { TimeUnit } from './entry';
import type { Item } from './items';
import { readWeek } from './rules-day';
import { daysSpan, daySpan, type Mark, monthSpan, monthsSpan, type Span, yearSpan } from './span';

/** "A few" as a number of days when a period is counted in them: standards section 3 gives [3, 9], and the nearer end is taken with `~`. */
const FEW = 3;
/** Parts of one duration: "سنة وشهر و21 يوما". */
const MOST_PARTS = 3;

interface Duration {
  days: number;
  months: number;
  isApproximate: boolean;
  next: number;
}

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** D18: "3 أيام", "عامين", "شهر و21 يوما", "two years", "a couple of weeks", "بضعة أيام". */
function readDuration(ctx: DateContext, from: number): Duration | null {
  const total: Duration = { days: 0, months: 0, isApproximate: false, next: from };
  let i = from;
  for (let k = 0; k < MOST_PARTS; k++) {
    if (k > 0) {
      i = skipComma(ctx, i);
      if (isParticle(itemAt(ctx, i), 'and')) i += 1;
      else if (i === total.next && !itemAt(ctx, i)?.and && !isAndWord(itemAt(ctx, i))) break;
      if (isAndWord(itemAt(ctx, i))) i += 1;
    }
    const counted = readCounted(ctx, i);
    if (!counted) break;
    const { unit, count } = counted;
    if (DAYS[unit] !== undefined) total.days += count * (DAYS[unit] ?? 0);
    else if (MONTHS[unit] !== undefined) total.months += count * (MONTHS[unit] ?? 0);
    else break;
    total.isApproximate ||= counted.isApproximate;
    total.next = counted.next;
    i = counted.next;
  }
  return total.next > from ? total : null;
}

/** A lone و between parts written apart: "1 شهر و 21 أيام". */
const isAndWord = (item: Item | undefined): boolean => item?.cls === 'other' && item.end - item.start === 1;

function readCounted(ctx: DateContext, from: number): { unit: TimeUnit; count: number; isApproximate: boolean; next: number } | null {
  let i = from;
  let count: number | null = null;
  let isApproximate = false;
  const first = itemAt(ctx, i);
  if (first?.cls === 'number' && !first.isOrdinal && first.value > 0 && first.value < 1000) {
    count = first.value;
    i += 1;
  } else if (isParticle(first, 'few')) {
    count = FEW;
    isApproximate = true;
    i += 1;
  }
  const unit = itemAt(ctx, i);
  if (unit?.cls !== 'unit' || (count === null && unit.count === 'many')) return null;
  const own = unit.count === 2 ? 2 : 1;
  return { unit: unit.unit, count: count === null || unit.count === 2 ? own : count, isApproximate, next: i + 1 };
}

const moved = (day: DayNumber, duration: Duration, sign: 1 | -1): DayNumber => addMonths(day, sign * duration.months) + sign * duration.days;

/**
 * D19: a duration back from the anchor or forward: "قبل عامين", "two years ago", "منذ ثلاثة أيام", "بعد يومين", "in two weeks",
 * "two days from tomorrow". It is a day with `~`: as coarse as its unit. Counted from anything else it stays unresolved.
 */
export function readAgo(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const isBack = isParticle(first, 'before');
  const isAhead = isParticle(first, 'after') || (ctx.monthFirst && isParticle(first, 'in') && itemAt(ctx, from + 1)?.cls === 'number');
  const start = isBack || isAhead ? from + 1 : from;
  if (!isBack && !isAhead && !itemHasCount(itemAt(ctx, from))) return null;
  const duration = readDuration(ctx, start);
  if (!duration) return null;
  let i = duration.next;
  const after = itemAt(ctx, i);
  if (isParticle(after, 'ago')) return countFrom(ctx, ctx.anchor, duration, -1, i + 1);
  const isFromNow = isParticle(after, 'now') || (isParticle(after, 'from') && isParticle(itemAt(ctx, i + 1), 'now'));
  if (isFromNow) i += isParticle(after, 'now') ? 1 : 2;
  if (isParticle(after, 'from') && itemAt(ctx, i + 1)?.cls === 'deictic') {
    const deictic = itemAt(ctx, i + 1);
    const base = ctx.anchor === null || deictic?.cls !== 'deictic' ? null : ctx.anchor + deictic.value;
    return countFrom(ctx, base, duration, 1, i + 2);
  }
  if (!isBack && !isAhead) {
    // Arabic "شهر و21 يوما من الآن" after منذ or a past verb is back; English "from now" ahead.
    if (!isFromNow) return null;
    return countFrom(ctx, ctx.anchor, duration, ctx.monthFirst || ctx.lean === 'future' ? 1 : -1, i);
  }
  // "قبل يومين من الهجوم", "after two days of fighting": from something that this text alone does not date.
  if (!isFromNow && isParticle(after, 'from', 'of')) return { span: null, next: i };
  // In a story told backwards "بعد عامين" counts from what was told before it, not from the anchor.
  if (isAhead && isParticle(first, 'after') && !isFromNow && ctx.lean === 'past') return { span: null, next: i };
  return countFrom(ctx, ctx.anchor, duration, isBack ? -1 : 1, i);
}

/** D25: the duration after منذ: "منذ عامين", "منذ 1 شهر و 21 أيام من الآن". */
export function readDurationBack(ctx: DateContext, from: number): Reading | null {
  const duration = readDuration(ctx, from);
  if (!duration) return null;
  const after = itemAt(ctx, duration.next);
  // "منذ الأسبوع الماضي" is a stretch, not a duration.
  if (after?.cls === 'direction' || itemAt(ctx, from)?.definite) return null;
  const isFromNow = isParticle(after, 'now') || (isParticle(after, 'from') && isParticle(itemAt(ctx, duration.next + 1), 'now'));
  return countFrom(ctx, ctx.anchor, duration, -1, duration.next + (isFromNow ? (isParticle(after, 'now') ? 1 : 2) : 0));
}

const itemHasCount = (item: Item | undefined): boolean => item?.cls === 'number' || item?.cls === 'unit' || isParticle(item, 'few');

function countFrom(ctx: DateContext, base: DayNumber | null, duration: Duration, sign: 1 | -1, next: number): Reading {
  return { span: base === null ? null : daySpan(moved(base, duration, sign), true, '~'), next };
}

/**
 * D20: a stretch beside the anchor: "الأسبوع الماضي", "this month", "الأيام الثلاثة الماضية", "the last two weeks", "آخر شهرين",
 * "العقدين الماضيين", "هذه الأيام". Single units are calendar units; several days, months or years run from the anchor, several
 * weeks and decades are whole ones.
 */
export function readPeriod(ctx: DateContext, from: number): Reading | null {
  const week = readWeek(ctx, from);
  if (week) return { span: week.monday === null ? null : daysSpan(week.monday, week.monday + 6, true), next: week.next };
  let i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  let direction: number | null = null;
  const first = itemAt(ctx, i);
  if (first?.cls === 'direction' || isParticle(first, 'this')) direction = first?.cls === 'direction' ? first.value : 0;
  else if (first?.cls === 'ordinal' && first.value === -1) direction = -1;
  if (direction !== null) i += 1;
  let count: number | null = null;
  let isFew = false;
  const readCount = () => {
    const item = itemAt(ctx, i);
    if (count === null && item?.cls === 'number' && !item.isOrdinal && item.value > 0 && item.value < 1000) count = item.value;
    else if (isParticle(item, 'few')) isFew = true;
    else return;
    i += 1;
  };
  readCount();
  const unit = itemAt(ctx, i);
  if (unit?.cls === 'deictic' && unit.value === 0 && direction === null) return null;
  if (unit?.cls !== 'unit') return null;
  i += 1;
  readCount();
  const after = itemAt(ctx, i);
  if (direction === null) {
    if (after?.cls === 'direction') direction = after.value;
    else if (after?.cls === 'ordinal' && after.value === -1 && unit.definite && unit.count !== 1) direction = -1;
    else return null;
    i += 1;
    readCount();
  }
  if (count === null && unit.count === 2) count = 2;
  if (count === null && isFew) count = FEW;
  if (count === null && unit.count === 'many') return { span: null, next: i };
  return { span: ctx.anchor === null ? null : stretch(ctx.anchor, unit.unit, count ?? 1, count !== null, direction, isFew ? '~' : ''), next: i };
}

function stretch(anchor: DayNumber, unit: TimeUnit, count: number, isCounted: boolean, direction: number, mark: Mark): Span | null {
  const { year } = toCivil(anchor);
  const isPast = direction < 0;
  switch (unit) {
    case 'day':
      if (!isCounted) return daySpan(anchor + direction, true);
      return isPast ? daysSpan(anchor - count, anchor, true, mark) : daysSpan(anchor + 1, anchor + count, true, mark);
    case 'week': {
      const monday = mondayOf(anchor) + 7 * (isPast ? -count : direction);
      return daysSpan(monday, monday + 7 * count - 1, true, mark);
    }
    case 'weekend': {
      const saturday = mondayOf(anchor) + 5 + 7 * direction;
      return daysSpan(saturday, saturday + 1, true);
    }
    case 'month':
      if (!isCounted) {
        const at = toCivil(addMonths(anchor, direction));
        return monthSpan(at.year, at.month, true);
      }
      return rolling(anchor, count, isPast, mark);
    case 'quarter': {
      const at = toCivil(addMonths(anchor, 3 * direction));
      const first = Math.ceil(at.month / 3) * 3 - 2;
      return monthsSpan(at.year, first, first + 2, true);
    }
    case 'year':
      return isCounted ? rolling(anchor, 12 * count, isPast, mark) : yearSpan(year + direction, true);
    case 'decade': {
      const here = Math.floor(year / 10) * 10;
      const first = isPast ? here - 10 * count : direction === 0 ? here : here + 10;
      return { edtf: `${first}/${first + 10 * count - 1}`, ...yearBounds(first, first + 10 * count - 1), anchored: true };
    }
    case 'century': {
      const first = (Math.floor(year / 100) + direction) * 100;
      return { edtf: `${first}/${first + 99}`, ...yearBounds(first, first + 99), anchored: true };
    }
    case 'half':
    case 'season':
      return null;
  }
}

const yearBounds = (first: number, last: number) => ({ earliest: yearSpan(first, true).earliest, latest: yearSpan(last, true).latest });

/** "The last three months": from that day so many months ago to the anchor; ahead from the day after it. */
function rolling(anchor: DayNumber, months: number, isPast: boolean, mark: Mark): Span | null {
  return isPast ? daysSpan(addMonths(anchor, -months), anchor, true, mark) : daysSpan(anchor + 1, addMonths(anchor, months), true, mark);
}

/** D20: "هذا الأسبوع", "عطلة نهاية الأسبوع", "this weekend": units that a word of their own names. */
export function readWeekend(ctx: DateContext, from: number): Reading | null {
  const item = itemAt(ctx, from);
  if (item?.cls !== 'unit' || item.unit !== 'weekend') return null;
  const after = itemAt(ctx, from + 1);
  const direction = after?.cls === 'direction' ? after.value : 0;
  const saturday = ctx.anchor === null ? null : mondayOf(ctx.anchor) + 5 + 7 * direction;
  return { span: saturday === null ? null : daysSpan(saturday, saturday + 1, true), next: after?.cls === 'direction' ? from + 2 : from + 1 };
}
