import { toCivil, toDayNumber } from './civil';
import { type DateContext, dayOf, isMark, isParticle, itemAt, type OpenYear, type Reading, skipClocks, skipComma, skipLinks } from './context';
import { readDate } from './read-date';
import { isPlainYear, type MonthReading, readMonth, readYear } from './read-month';
import { monthOf } from './read-month-year';
import { resolveYear, spanOfMonthOrDay } from './resolve-year';
import { readMonthDay } from './rules-day';
import { readWeek } from './rules-weekday';
import { readYearAlone } from './rules-other';
import { readAgo, readDurationBack } from './rules-period';
import { daysSpan, daySpan, joinSpans, sinceSpan, type Span, untilSpan, yearSpan } from './span';

/** The index after a word or dash that leads from the first to the last day, or null. "and" only counts after "between". */
function afterConnector(ctx: DateContext, from: number, isBetween: boolean): number | null {
  const i = isMark(itemAt(ctx, from), ',') ? from + 1 : from;
  const item = itemAt(ctx, i);
  if (isParticle(item, 'to', 'until')) return isParticle(itemAt(ctx, i + 1), 'to') ? i + 2 : i + 1;
  if (isMark(item, '-')) return isMark(itemAt(ctx, i + 1), '-') ? i + 2 : i + 1;
  if (!isBetween) return null;
  if (isParticle(item, 'and') || (item?.cls === 'other' && item.end - item.start === 1)) return i + 1;
  return item?.and ? i : null;
}

/** D21: ranges whose ends share a month: "من 4 إلى 22 يناير 1995", "13-15 July", "تموز 13 الى 15", "بين 19 و20 من الشهر الماضي". */
export function readDayRange(ctx: DateContext, from: number): Reading | null {
  const isPair = isParticle(itemAt(ctx, from), 'pair');
  const isBetween = isParticle(itemAt(ctx, from), 'between');
  let i = isPair || isBetween || isParticle(itemAt(ctx, from), 'from', 'since') ? from + 1 : from;
  const pair = itemAt(ctx, i);
  if (pair?.cls === 'numeric' && pair.fields.length === 2 && pair.yearAt === 'none') {
    const [first = 0, last = 0] = pair.fields;
    const month = readMonth(ctx, skipLinks(ctx, i + 1));
    return month && readingOfDays(ctx, month, first, last, month.next);
  }
  const first = readDayOnly(ctx, i);
  if (first) {
    const second = afterConnector(ctx, first.next, true);
    const last = second === null ? null : readDayOnly(ctx, second);
    if (!last && second !== null && !isJoinedByAnd(ctx, first.next)) return readDayBeforeDate(ctx, first.day, second);
    // "يومي 4 و5 آذار", "on 19 and 20 November": two days, one stretch only when they touch.
    if (!last || (!isBetween && isJoinedByAnd(ctx, first.next) && last.day !== first.day + 1)) return null;
    i = isMark(itemAt(ctx, last.next), '.-/') ? last.next + 1 : last.next;
    const month = readMonth(ctx, skipLinks(ctx, skipComma(ctx, i)));
    return month && readingOfDays(ctx, month, first.day, last.day, month.next);
  }
  return readMonthFirstRange(ctx, i);
}

/** "from 2 to April 7": the first day is of the last one's month. */
function readDayBeforeDate(ctx: DateContext, day: number, from: number): Reading | null {
  const last = readMonthDay(ctx, from);
  if (!last?.span || last.span.earliest === null || last.span.earliest !== last.span.latest) return null;
  const { year, month } = toCivil(last.span.earliest);
  const first = spanOfMonthOrDay(year, month, day, last.span.anchored);
  return { span: first && joinSpans(first, last.span), next: last.next };
}

function readMonthFirstRange(ctx: DateContext, from: number): Reading | null {
  const month = readMonth(ctx, from);
  if (!month || month.hasYear) return null;
  let i = month.next;
  const isBetween = isParticle(itemAt(ctx, i), 'between');
  if (isBetween || isParticle(itemAt(ctx, i), 'from')) i += 1;
  const pair = itemAt(ctx, i);
  let days: { first: number; last: number; next: number } | null = null;
  if (pair?.cls === 'numeric' && pair.fields.length === 2 && pair.yearAt === 'none' && pair.separator === '-') {
    days = { first: pair.fields[0] ?? 0, last: pair.fields[1] ?? 0, next: i + 1 };
  } else {
    const first = readDayOnly(ctx, i);
    const second = first ? afterConnector(ctx, first.next, isBetween || ctx.monthFirst) : null;
    const last = second === null ? null : readDayOnly(ctx, second);
    if (first && last && (isBetween || !isJoinedByAnd(ctx, first.next) || last.day === first.day + 1)) days = { first: first.day, last: last.day, next: last.next };
  }
  if (!days) return null;
  const year = readYear(ctx, days.next);
  const full: MonthReading = year ? { ...month, year: year.year, hasYear: true, anchored: year.anchored, isUnresolved: year.year === null } : month;
  return readingOfDays(ctx, full, days.first, days.last, year?.next ?? days.next);
}

/** "و5", "and 20", but not "وحتى". */
const isJoinedByAnd = (ctx: DateContext, i: number): boolean =>
  isParticle(itemAt(ctx, i), 'and') || (itemAt(ctx, i)?.and === true && !isParticle(itemAt(ctx, i), 'to', 'until'));

/** "4", "الثالث والعشرين", "the 13th", "الجمعة 11": a day, and no month behind it. */
function readDayOnly(ctx: DateContext, from: number): { day: number; next: number } | null {
  let i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  if (itemAt(ctx, i)?.cls === 'weekday' && dayOf(itemAt(ctx, i + 1)) !== null) i += 1;
  const day = dayOf(itemAt(ctx, i));
  return day === null ? null : { day, next: i + 1 };
}

function readingOfDays(ctx: DateContext, month: MonthReading, first: number, last: number, next: number): Reading | null {
  if (first >= last || last > 31) return null;
  const at = monthOf(ctx, month);
  const year = at && !month.hasYear ? resolveYear(ctx, at.month, last, month.direction) : at?.year;
  if (!at || year === null || year === undefined) return { span: null, next };
  const [from, to] = [spanOfMonthOrDay(year, at.month, first, at.anchored), spanOfMonthOrDay(year, at.month, last, at.anchored)];
  return { span: from && to && joinSpans(from, to), next };
}

/** D22: two years: "2014-2018", "من 2014 حتى 2018", "between 2014 and 2018", "منذ 2014 وحتى 2017", "عامي 2022 و2023", "2023/2024". */
export function readYearRange(ctx: DateContext, from: number): Reading | null {
  const lead = itemAt(ctx, from);
  const isBetween = isParticle(lead, 'between');
  let i = isBetween || isParticle(lead, 'from', 'in', 'since') ? from + 1 : from;
  // Two years that touch may be joined by "and" behind a dual or a preposition.
  const isPair = isParticle(itemAt(ctx, i), 'pair');
  if (isPair || itemAt(ctx, i)?.cls === 'unit') i += 1;
  if (isParticle(itemAt(ctx, i), 'from', 'between')) i += 1;
  const first = itemAt(ctx, i);
  if (!isYearNumber(first)) return null;
  const mayTouch = isPair || isParticle(lead, 'in') || isMark(itemAt(ctx, i + 1), '/');
  let second = isMark(itemAt(ctx, i + 1), '/') ? i + 2 : afterConnector(ctx, i + 1, isBetween || mayTouch);
  if (second === null) return null;
  if (itemAt(ctx, second)?.cls === 'unit') second += 1;
  const last = itemAt(ctx, second);
  if (!isYearNumber(last) || first.value >= last.value) return null;
  const isTouching = isMark(itemAt(ctx, i + 1), '/') || isJoinedByAnd(ctx, i + 1);
  if (!isBetween && isTouching && last.value !== first.value + 1) return null;
  return { span: joinSpans(yearSpan(first.value, false), yearSpan(last.value, false)), next: second + 1 };
}

type NumberItem = Extract<NonNullable<ReturnType<typeof itemAt>>, { cls: 'number' }>;

const isYearNumber = (item: ReturnType<typeof itemAt>): item is NumberItem =>
  item?.cls === 'number' && (item.digits === 4 || item.digits === 0) && item.value >= 1000 && item.value <= 2200;

/** D23: from one date to another: "من الجمعة 11 حتى الثلاثاء 15", "October 2 to October 22", "between January 22 and now". */
export function readDateRange(ctx: DateContext, from: number): Reading | null {
  const isBetween = isParticle(itemAt(ctx, from), 'between');
  const after = isBetween || isParticle(itemAt(ctx, from), 'from', 'since') ? from + 1 : from;
  const isPair = isParticle(itemAt(ctx, after), 'pair');
  const first = readEnd(ctx, isPair ? after + 1 : after);
  if (!first) return null;
  const second = afterConnector(ctx, first.next, isBetween || isPair);
  const last = second === null ? null : readEnd(ctx, second);
  if (!last || second === null) return null;
  if (!isBetween && isJoinedByAnd(ctx, first.next) && !areNextMonths(ctx, after + 1, second)) return null;
  if (!first.span || !last.span) return { span: null, next: last.next };
  const isWeekday = itemAt(ctx, second)?.cls === 'weekday';
  return { span: joinEnds(first, last) ?? (isWeekday ? joinSpans(first.span, weekLater(last.span, first.span)) : null), next: last.next };
}

/** "خلال شهري تموز وآب": joined by "and" two months are one stretch when the second follows the first. */
function areNextMonths(ctx: DateContext, i: number, k: number): boolean {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, k)];
  return first?.cls === 'month' && second?.cls === 'month' && (first.value % 12) + 1 === second.value;
}

/** "من الأحد المقبل حتى الخميس": the weekday after the day it is counted from. */
function weekLater(day: Span, from: Span): Span {
  const { earliest } = day;
  return earliest !== null && from.earliest !== null && from.earliest - earliest < 7 ? daySpan(earliest + 7, true) : day;
}

function readEnd(ctx: DateContext, from: number): Reading | null {
  const i = skipClocks(ctx, from);
  const item = itemAt(ctx, i);
  if (isParticle(item, 'now')) return { span: ctx.anchor === null ? null : daySpan(ctx.anchor, true), next: i + 1 };
  const date = readDate(ctx, i);
  if (date || item?.cls !== 'number' || !isPlainYear(ctx, i)) return date;
  return { span: yearSpan(item.value, false), next: i + 1 };
}

/** A year written at one end holds for the other; where neither end has one, the last day follows the first. */
function joinEnds(first: Reading, last: Reading): Span | null {
  if (!first.span || !last.span) return null;
  const whole = joinSpans(first.span, last.span);
  const isTooLong = whole?.latest != null && whole.earliest != null && whole.latest - whole.earliest > 366;
  if (whole && !(isTooLong && (first.open || last.open))) return whole;
  if (last.open && first.span.earliest !== null) {
    const to = withYear(last.open, first.span.earliest, 1);
    if (to) return joinSpans(first.span, to);
  }
  if (first.open && last.span.latest !== null) {
    const start = withYear(first.open, last.span.latest, -1);
    if (start) return joinSpans(start, last.span);
  }
  return null;
}

/** The day or month in the year of `beside`, or in the next (1) or previous (-1) year when it stands the wrong way. */
function withYear(open: OpenYear, beside: number, side: 1 | -1): Span | null {
  const { year } = toCivil(beside);
  const here = toDayNumber(year, open.month, open.day || 1);
  const isWrong = side > 0 ? here < beside : here > beside;
  return spanOfMonthOrDay(isWrong ? year + side : year, open.month, open.day, true);
}

/** D24: weekdays within a named week: "هذا الأسبوع من الثلاثاء إلى الخميس", "last week between Friday and Sunday". */
export function readWeekdayRange(ctx: DateContext, from: number): Reading | null {
  const week = readWeek(ctx, from);
  if (!week) return null;
  let i = week.next;
  const isBetween = isParticle(itemAt(ctx, i), 'between');
  if (isBetween || isParticle(itemAt(ctx, i), 'from')) i += 1;
  const first = itemAt(ctx, i);
  const second = first?.cls === 'weekday' ? afterConnector(ctx, i + 1, isBetween) : null;
  const last = second === null ? undefined : itemAt(ctx, second);
  if (first?.cls !== 'weekday' || last?.cls !== 'weekday' || second === null) return null;
  return { span: week.monday === null ? null : daysSpan(week.monday + first.value - 1, week.monday + last.value - 1, true), next: second + 1 };
}

/** D25: "منذ 29 أغسطس الماضي", "since 2014", "منذ عامين", "حتى نهاية الشهر", "before Friday": open on one side. */
export function readOpenEnded(ctx: DateContext, from: number): Reading | null {
  const item = itemAt(ctx, from);
  if (!isParticle(item, 'since', 'until', 'before')) return null;
  const i = skipClocks(ctx, skipLinks(ctx, from + 1));
  const reading = readDate(ctx, i) ?? readYearAlone(ctx, from);
  const counted = isParticle(item, 'until') ? null : readDurationBack(ctx, i);
  if (counted && counted.next >= (reading?.next ?? 0)) {
    return isParticle(item, 'since') ? { span: counted.span && sinceSpan(counted.span), next: counted.next } : null;
  }
  // "قبل عامين", "قبل يومين من أمس" are D19's.
  if (!reading || (isParticle(item, 'before') && (readAgo(ctx, from)?.next ?? 0) >= reading.next)) return null;
  if (!reading.span) return { span: null, next: reading.next };
  if (isParticle(item, 'since')) return { span: sinceSpan(reading.span), next: reading.next };
  if (isParticle(item, 'until')) return { span: untilSpan(reading.span), next: reading.next };
  // Before the end of a year is within it.
  const start = itemAt(ctx, i);
  if (start?.cls === 'part' && start.part === 'late') return { span: untilSpan(reading.span), next: reading.next };
  const before = reading.span.earliest;
  return before === null ? null : { span: untilSpan(daySpan(before - 1, reading.span.anchored)), next: reading.next };
}
