import edtf, { type EdtfDate } from 'edtf';
import { addDays, addMonths, dayFromUtc, isLastOfMonth } from './calendar-day';

export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

/** One end of a date or interval. `day` is null when the end is unknown ("2024-08-29/") or open (".."). */
export interface DateEnd {
  state: 'known' | 'unknown' | 'open';
  day: string | null;
  precision: DatePrecision;
  /** The smallest unit that carries `~`, null when none does. */
  approximate: 'year' | 'month' | 'day' | null;
  isUncertain: boolean;
  hasUnspecifiedDigits: boolean;
  /** Minutes after midnight as written, and the written offset from UTC in minutes; null when no time (no offset) is given. */
  minute: number | null;
  utcOffset: number | null;
}

/** What an EDTF text says. `earliest`/`latest` are inclusive days; null where the end is unknown or open. */
export interface DateReading {
  readonly edtf: string;
  readonly isInterval: boolean;
  readonly start: Readonly<DateEnd>;
  readonly end: Readonly<DateEnd>;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Longer than any date; the parser behind this backtracks, so nothing longer reaches it. UTF-16 units. */
const EDTF_MAX = 64;
const TIME = /T([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?/;

/**
 * Reads EDTF (ISO 8601-2) levels 0 and 1 with `X` digits: days, months, years, times, and intervals of them.
 * Null for anything else: sets, lists, seasons (standards section 4 says why) and text that is no EDTF.
 * Bounds are those of the text alone: `~` and `?` widen nothing here; see `widenForComparison`.
 *
 *   readEdtf('2024-11')      → earliest 2024-11-01, latest 2024-11-30
 *   readEdtf('2024-08-29/')  → earliest 2024-08-29, latest null (end.state 'unknown')
 */
export function readEdtf(text: string): DateReading | null {
  if (text.length > EDTF_MAX) return null;
  const known = readings.get(text);
  if (known !== undefined) return known;
  if (readings.size >= READINGS_MAX) readings.clear();
  const reading = readAnew(text);
  readings.set(text, reading);
  return reading;
}

/** The parser takes up to a millisecond, and comparing asks for the same few dates again and again: answers are kept, a bounded number of them. */
const READINGS_MAX = 2000;
const readings = new Map<string, DateReading | null>();

function readAnew(text: string): DateReading | null {
  const edtfText = text.trim();
  if (edtfText === '') return null;
  const parts = edtfText.split('/');
  if (parts.length > 2) return null;
  // Intervals are read end by end: the parser refuses those that begin and end on one day.
  const [first = '', last = first] = parts;
  const isInterval = parts.length === 2;
  const start = readEnd(first, 'first', isInterval);
  const end = readEnd(last, 'last', isInterval);
  if (start === null || end === null || (start.day === null && end.day === null)) return null;
  if (start.day !== null && end.day !== null && start.day > end.day) return null;
  return { edtf: edtfText, isInterval, start, end, earliest: start.day, latest: end.day };
}

/** Whether a text is EDTF at all, also of the kinds that `readEdtf` leaves alone. */
export function isEdtf(text: string): boolean {
  return readEdtf(text) !== null || (text.length <= EDTF_MAX && parse(text.trim()) !== null);
}

/** Reads one end as written; null when it is no single date of the years 0000 to 9999. */
function readEnd(written: string, side: 'first' | 'last', isInterval: boolean): DateEnd | null {
  if (isInterval && written === '') return withoutDay('unknown');
  if (isInterval && written === '..') return withoutDay('open');
  // The parser turns times into UTC instants, which can change the day; we keep the day as written and read the time beside it.
  const value = parse(written.replace(TIME, ''));
  const day = isSingleDate(value) ? dayFromUtc(side === 'first' ? value.min : value.max) : null;
  if (!isSingleDate(value) || day === null) return null;
  const time = TIME.exec(written);
  return {
    state: 'known',
    day,
    precision: time ? 'minute' : precisionOf(value),
    approximate: approximateUnit(value.approximate.value),
    isUncertain: value.uncertain.value !== 0,
    hasUnspecifiedDigits: value.unspecified.value !== 0,
    minute: time ? Number(time[1]) * 60 + Number(time[2]) : null,
    utcOffset: time ? readOffset(time[3]) : null,
  };
}

/** The parser tells its kinds by their class's name, which a minified build changes; its dates are the language's own, extended. */
function isSingleDate(value: ReturnType<typeof parse>): value is EdtfDate {
  return value instanceof Date;
}

function withoutDay(state: 'unknown' | 'open'): DateEnd {
  return { state, day: null, precision: 'day', approximate: null, isUncertain: false, hasUnspecifiedDigits: false, minute: null, utcOffset: null };
}

function parse(text: string): ReturnType<typeof edtf> | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

function precisionOf(value: EdtfDate): DatePrecision {
  return value.precision === 1 ? 'year' : value.precision === 2 ? 'month' : 'day';
}

/** edtf's mask: four bits of year, two of month, two of day. The smallest marked unit is the one that may be off. */
function approximateUnit(mask: number): DateEnd['approximate'] {
  if (mask & 0b1100_0000) return 'day';
  if (mask & 0b0011_0000) return 'month';
  return mask ? 'year' : null;
}

function readOffset(written: string | undefined): number | null {
  if (!written) return null;
  if (written === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** Strikes between 23:00 and 05:00 are told under either of two dates (design section 3). Minutes after midnight. */
const NIGHT_FROM = 23 * 60;
const NIGHT_TO = 5 * 60;

export interface DayBounds {
  earliest: string | null;
  latest: string | null;
}

/**
 * The bounds to compare by: an end marked `~` moves out by one of its unit, a time in the night by one day on the side
 * where the other date lies. `?` says that the source may be wrong, not that another day was meant: it widens nothing.
 */
export function widenForComparison({ start, end }: DateReading): DayBounds {
  let earliest = start.day === null ? null : shift(start.day, start.approximate, -1);
  let latest = end.day === null ? null : shift(end.day, end.approximate, 1);
  if (earliest !== null && start.minute !== null && start.minute < NIGHT_TO) earliest = addDays(earliest, -1);
  if (latest !== null && end.minute !== null && end.minute >= NIGHT_FROM) latest = addDays(latest, 1);
  return { earliest, latest };
}

function shift(day: string, unit: DateEnd['approximate'], by: 1 | -1): string {
  switch (unit) {
    case null:
      return day;
    case 'day':
      return addDays(day, by);
    case 'month':
      return shiftMonths(day, by);
    case 'year':
      return shiftMonths(day, 12 * by);
  }
}

/** A month's last day leads to another month's last day, so that a widened month is a whole one. */
function shiftMonths(day: string, by: number): string {
  return isLastOfMonth(day) ? addDays(addMonths(addDays(day, 1), by), -1) : addMonths(day, by);
}
