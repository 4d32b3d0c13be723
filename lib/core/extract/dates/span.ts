import { type DayNumber, daysInMonth, FIRST_YEAR, formatIsoDay, formatTwo, formatYear, LAST_YEAR, toDayNumber } from './civil';

/**
 * A stretch of days with its EDTF. Both bounds are inclusive; null means unknown on that side ("since 2014").
 * `anchored` says that the publication date was needed to find it.
 */
export interface Span {
  edtf: string;
  earliest: DayNumber | null;
  latest: DayNumber | null;
  anchored: boolean;
}

export type Part = 'early' | 'mid' | 'late';

/** EDTF's mark for "about" (`~`) or "uncertain" (`?`); empty for neither. */
export type Mark = '' | '~' | '?';

export function daySpan(day: DayNumber, anchored: boolean, mark: Mark = ''): Span {
  return { edtf: formatIsoDay(day) + mark, earliest: day, latest: day, anchored };
}

export function monthSpan(year: number, month: number, anchored: boolean): Span {
  return {
    edtf: `${formatYear(year)}-${formatTwo(month)}`,
    earliest: toDayNumber(year, month, 1),
    latest: toDayNumber(year, month, daysInMonth(year, month)),
    anchored,
  };
}

export function yearSpan(year: number, anchored: boolean): Span {
  return { edtf: formatYear(year), earliest: toDayNumber(year, 1, 1), latest: toDayNumber(year, 12, 31), anchored };
}

/** Ten years written `201X`. `firstYear` is divisible by ten. */
export function decadeSpan(firstYear: number, anchored: boolean): Span {
  return {
    edtf: `${formatYear(firstYear).slice(0, 3)}X`,
    earliest: toDayNumber(firstYear, 1, 1),
    latest: toDayNumber(firstYear + 9, 12, 31),
    anchored,
  };
}

/** The hundred years that begin with `firstYear` (1900 for the twentieth century, as newsrooms count). */
export function centurySpan(firstYear: number, anchored: boolean): Span {
  return {
    edtf: `${formatYear(firstYear).slice(0, 2)}XX`,
    earliest: toDayNumber(firstYear, 1, 1),
    latest: toDayNumber(firstYear + 99, 12, 31),
    anchored,
  };
}

/** Days from `from` to `to`, both inclusive; null when they stand the wrong way round. */
export function daysSpan(from: DayNumber, to: DayNumber, anchored: boolean, mark: Mark = ''): Span | null {
  if (from > to) return null;
  if (from === to) return daySpan(from, anchored, mark);
  return { edtf: `${formatIsoDay(from)}${mark}/${formatIsoDay(to)}${mark}`, earliest: from, latest: to, anchored };
}

/** Months from the first to the last, both inclusive, of one year. */
export function monthsSpan(year: number, first: number, last: number, anchored: boolean): Span {
  return {
    edtf: `${formatYear(year)}-${formatTwo(first)}/${formatYear(year)}-${formatTwo(last)}`,
    earliest: toDayNumber(year, first, 1),
    latest: toDayNumber(year, last, daysInMonth(year, last)),
    anchored,
  };
}

/** From the start of one span to the end of the other; null when that is empty or unknown. */
export function joinSpans(from: Span, to: Span): Span | null {
  const { earliest } = from;
  const { latest } = to;
  if (earliest === null || latest === null || earliest > latest) return null;
  return { edtf: `${startOf(from.edtf)}/${endOf(to.edtf)}`, earliest, latest, anchored: from.anchored || to.anchored };
}

const startOf = (edtf: string) => edtf.split('/')[0] ?? edtf;
const endOf = (edtf: string) => edtf.split('/').at(-1) ?? edtf;

/** "Since …": it began then, and when it ended is not said (EDTF: unknown end). */
export function sinceSpan(span: Span): Span {
  return { ...span, edtf: `${startOf(span.edtf)}/`, latest: null };
}

/** "Until …": EDTF unknown start. */
export function untilSpan(span: Span): Span {
  return { ...span, edtf: `/${endOf(span.edtf)}`, earliest: null };
}

/** Early, mid and late month: days 1–10, 11–20, 21 to the end (project policy, standards section 4). */
const MONTH_PARTS: Record<Part, readonly [number, number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
/** Early, mid and late year, in months: the first and the last three, and the four in the middle (project policy). */
const YEAR_PARTS: Record<Part, readonly [number, number]> = { early: [1, 3], mid: [5, 8], late: [10, 12] };
/** Early, mid and late week, as ISO weekdays (project policy). */
export const WEEK_PARTS: Record<Part, readonly [number, number]> = { early: [1, 3], mid: [3, 5], late: [4, 7] };

export function monthPartSpan(year: number, month: number, part: Part, anchored: boolean): Span | null {
  const [first, last] = MONTH_PARTS[part];
  return daysSpan(toDayNumber(year, month, first), toDayNumber(year, month, Math.min(last, daysInMonth(year, month))), anchored);
}

export function yearPartSpan(year: number, part: Part, anchored: boolean): Span {
  const [first, last] = YEAR_PARTS[part];
  return monthsSpan(year, first, last, anchored);
}

/** Early, mid and late decade or century: thirds of it, in whole years. */
export function yearsPartSpan(firstYear: number, years: number, part: Part, anchored: boolean): Span {
  const third = Math.floor(years / 3);
  const [from, to] = { early: [0, third], mid: [third, years - third - 1], late: [years - third - 1, years - 1] }[part];
  const [first, last] = [firstYear + (from ?? 0), firstYear + (to ?? 0)];
  return { edtf: `${formatYear(first)}/${formatYear(last)}`, earliest: toDayNumber(first, 1, 1), latest: toDayNumber(last, 12, 31), anchored };
}

/** Whether both bounds lie in the years EDTF can write with four digits. */
export function isWritable(span: Span): boolean {
  const low = toDayNumber(FIRST_YEAR, 1, 1);
  const high = toDayNumber(LAST_YEAR, 12, 31);
  return [span.earliest, span.latest].every((day) => day === null || (day >= low && day <= high));
}
