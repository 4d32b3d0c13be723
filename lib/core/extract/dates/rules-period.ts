import { addMonths, type DayNumber, mondayOf, toCivil } from './civil';
import { type DateContext, isParticle, itemAt, type Reading } from './context';
import { type Duration, FEW, moved, readDuration } from './duration';
import type { TimeUnit } from './entry';
import type { Item } from './items';
import { readWeek } from './rules-weekday';
import { centurySpan, daysSpan, daySpan, decadeSpan, type Mark, monthSpan, monthsSpan, type Span, yearSpan } from './span';

/**
 * D19: a duration back from the anchor or forward: "قبل عامين", "two years ago", "منذ ثلاثة أيام", "بعد يومين", "in two weeks",
 * "two days from tomorrow". It is a day with `~`: as coarse as its unit. Counted from anything else it stays unresolved.
 */
export function readAgo(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const isBack = isParticle(first, 'before');
  const isAfter = isParticle(first, 'after');
  const isAhead = isAfter || (ctx.monthFirst && isParticle(first, 'in') && itemAt(ctx, from + 1)?.cls === 'number');
  if (!isBack && !isAhead && !beginsDuration(first)) return null;
  const duration = readDuration(ctx, isBack || isAhead ? from + 1 : from);
  if (!duration) return null;
  let i = duration.next;
  const after = itemAt(ctx, i);
  if (isParticle(after, 'ago')) return countFrom(ctx.anchor, duration, -1, i + 1);
  const isFromNow = isParticle(after, 'now') || (isParticle(after, 'from') && isParticle(itemAt(ctx, i + 1), 'now'));
  if (isFromNow) i += isParticle(after, 'now') ? 1 : 2;
  if (!isBack && !isAhead) return isFromNow ? countFrom(ctx.anchor, duration, ctx.monthFirst || ctx.lean === 'future' ? 1 : -1, i) : readAgoFromOther(ctx, duration);
  const base = itemAt(ctx, i + 1);
  if (!isFromNow && isParticle(after, 'from') && base?.cls === 'deictic') {
    return countFrom(ctx.anchor === null ? null : ctx.anchor + base.value, duration, isBack ? -1 : 1, i + 2);
  }
  // "قبل يومين من الهجوم", "after two days of fighting": from something that this text alone does not date.
  if (!isFromNow && isParticle(after, 'from', 'of')) return { span: null, next: i };
  // In a story told backwards "بعد عامين" counts from what was told before it, and "in two days" says how long it took.
  if (!isBack && !isFromNow && ctx.lean === 'past') return { span: null, next: i };
  return countFrom(ctx.anchor, duration, isBack ? -1 : 1, i);
}

/** "two days from tomorrow", "two days before yesterday"; "two days later", "a week before the attack" stay unresolved. */
function readAgoFromOther(ctx: DateContext, duration: Duration): Reading | null {
  const i = duration.next;
  const [link, base] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  if (base?.cls === 'deictic' && isParticle(link, 'from', 'after', 'before')) {
    return countFrom(ctx.anchor === null ? null : ctx.anchor + base.value, duration, isParticle(link, 'before') ? -1 : 1, i + 2);
  }
  return ctx.monthFirst && isParticle(link, 'before', 'after', 'later', 'earlier') ? { span: null, next: i + 1 } : null;
}

/** D25: the duration after منذ: "منذ عامين", "منذ نحو شهر", "منذ 1 شهر و 21 أيام من الآن". */
export function readDurationBack(ctx: DateContext, from: number): Reading | null {
  const duration = readDuration(ctx, from);
  if (!duration) return null;
  const after = itemAt(ctx, duration.next);
  // "منذ الأسبوع الماضي" is a stretch, not a duration.
  if (after?.cls === 'direction' || itemAt(ctx, from)?.definite) return null;
  const isFromNow = isParticle(after, 'now') || (isParticle(after, 'from') && isParticle(itemAt(ctx, duration.next + 1), 'now'));
  return countFrom(ctx.anchor, duration, -1, duration.next + (isFromNow ? (isParticle(after, 'now') ? 1 : 2) : 0));
}

/**
 * D19: "في غضون أسبوع", "within five days", and after a future verb "خلال أسبوعين": from the anchor to that day. Told of the past
 * it is a length of time, and "within" unresolved.
 */
export function readWithin(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const isWithin = isParticle(first, 'within');
  const second = itemAt(ctx, from + 1);
  const isCounted = second?.cls === 'number' || (second?.cls === 'unit' && second.count === 2 && !second.definite);
  if (second?.definite) return null;
  if (!isWithin && !(isParticle(first, 'in') && !ctx.monthFirst && ctx.lean === 'future' && isCounted)) return null;
  const duration = readDuration(ctx, from + 1);
  if (!duration || itemAt(ctx, duration.next)?.cls === 'direction') return null;
  if (ctx.lean === 'past' || ctx.anchor === null || duration.isUnknown) return { span: null, next: duration.next };
  return { span: daysSpan(ctx.anchor, moved(ctx.anchor, duration, 1), true), next: duration.next };
}

const beginsDuration = (item: Item | undefined): boolean =>
  item?.cls === 'number' || item?.cls === 'unit' || item?.cls === 'part' || isParticle(item, 'few', 'about', 'beyond');

function countFrom(base: DayNumber | null, duration: Duration, sign: 1 | -1, next: number): Reading {
  return { span: base === null || duration.isUnknown ? null : daySpan(moved(base, duration, sign), true, '~'), next };
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
  else if (first?.cls === 'ordinal' && first.value === -1 && !isEndOfUnit(ctx, i + 1)) direction = -1;
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
  // "الأيام الثلاثة", but "هذا العام 46 دولة".
  if (unit.count !== 1) readCount();
  const after = itemAt(ctx, i);
  if (direction === null) {
    if (after?.cls === 'direction') direction = after.value;
    else if (isLatest(ctx, i, unit)) direction = -1;
    else return null;
    i += 1;
    if (unit.count !== 1) readCount();
  }
  if (count === null && unit.count === 2) count = 2;
  if (count === null && isFew) count = FEW;
  // "آخر أيام التداول" is no stretch of time.
  if (count === null && unit.count === 'many') return first?.cls === 'ordinal' ? null : { span: null, next: i };
  // "الأيام الثلاثة التالية" follow something told before.
  const isWeak = [first, after].some((item) => item?.cls === 'direction' && item.isWeak);
  if (count !== null && isWeak) return { span: null, next: i };
  return { span: ctx.anchor === null ? null : stretch(ctx.anchor, unit.unit, count ?? 1, count !== null, direction, isFew ? '~' : ''), next: i };
}

/** "السنوات الأخيرة", "الشهر الأخير"; but "اليوم الأخير" and "الشهر الأخير من العام" are the last of something. */
function isLatest(ctx: DateContext, i: number, unit: Item & { cls: 'unit' }): boolean {
  const last = itemAt(ctx, i);
  if (last?.cls !== 'ordinal' || last.value !== -1 || !last.definite || !unit.definite) return false;
  return unit.count !== 1 || (unit.unit !== 'day' && !isParticle(itemAt(ctx, i + 1), 'from', 'of', 'in'));
}

/** "نفس اليوم", "العام ذاته", "the same week": a time told before, which this text alone does not date. */
export function readSame(ctx: DateContext, from: number): Reading | null {
  const i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  const isBefore = isParticle(first, 'same') && (second?.cls === 'unit' || second?.cls === 'deictic');
  const isAfter = first?.cls === 'unit' && first.definite && isParticle(second, 'itself');
  return isBefore || isAfter ? { span: null, next: i + 2 } : null;
}

/** "آخر الشهر" is its end; "آخر شهر" and "آخر الأيام" lie behind. */
function isEndOfUnit(ctx: DateContext, i: number): boolean {
  const item = itemAt(ctx, i);
  return item?.cls === 'unit' && item.count === 1 && item.definite;
}

/**
 * D20: "الساعات الـ24 الماضية", "آخر 48 ساعة", "the past 24 hours": the days that so many hours touch, from the anchor. Uncounted hours
 * stay unresolved.
 */
export function readHours(ctx: DateContext, from: number): Reading | null {
  let i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  let direction: number | null = null;
  let count: number | null = null;
  let isHours = false;
  for (; i < from + 5; i++) {
    const item = itemAt(ctx, i);
    if (item?.cls === 'number' && !item.isOrdinal && count === null) count = item.value;
    else if (isHourWord(item) && !isHours) isHours = true;
    else if (item?.cls === 'direction' && direction === null) direction = item.value;
    else if (item?.cls === 'ordinal' && item.value === -1 && direction === null) direction = -1;
    else break;
  }
  if (!isHours || direction === null || direction === 0) return null;
  if (ctx.anchor === null || count === null || count > MOST_HOURS) return { span: null, next: i };
  const days = Math.ceil(count / 24);
  return { span: direction < 0 ? daysSpan(ctx.anchor - days, ctx.anchor, true) : daysSpan(ctx.anchor, ctx.anchor + days, true), next: i };
}

/** A week: more hours than that are no way to tell a date. */
const MOST_HOURS = 168;

const isHourWord = (item: Item | undefined): boolean => isParticle(item, 'hour') || (item?.cls === 'clock' && item.takesNumber);

function stretch(anchor: DayNumber, unit: TimeUnit, count: number, isCounted: boolean, direction: number, mark: Mark): Span | null {
  const { year } = toCivil(anchor);
  const isPast = direction < 0;
  switch (unit) {
    case 'day':
      if (!isCounted) return daySpan(anchor + direction, true);
      return isPast ? daysSpan(anchor - count, anchor, true, mark) : daysSpan(anchor + 1, anchor + count, true, mark);
    case 'week': {
      const monday = mondayOf(anchor) + 7 * (isPast && isCounted ? -count : direction);
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
      if (count === 1) return decadeSpan(first, true);
      return { edtf: `${first}/${first + 10 * count - 1}`, ...yearBounds(first, first + 10 * count - 1), anchored: true };
    }
    case 'century': {
      const here = Math.floor(year / 100) * 100;
      if (count === 1) return centurySpan(here + 100 * direction, true);
      const first = isPast ? here - 100 * count : here + 100;
      return { edtf: `${first}/${first + 100 * count - 1}`, ...yearBounds(first, first + 100 * count - 1), anchored: true };
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
