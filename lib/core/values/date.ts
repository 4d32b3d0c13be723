import { addDays, isDay } from './calendar-day';
import { readEdtf, widenForComparison, type DateEnd, type DayBounds } from './date-reading';
import type { DateBasis, DateValue } from './typed-value';

/** A date value from EDTF, with the bounds materialised; null when the text is no EDTF we read. */
export function dateFromEdtf(edtf: string, text = edtf, basis: DateBasis = 'explicit'): DateValue | null {
  const read = readEdtf(edtf);
  return read && { kind: 'date', edtf: read.edtf, earliest: read.earliest, latest: read.latest, basis, text };
}

export type DateProblem = 'not_edtf' | 'bounds_differ_from_edtf' | 'earliest_after_latest' | 'not_a_day' | 'basis_without_date' | 'date_without_basis';

/** What is wrong with a date value, as codes; empty when it is sound. */
export function checkDate(value: Omit<DateValue, 'kind' | 'text'>): DateProblem[] {
  const { edtf, earliest, latest, basis } = value;
  const problems: DateProblem[] = [];
  if ([earliest, latest].some((day) => day !== null && !isDay(day))) problems.push('not_a_day');
  if (earliest !== null && latest !== null && earliest > latest) problems.push('earliest_after_latest');
  const isKnown = edtf !== null || earliest !== null || latest !== null;
  if (isKnown && basis === 'none') problems.push('date_without_basis');
  if (!isKnown && basis !== 'none') problems.push('basis_without_date');
  if (edtf === null) return problems;
  const read = readEdtf(edtf);
  if (!read) return [...problems, 'not_edtf'];
  if (read.earliest !== earliest || read.latest !== latest) problems.push('bounds_differ_from_edtf');
  return problems;
}

/** Words that place an event in a night when no time is given, in the verbatim text of a date. */
const NIGHT_WORDS = /\b(?:overnight|at night|midnight|small hours|before dawn|at dawn)\b|(?<!\p{L})[وب]?(?:ال)?(?:ليلة?|ليلا|فجرا?)(?!\p{L})/iu;

/**
 * The bounds a date is compared by: those of its EDTF, widened as `widenForComparison` says; without EDTF the stored
 * ones. A night named only in words ("فجر الجمعة") may lie under either date, so it widens by a day on both sides.
 */
export function comparisonBounds(value: DateValue): DayBounds {
  const read = value.edtf === null ? null : readEdtf(value.edtf);
  if (!read) return { earliest: value.earliest, latest: value.latest };
  const bounds = widenForComparison(read);
  const isNightInWords = read.start.minute === null && read.start.precision === 'day' && NIGHT_WORDS.test(value.text);
  if (!isNightInWords) return bounds;
  return widenForComparison({ ...read, start: { ...read.start, minute: 0 }, end: { ...read.end, minute: 24 * 60 - 1 } });
}

/**
 * How date `a` lies to date `b`.
 * `near`: apart as written, together once widened. `unknown`: an end that would decide it is not known.
 */
export type DateRelation = 'equal' | 'inside' | 'contains' | 'overlaps' | 'near' | 'before' | 'after' | 'unknown';

/**
 * Exactly one relation for any two dates. Disjointness is judged on widened bounds, everything else on the bounds as
 * written. An unknown end ("2024-08-29/") could lie anywhere: what hangs on it is `unknown`, what does not is still told.
 * `night`: a person knows that the event was at night; then two dates a day apart are not disjoint.
 */
export function relateDates(a: DateValue, b: DateValue, { night = false } = {}): DateRelation {
  if (a.edtf !== null && a.edtf === b.edtf) return 'equal';
  if (!isBounded(a) || !isBounded(b)) return 'unknown';
  const [wideA, wideB] = [comparisonBounds(a), night ? spreadByADay(comparisonBounds(b)) : comparisonBounds(b)];
  if (isBefore(wideA.latest, wideB.earliest)) return 'before';
  if (isBefore(wideB.latest, wideA.earliest)) return 'after';
  if (hasUnknownEnd(a) || hasUnknownEnd(b)) return 'unknown';
  if (isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest)) return 'near';
  const startOrder = compareEnds(a.earliest, b.earliest, 'start');
  const endOrder = compareEnds(a.latest, b.latest, 'end');
  if (startOrder === 0 && endOrder === 0) return 'equal';
  if (startOrder >= 0 && endOrder <= 0) return 'inside';
  if (startOrder <= 0 && endOrder >= 0) return 'contains';
  return 'overlaps';
}

function spreadByADay({ earliest, latest }: DayBounds): DayBounds {
  return { earliest: earliest && addDays(earliest, -1), latest: latest && addDays(latest, 1) };
}

/** How many days lie between two dates by their bounds as written; 0 where they are not apart, or an end that would tell is not known. */
export function daysBetween(a: DateValue, b: DateValue): number {
  const gap = (until: string | null, from: string | null) => (isBefore(until, from) ? (Date.parse(from ?? '') - Date.parse(until ?? '')) / DAY_MS : 0);
  return Math.max(gap(a.latest, b.earliest), gap(b.latest, a.earliest));
}

const DAY_MS = 86_400_000;

/** Whether anything at all is known of a date. */
function isBounded(value: DateValue): boolean {
  return value.earliest !== null || value.latest !== null;
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

/** An end without a day is unknown unless the EDTF says that it is open. */
function hasUnknownEnd(value: DateValue): boolean {
  const read = value.edtf === null ? null : readEdtf(value.edtf);
  const isUnknown = (end: DateEnd | undefined, day: string | null) => day === null && end?.state !== 'open';
  return isUnknown(read?.start, value.earliest) || isUnknown(read?.end, value.latest);
}

function compareEnds(a: string | null, b: string | null, side: 'start' | 'end'): number {
  if (a === b) return 0;
  if (a === null) return side === 'start' ? -1 : 1;
  if (b === null) return side === 'start' ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * Whether moment `a` lies wholly after moment `b`, by days and, where both tell them, by times of day. Used for "as of":
 * two figures of one day with no times can't be put in order, and are not.
 */
export function isLater(a: DateValue, b: DateValue): boolean {
  const [from, to] = [momentOf(a, 'start'), momentOf(b, 'end')];
  if (from === null || to === null) return false;
  if (from.day !== to.day) return from.day > to.day;
  if (from.minute === null || to.minute === null || from.utcOffset !== to.utcOffset) return false;
  return from.minute > to.minute;
}

function momentOf(value: DateValue, side: 'start' | 'end'): { day: string; minute: number | null; utcOffset: number | null } | null {
  const read = value.edtf === null ? null : readEdtf(value.edtf);
  // A time of day is exact: an "as of 23:30" is not smeared over two dates as an event in the night is.
  const bounds: DayBounds = read
    ? widenForComparison({ ...read, start: { ...read.start, minute: null }, end: { ...read.end, minute: null } })
    : value;
  const day = side === 'start' ? bounds.earliest : bounds.latest;
  if (day === null) return null;
  const isOneDay = bounds.earliest === bounds.latest;
  // Where the EDTF has no time, the words beside it may ("18:00").
  return { day, ...(read?.[side].minute == null && isOneDay ? readTimeInWords(value.text) : { minute: read?.[side].minute ?? null, utcOffset: read?.[side].utcOffset ?? null }) };
}

function readTimeInWords(text: string): { minute: number | null; utcOffset: number | null } {
  const time = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?(?!\d)/.exec(text)?.[0];
  const read = time === undefined ? null : readEdtf(`2000-01-01T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}`);
  return { minute: read?.start.minute ?? null, utcOffset: read?.start.utcOffset ?? null };
}

/** Marks a reader should be warned of: the source's own doubt (`?`) and approximation (`~`). */
export function dateWarnings(value: DateValue): ('uncertain_date' | 'approximate_date')[] {
  const read = value.edtf === null ? null : readEdtf(value.edtf);
  if (!read) return [];
  const ends = [read.start, read.end];
  return [
    ...(ends.some((end) => end.isUncertain) ? (['uncertain_date'] as const) : []),
    ...(ends.some((end) => end.approximate !== null) ? (['approximate_date'] as const) : []),
  ];
}

/** Whether a date names one day, without any "about" or "perhaps". */
export function isWholeDay({ edtf }: Pick<DateValue, 'edtf'>): boolean {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}
