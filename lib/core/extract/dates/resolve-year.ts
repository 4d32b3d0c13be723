import { type DayNumber, isRealDay, toCivil, toDayNumber, weekdayOf } from './civil';
import type { DateContext } from './context';
import { daySpan, monthSpan, type Span } from './span';

/**
 * How many days back weigh as much as one day the other way when a date without year is resolved: a story of 20 November
 * means by "25 November" the day five days on, and one of 10 January by "5 December" the month before.
 */
const AGAINST_LEAN = 4;

/**
 * The year of a month, or of a day of a month (`day` 0 for the month), that was written without one.
 * @param direction -1 the last one before the anchor, 1 the next one after it, -2 and 2 the one beyond, 0 the anchor's own year, null by the lean
 * @param weekday ISO weekday that stood beside it: of the three years around the anchor, one where it fits is taken
 */
export function resolveYear(ctx: DateContext, month: number, day: number, direction: number | null, weekday: number | null = null): number | null {
  const { anchor } = ctx;
  if (anchor === null) return null;
  const here = toCivil(anchor).year;
  const candidates: { year: number; cost: number }[] = [];
  // Eight years around, because 29 February may be that far.
  for (let year = here - 8; year <= here + 8; year++) {
    if (day > 0 && !isRealDay(year, month, day)) continue;
    const first = toDayNumber(year, month, day || 1);
    const last = day > 0 ? first : toDayNumber(year, month + 1, 0);
    if (direction === 0 && year !== here) continue;
    if (direction !== null && direction < 0 && last >= anchor) continue;
    if (direction !== null && direction > 0 && first <= anchor) continue;
    const back = Math.max(0, anchor - last);
    const ahead = Math.max(0, first - anchor);
    const weights = direction !== null ? [1, 1] : ctx.lean === 'past' ? [1, AGAINST_LEAN] : [AGAINST_LEAN, 1];
    const misfit = weekday !== null && weekdayOf(first) !== weekday ? MISFIT : 0;
    candidates.push({ year, cost: back * (weights[0] ?? 1) + ahead * (weights[1] ?? 1) + (Math.abs(year - here) <= 1 ? misfit : MISFIT) });
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const found = candidates[0]?.year;
  // "March after next", "آذار قبل الماضي": one year further.
  return found === undefined ? null : found + (direction !== null && Math.abs(direction) === 2 ? Math.sign(direction) : 0);
}

/** More than any distance within three years. */
const MISFIT = 5000;

/** A day or month whose year stands in `year`, or must be resolved. Days that do not exist give null. */
export function spanOfMonthOrDay(year: number, month: number, day: number, anchored: boolean): Span | null {
  if (day === 0) return monthSpan(year, month, anchored);
  return isRealDay(year, month, day) ? daySpan(toDayNumber(year, month, day), anchored) : null;
}

/** The day of a weekday alone: by direction, else the latest up to the anchor, or the next after it when the lean is forward. */
export function resolveWeekday(ctx: DateContext, weekday: number, direction: number | null): DayNumber | null {
  const { anchor } = ctx;
  if (anchor === null) return null;
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  if (direction === 0) return anchor - today + weekday;
  if (direction !== null) return direction < 0 ? anchor - (back || 7) : anchor + (7 - back);
  return ctx.lean === 'past' ? anchor - back : anchor + (7 - back);
}
