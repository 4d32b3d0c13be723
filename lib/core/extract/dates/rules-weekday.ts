import { isRealDay, mondayOf, toCivil, toDayNumber, weekdayOf } from './civil';
import { type DateContext, dayOf, isClauseEnd, isMark, isParticle, isUnit, itemAt, type Reading, skipComma, skipLinks } from './context';
import { resolveWeekday } from './resolve-year';
import { anchoredDay, readDayMonth } from './rules-day';
import { readNumeric } from './rules-numeric';

/**
 * D8: a weekday, alone or with a direction, a week or a day of the month: "الثلاثاء الماضي", "Friday next week",
 * "ثلاثاء الأسبوع الفائت", "الخميس 21", "هذا يوم الجمعة", "الأسبوع القادم الأحد".
 */
export function readWeekday(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const week = readWeek(ctx, from);
  if (week) {
    let i = week.next;
    if (isParticle(itemAt(ctx, i), 'in')) i += 1;
    if (isUnit(itemAt(ctx, i), 'day')) i += 1;
    const item = itemAt(ctx, i);
    return item?.cls === 'weekday' ? dayOfWeek(week.monday, item.value, i + 1) : null;
  }
  let i = from;
  let direction: number | null = null;
  if (first?.cls === 'direction' || isParticle(first, 'this')) {
    direction = first?.cls === 'direction' ? first.value : 0;
    i += 1;
  }
  // "this coming Sunday" is the nearest one.
  const second = itemAt(ctx, i);
  const isNearest = direction === 0 && second?.cls === 'direction' && second.value === 1;
  if (isNearest) i += 1;
  if (isUnit(itemAt(ctx, i), 'day') && itemAt(ctx, i + 1)?.cls === 'weekday') i += 1;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'weekday' || isRecurrent(ctx, i)) return null;
  const hasDayWord = i > from && isUnit(itemAt(ctx, i - 1), 'day');
  i += 1;
  if (isNearest) return anchoredDay(resolveWeekday(ctx, item.value, 1), i);
  if (direction !== null) {
    // English "next Friday" is Friday of next week; "last Friday" the latest one past.
    if (direction > 0 && ctx.anchor !== null) return dayOfWeek(mondayOf(ctx.anchor) + 7 * direction, item.value, i);
    return anchoredDay(resolveWeekday(ctx, item.value, direction), i);
  }
  const weekAfter = readWeek(ctx, skipLinks(ctx, i));
  if (weekAfter) return dayOfWeek(weekAfter.monday, item.value, weekAfter.next);
  const after = itemAt(ctx, i);
  if (after?.cls === 'direction' && !(after.isWeak && item.isWeak)) {
    // "الثلاثاء القادم 26 فبراير": the date in apposition decides.
    const comma = skipComma(ctx, i + 1);
    const at = isParticle(itemAt(ctx, comma), 'date') ? comma + 1 : comma;
    return readDayMonth(ctx, at) ?? readNumeric(ctx, at) ?? anchoredDay(shifted(ctx, item.value, after.value), i + 1);
  }
  const numbered = readNumberedWeekday(ctx, i, item.value);
  if (numbered) return numbered;
  if (item.isWeak && !hasDayWord && !item.definite) return null;
  // "صلاة الجمعة", "Friday prayers" are rites, no dates.
  if (isParticle(itemAt(ctx, from - 1), 'rite') || isParticle(itemAt(ctx, i), 'rite')) return null;
  return anchoredDay(resolveWeekday(ctx, item.value, null), i);
}

/** "كل يوم جمعة", "every Friday", "أيام الجمعة": again and again, on no one day. "أيام الأحد والاثنين" names the days of a week. */
function isRecurrent(ctx: DateContext, i: number): boolean {
  const before = itemAt(ctx, i - 1);
  const isDay = isUnit(before, 'day');
  if (isParticle(isDay ? itemAt(ctx, i - 2) : before, 'every')) return true;
  const after = itemAt(ctx, i + 1);
  return isDay && before?.cls === 'unit' && before.count === 'many' && !(after?.cls === 'weekday' && after.and);
}

function shifted(ctx: DateContext, weekday: number, direction: number): number | null {
  const day = resolveWeekday(ctx, weekday, Math.sign(direction));
  return day === null ? null : day + (Math.abs(direction) > 1 ? 7 * Math.sign(direction) : 0);
}

function dayOfWeek(monday: number | null, weekday: number, next: number): Reading {
  return anchoredDay(monday === null ? null : monday + weekday - 1, next);
}

/** "الأسبوع الماضي", "next week", "هذا الأسبوع", "last week's": the Monday of it. */
export function readWeek(ctx: DateContext, i: number): { monday: number | null; next: number } | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  let shift: number | null = null;
  if (first?.cls === 'unit' && first.unit === 'week' && first.count === 1 && second?.cls === 'direction') shift = second.value;
  else if (first?.cls === 'direction' && second?.cls === 'unit' && second.unit === 'week' && second.count === 1) shift = first.value;
  else if (isParticle(first, 'this') && isUnit(second, 'week')) shift = 0;
  if (shift === null) return null;
  return { monday: ctx.anchor === null ? null : mondayOf(ctx.anchor) + 7 * shift, next: i + 2 };
}

/** "الخميس 21", "Friday the 15th": the day of that number on that weekday, in the anchor's month or the nearest before or after. */
function readNumberedWeekday(ctx: DateContext, from: number, weekday: number): Reading | null {
  const i = isParticle(itemAt(ctx, from), 'the', 'in') ? from + 1 : from;
  const item = itemAt(ctx, i);
  const day = dayOf(item);
  const after = itemAt(ctx, i + 1);
  const endsHere = isClauseEnd(after) || isParticle(after, 'to', 'until', 'and') || isMark(after, '-');
  if (day === null || !item || item.and || (item.cls === 'number' && !item.isOrdinal && !endsHere)) return null;
  if (ctx.anchor === null) return { span: null, next: i + 1 };
  const { year, month } = toCivil(ctx.anchor);
  for (const shift of ctx.lean === 'past' ? [0, -1, 1] : [0, 1, -1]) {
    const there = toCivil(toDayNumber(year, month + shift, 1));
    if (!isRealDay(there.year, there.month, day)) continue;
    const found = toDayNumber(there.year, there.month, day);
    if (weekdayOf(found) === weekday) return anchoredDay(found, i + 1);
  }
  return null;
}
