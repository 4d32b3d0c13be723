/**
 * Days of the Gregorian calendar as `YYYY-MM-DD` text, years 0000 to 9999, without time zones: a date in a source is
 * the date its writer lived in. Text in this form sorts as time does.
 */

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` for a UTC instant in milliseconds, or null outside the years 0000 to 9999. */
export function dayFromUtc(ms: number): string | null {
  if (!Number.isFinite(ms)) return null;
  const iso = new Date(ms).toISOString();
  return iso.startsWith('+') || iso.startsWith('-') ? null : iso.slice(0, 10);
}

/** The first millisecond of a day, UTC. */
function utcOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `n` days after (before, if negative); stays at the ends of the calendar. */
export function addDays(day: string, n: number): string {
  return dayFromUtc(utcOfDay(day) + n * DAY_MS) ?? day;
}

/** The same day `n` months on; a day that month does not have becomes its last one (31 March − 1 month = 28/29 February). */
export function addMonths(day: string, n: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + n, 1);
  const length = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return dayFromUtc(first.getTime() + (Math.min(date, length) - 1) * DAY_MS) ?? day;
}

/** Whether a day is the last of its month: then a month back or on leads to a month's last day again. */
export function isLastOfMonth(day: string): boolean {
  return addDays(day, 1).slice(8) === '01';
}

/** Number of days of a month (1 to 12). */
function daysInMonth(year: number, month: number): number {
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}

/** Whether text is a real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayFromUtc(utcOfDay(text)) === text;
}
