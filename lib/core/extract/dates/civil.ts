/**
 * Days of the proleptic Gregorian calendar as whole numbers, so that arithmetic is integer arithmetic and no time zone can
 * come in. Day 0 is 1970-01-01. Weekdays are ISO: Monday 1 to Sunday 7.
 */
export type DayNumber = number;

export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

/** EDTF level 0 writes years with four digits. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

const DAY_MS = 86_400_000;

/** The day number of a civil date; months and days out of range roll over as in the calendar. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  // setUTCFullYear, not Date.UTC: the latter reads the years 0–99 as 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export function toCivil(day: DayNumber): CivilDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return toCivil(toDayNumber(year, month + 1, 0)).day;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week a day lies in. Weeks begin on Monday (ISO 8601), also in Arabic texts. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - (weekdayOf(day) - 1);
}

/** A day some months away; the day of the month is cut to the length of the month (31 January + 1 month = 28 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = toCivil(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Parses `YYYY-MM-DD`; null for anything else or a day that does not exist. */
export function parseIsoDay(text: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isRealDay(year, month, day) ? toDayNumber(year, month, day) : null;
}

/** `YYYY-MM-DD`. */
export function formatIsoDay(day: DayNumber): string {
  const { year, month, day: d } = toCivil(day);
  return `${formatYear(year)}-${formatTwo(month)}-${formatTwo(d)}`;
}

export const formatYear = (year: number): string => String(year).padStart(4, '0');
export const formatTwo = (n: number): string => String(n).padStart(2, '0');
