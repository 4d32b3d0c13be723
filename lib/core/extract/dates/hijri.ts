import { type DayNumber, toCivil, toDayNumber } from './civil';

/**
 * Hijri dates through the tables of the Umm al-Qura calendar that JavaScript carries (`Intl`, calendar islamic-umalqura).
 * A month begins by sighting in many countries, so a date may be a day off: callers mark it `~`.
 */
const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

interface HijriDay {
  year: number;
  month: number;
  day: number;
}

function toHijri(day: DayNumber): HijriDay {
  const parts = FORMAT.formatToParts(new Date(day * 86_400_000));
  const get = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10);
  return { year: get('year'), month: get('month'), day: get('day') };
}

/** Mean length of a Hijri month and the epoch (1 Muharram 1 AH is 16 July 622 Julian, 19 July Gregorian), for a first guess. */
const MEAN_MONTH = 29.530588;
const EPOCH = toDayNumber(622, 7, 19);

/** The tables cover 1300 to 1600 AH (1882 to 2174); elsewhere `Intl` falls back to arithmetic, still within two days. */
const FIRST_HIJRI_YEAR = 1;
export const LAST_HIJRI_YEAR = 1600;

/** The day on which a Hijri month begins; null outside the years known. */
function startOfHijriMonth(year: number, month: number): DayNumber | null {
  if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR || month < 1 || month > 12) return null;
  const wanted = year * 12 + month;
  let day = EPOCH + Math.round(((year - 1) * 12 + (month - 1)) * MEAN_MONTH);
  // The guess is at most a few days off: walk to the month, then to its first day. The bound is a safeguard only.
  for (let step = 0; step < 12; step++) {
    const here = toHijri(day);
    const months = wanted - (here.year * 12 + here.month);
    if (months === 0 && here.day === 1) return day;
    day += months === 0 ? 1 - here.day : Math.round(months * 29.5) + (months > 0 ? 1 - here.day : -here.day + 2);
  }
  return null;
}

/** A Hijri date as a day number, null when the month has no such day. */
export function fromHijri(year: number, month: number, day: number): DayNumber | null {
  const start = startOfHijriMonth(year, month);
  if (start === null || day < 1 || day > 30) return null;
  const next = month === 12 ? startOfHijriMonth(year + 1, 1) : startOfHijriMonth(year, month + 1);
  return next !== null && start + day - 1 >= next ? null : start + day - 1;
}

/** First and last day of a Hijri month. */
export function hijriMonthBounds(year: number, month: number): readonly [DayNumber, DayNumber] | null {
  const start = startOfHijriMonth(year, month);
  const next = month === 12 ? startOfHijriMonth(year + 1, 1) : startOfHijriMonth(year, month + 1);
  return start === null || next === null ? null : [start, next - 1];
}

/** The Hijri year that runs on a day. */
export function hijriYearOf(day: DayNumber): number {
  return toHijri(day).year;
}

/** The Hijri year in which a Hijri month begins within a Gregorian year (the first such, where there are two). */
export function hijriYearIn(gregorianYear: number, month: number): number | null {
  const first = hijriYearOf(toDayNumber(gregorianYear, 1, 1));
  for (const year of [first, first + 1]) {
    const start = startOfHijriMonth(year, month);
    if (start !== null && toCivil(start).year === gregorianYear) return year;
  }
  return null;
}
