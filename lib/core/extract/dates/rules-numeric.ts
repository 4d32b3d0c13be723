import { type DateContext, isParticle, isUnit, itemAt, type Reading, skipComma } from './context';
import type { Item } from './items';
import { expandYear } from './read-month';
import { resolveYear, spanOfMonthOrDay } from './resolve-year';
import { joinSpans, type Mark, type Span, yearSpan } from './span';

/** D4: "22/11/2024", "2024-11-22", "11-2016", "21/09". */
export function readNumeric(ctx: DateContext, from: number): Reading | null {
  const start = isUnit(itemAt(ctx, from), 'day') && itemAt(ctx, from + 1)?.cls === 'weekday' ? from + 1 : from;
  const first = itemAt(ctx, start);
  const weekday = first?.cls === 'weekday' ? first.value : null;
  let at = start;
  if (weekday !== null) {
    at = skipComma(ctx, start + 1);
    if (itemAt(ctx, at)?.cls === 'clock') at = skipComma(ctx, at + 1);
  }
  const item = itemAt(ctx, at);
  if (item?.cls !== 'numeric') return null;
  const [a = 0, b = 0, c = 0] = item.fields;
  const next = at + 1;
  if (item.fields.length === 2) return readTwoFields(ctx, at, item, weekday);
  if (item.yearAt === 'first') return { span: spanOfMonthOrDay(a, b, c, false), next };
  const year = item.isShort ? expandYear(c) : c;
  // "08/12, 15": a comma before the year is American order.
  const order = orderDay(item.separator === ',' ? { ...ctx, monthFirst: true } : ctx, a, b);
  return order ? { span: markSpan(spanOfMonthOrDay(year, order.month, order.day, false), order.mark), next } : null;
}

function readTwoFields(ctx: DateContext, from: number, item: Extract<Item, { cls: 'numeric' }>, weekday: number | null): Reading | null {
  const [a = 0, b = 0] = item.fields;
  const next = from + 1;
  if (item.yearAt !== 'none') {
    const [year, month] = item.yearAt === 'first' ? [a, b] : [b, a];
    if (month >= 1 && month <= 12 && year >= 1000) return { span: spanOfMonthOrDay(year, month, 0, false), next };
    // "موسم 2023/24": two years, the second by its last digits.
    const isSeason = item.yearAt === 'first' && month === (year + 1) % 100 && year >= 1000;
    return isSeason ? { span: joinSpans(yearSpan(year, false), yearSpan(year + 1, false)), next } : null;
  }
  const order = orderDay(ctx, a, b);
  const before = itemAt(ctx, from - 1);
  const isAnnounced = isParticle(before, 'in', 'date', 'from', 'since', 'until') || weekday !== null || item.prep;
  // 3-1 is a score and 1/4 a fraction more often than a date: without a word before it one field must be above 12.
  const isPlanned = isParticle(before, 'will');
  if (item.separator === '.' && !isPlanned) return null;
  const isAlways = !isAnnounced && !ctx.items[from]?.and && a === 24 && b === 7;
  const isLikely = !isAlways && (isAnnounced || isPlanned || (item.separator === '/' && Math.max(a, b) > 12 && Math.min(a, b) >= 1));
  if (!order || !isLikely) return null;
  const year = resolveYear(ctx, order.month, order.day, null, weekday);
  const open = { month: order.month, day: order.day };
  const span = year === null ? null : markSpan(spanOfMonthOrDay(year, order.month, order.day, true), order.mark);
  return { span, next, open };
}

/** Which of two numbers is the day. Where both could be, English order is uncertain: Britain and America differ. */
function orderDay(ctx: DateContext, a: number, b: number): { day: number; month: number; mark: Mark } | null {
  const [month, day] = ctx.monthFirst ? [a, b] : [b, a];
  const isEither = a <= 12 && b <= 12 && a !== b;
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return { day, month, mark: isEither && ctx.monthFirst ? '?' : '' };
  if (day >= 1 && day <= 12 && month >= 1 && month <= 31) return { day: month, month: day, mark: '' };
  return null;
}

const markSpan = (span: Span | null, mark: Mark): Span | null => (span && mark ? { ...span, edtf: span.edtf + mark } : span);
