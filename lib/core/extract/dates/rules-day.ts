import { toCivil, weekdayOf } from './civil';
import { type DateContext, dayOf, isClauseEnd, isMark, isParticle, isUnit, itemAt, type Reading, skipComma, skipLinks } from './context';
import { type MonthReading, readMonth, readYear } from './read-month';
import { resolveYear, spanOfMonthOrDay } from './resolve-year';
import { readNth } from './rules-nth';
import { readNumeric } from './rules-numeric';
import { daySpan } from './span';

/** A reading of a month and a day (0: the whole month), its year resolved when it was not written. */
export function readingOf(ctx: DateContext, month: MonthReading, day: number, next: number, weekday: number | null = null): Reading {
  if (month.isUnresolved) return { span: null, next };
  if (month.hasYear && month.year !== null) return { span: spanOfMonthOrDay(month.year, month.month, day, month.anchored), next };
  const year = resolveYear(ctx, month.month, day, month.direction, weekday);
  const open = month.direction === null ? { open: { month: month.month, day } } : {};
  return { span: year === null ? null : spanOfMonthOrDay(year, month.month, day, true), next, ...open };
}

/** D2: "22 نوفمبر 2024", "الثاني من أغسطس", "20 of next month", with the weekday and comma before it taken along. */
export function readDayMonth(ctx: DateContext, from: number): Reading | null {
  let i = from;
  let weekday: number | null = null;
  if (isUnit(itemAt(ctx, i), 'day') && itemAt(ctx, i + 1)?.cls === 'weekday') i += 1;
  const first = itemAt(ctx, i);
  if (first?.cls === 'weekday') {
    weekday = first.value;
    i = skipComma(ctx, i + 1);
    if (itemAt(ctx, i)?.cls === 'clock') i = skipComma(ctx, i + 1);
    if (isMark(itemAt(ctx, i), '(')) return inBrackets(ctx, readDayMonth(ctx, i + 1) ?? readNumeric(ctx, i + 1));
    if (isParticle(itemAt(ctx, i), 'date', 'in', 'the')) i += 1;
  }
  if (isParticle(itemAt(ctx, i), 'the')) i += 1;
  if (isUnit(itemAt(ctx, i), 'day') && weekday === null && dayOf(itemAt(ctx, i + 1)) !== null) i += 1;
  const day = dayOf(itemAt(ctx, i));
  if (day === null) return null;
  i += 1;
  // "ثالث يوم من شهر عشرة", "third day of October"
  if (itemAt(ctx, i - 1)?.cls === 'ordinal' && isUnit(itemAt(ctx, i), 'day')) i += 1;
  if (isMark(itemAt(ctx, i), '.-/,،')) i += 1;
  const month = readMonth(ctx, skipLinks(ctx, i));
  if (!month || (itemAt(ctx, from)?.cls === 'number' && isCount(ctx, from))) return null;
  const found = readingOf(ctx, month, day, month.next, weekday);
  // "الأربعاء الثالث من الشهر الماضي" is its third Wednesday when its third day was none.
  const isMisfit = weekday !== null && month.hasYear && found.span?.earliest != null && weekdayOf(found.span.earliest) !== weekday;
  return isMisfit && readNth(ctx, from)?.span ? null : found;
}

/** "الأحد (17 نوفمبر 2024)": the bracket that was opened is closed with it. */
function inBrackets(ctx: DateContext, day: Reading | null): Reading | null {
  return day && isMark(itemAt(ctx, day.next), ')') ? { ...day, next: day.next + 1 } : day;
}
/** "1.5", "3,2": digits that are the tail of a number. */
const isCount = (ctx: DateContext, i: number): boolean => {
  const before = itemAt(ctx, i - 1);
  return before?.cls === 'mark' && '.,%$'.includes(before.mark) && before.glued && itemAt(ctx, i)?.glued === true && itemAt(ctx, i - 2)?.cls === 'number';
};

/** D3: "November 22, 2024", "يناير الثاني والعشرين", "سبتمبر10, 1901", "2019-sep-1", with a weekday before or after it. */
export function readMonthDay(ctx: DateContext, from: number): Reading | null {
  let i = from;
  let weekday: number | null = null;
  let leadingYear: number | null = null;
  const first = itemAt(ctx, i);
  if (first?.cls === 'weekday') {
    weekday = first.value;
    i = skipComma(ctx, i + 1);
  } else if (first?.cls === 'number' && first.digits === 4) {
    leadingYear = first.value;
    i = skipComma(ctx, i + 1);
    if (isMark(itemAt(ctx, i), '-/.')) i += 1;
  }
  const month = itemAt(ctx, i);
  if (month?.cls !== 'month') return null;
  i += 1;
  if (isMark(itemAt(ctx, i), '.')) i += 1;
  const isJoined = isMark(itemAt(ctx, i), '-/');
  if (isJoined) i += 1;
  if (isParticle(itemAt(ctx, i), 'the')) i += 1;
  const dayItem = itemAt(ctx, i);
  const day = dayOf(dayItem);
  // "2016 June"
  if (leadingYear !== null && month.and) return null;
  if (leadingYear !== null && day === null && !isJoined) return { span: spanOfMonthOrDay(leadingYear, month.value, 0, false), next: i };
  if (day === null || !dayItem || dayItem.and || dayItem.prep) return null;
  if (leadingYear !== null) return { span: spanOfMonthOrDay(leadingYear, month.value, day, false), next: i + 1 };
  const year = readYear(ctx, i + 1);
  if (!year && !isJoined && countsSomething(ctx, i)) return null;
  const next = year?.next ?? i + 1;
  const reading: MonthReading = {
    month: month.value, year: year?.year ?? null, hasYear: year !== null, direction: null, anchored: year?.anchored ?? false,
    isUnresolved: year !== null && year.year === null, isSure: true, next,
  };
  return readingOf(ctx, reading, day, next, weekday);
}

/** "في مايو 15 قتيلا": digits before another word count something, unless they are an ordinal. */
function countsSomething(ctx: DateContext, i: number): boolean {
  const item = itemAt(ctx, i);
  const after = itemAt(ctx, i + 1);
  if (item?.cls !== 'number' || item.isOrdinal) return false;
  // English writes the day after the month and goes on with the sentence; Arabic does not.
  return after?.cls === 'unit' || (after?.cls === 'other' && !ctx.monthFirst);
}

export const anchoredDay = (day: number | null, next: number): Reading => ({ span: day === null ? null : daySpan(day, true), next });

/** D1: "أمس", "اليوم", "tomorrow"; a weekday or full date in apposition is taken along and decides: "اليوم، الجمعة 22 نوفمبر". */
export function readDeictic(ctx: DateContext, from: number): Reading | null {
  const item = itemAt(ctx, from);
  if (item?.cls !== 'deictic') return null;
  const after = itemAt(ctx, from + 1);
  // "اليوم الماضي" is yesterday.
  if (item.value === 0 && item.definite === false && after?.cls === 'direction') return anchoredDay(ctx.anchor === null ? null : ctx.anchor + after.value, from + 2);
  // "اليوم نفسه" is a day told before; "اليوم الأول للحرب" is one of its days.
  if (isParticle(after, 'itself')) return { span: null, next: from + 2 };
  if (item.value === 0 && ((after?.cls === 'ordinal' && after.definite) || isParticle(after, 'relative'))) return null;
  let i = from + 1;
  if (isMark(itemAt(ctx, i), ',،/(')) i += 1;
  if (isUnit(itemAt(ctx, i), 'day')) i += 1;
  const apposed = readDayMonth(ctx, i) ?? readMonthDay(ctx, i) ?? readNumeric(ctx, i);
  if (apposed) return apposed;
  const own = ctx.anchor === null ? null : ctx.anchor + item.value;
  const weekday = itemAt(ctx, i);
  if (weekday?.cls === 'weekday' && !weekday.isWeak) {
    if (own === null || weekdayOf(own) === weekday.value) return anchoredDay(own, i + 1);
    // "أمس الثلاثاء" while the anchor's yesterday was no Tuesday: the named weekday next to it, and uncertain.
    const ahead = (weekday.value - weekdayOf(own) + 7) % 7;
    return { span: daySpan(own + (ahead > 3 ? ahead - 7 : ahead), true, '?'), next: i + 1 };
  }
  return anchoredDay(own, from + 1);
}

/** D9: the day of the anchor's month alone, where a word says it is one: "يوم 27", "on the 15th", "في 15" before the end of a clause. */
export function readDayAlone(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  let i = from;
  const isDayWord = isUnit(first, 'day') && first?.cls === 'unit' && first.count === 1;
  const isPutOff = isParticle(first, 'to');
  if (isDayWord || isPutOff || isParticle(first, 'in')) i += 1;
  if (isParticle(itemAt(ctx, i), 'the')) i += 1;
  const item = itemAt(ctx, i);
  const day = dayOf(item);
  if (day === null || !item || item.and) return null;
  const current = readCurrentMonth(ctx, i + 1);
  if (current !== null && (item.cls === 'number' || item.definite)) return readingOfAnchorsMonth(ctx, day, current, isDayWord ? from : i);
  // "في يوم واحد": in one day.
  if (item.cls === 'number' && item.digits === 0 && item.value === 1) return null;
  const isSure = i > from || item.prep || (item.cls === 'number' && item.isOrdinal);
  const isDay = item.cls === 'number' ? isDayWord || isClauseEnd(itemAt(ctx, i + 1)) : item.cls === 'ordinal' && item.definite && (item.value > 10 || isPutOffTo(ctx, from)) && isClauseEnd(itemAt(ctx, i + 1));
  // "ارتفع العدد إلى 27" is a count; "تأجل إلى 27" a day.
  if (isPutOff && item.cls === 'number' && !isParticle(itemAt(ctx, from - 1), 'reschedule')) return null;
  if (!isSure || !isDay || itemAt(ctx, i + 1)?.cls === 'unit') return null;
  return readingOfAnchorsMonth(ctx, day, i + 1, isDayWord ? from : i);
}
/** "عدت للثاني", "أجلت إلى الثالث": behind such a verb a small ordinal is a day too. */
const isPutOffTo = (ctx: DateContext, from: number): boolean => isParticle(itemAt(ctx, from - 1), 'reschedule');

/** "18 الجاري", "العاشر من الجاري": newsrooms leave the word for the month out. The index after it. */
function readCurrentMonth(ctx: DateContext, i: number): number | null {
  const at = isParticle(itemAt(ctx, i), 'from') ? i + 1 : i;
  const item = itemAt(ctx, at);
  return item?.cls === 'direction' && item.value === 0 && item.definite ? at + 1 : null;
}

function readingOfAnchorsMonth(ctx: DateContext, day: number, next: number, from: number): Reading | null {
  if (ctx.anchor === null) return { span: null, next, from };
  const { year, month } = toCivil(ctx.anchor);
  const span = spanOfMonthOrDay(year, month, day, true);
  return span && { span, next, from };
}
