import type { DateContext } from './context';
import type { MonthReading } from './read-month';
import { resolveYear } from './resolve-year';

/** The year and month a month reading names; null when it cannot be known. */
export function monthOf(ctx: DateContext, month: MonthReading): { year: number; month: number; anchored: boolean } | null {
  if (month.isUnresolved) return null;
  const year = month.year ?? resolveYear(ctx, month.month, 0, month.direction);
  return year === null ? null : { year, month: month.month, anchored: month.anchored || !month.hasYear };
}
