import { type DayNumber, toCivil, toDayNumber } from './civil';
import type { DateContext } from './context';
import { fromHijri, hijriYearIn } from './hijri';
import { daySpan, type Span } from './span';

/** Feasts by their calendar: Gregorian month and day, Hijri month and day, or days after Easter Sunday. */
const FEASTS: Readonly<Record<string, { calendar: 'gregorian' | 'hijri'; month: number; day: number } | { calendar: 'easter'; after: number }>> = {
  christmas_eve: { calendar: 'gregorian', month: 12, day: 24 },
  new_year_eve: { calendar: 'gregorian', month: 12, day: 31 },
  valentine: { calendar: 'gregorian', month: 2, day: 14 },
  // As Arab countries keep it.
  mothers_day: { calendar: 'gregorian', month: 3, day: 21 },
  nowruz: { calendar: 'gregorian', month: 3, day: 21 },
  labour_day: { calendar: 'gregorian', month: 5, day: 1 },
  christmas: { calendar: 'gregorian', month: 12, day: 25 },
  new_year: { calendar: 'gregorian', month: 1, day: 1 },
  palm_sunday: { calendar: 'easter', after: -7 },
  good_friday: { calendar: 'easter', after: -2 },
  easter: { calendar: 'easter', after: 0 },
  easter_monday: { calendar: 'easter', after: 1 },
  isra_miraj: { calendar: 'hijri', month: 7, day: 27 },
  mid_shaban: { calendar: 'hijri', month: 8, day: 15 },
  laylat_al_qadr: { calendar: 'hijri', month: 9, day: 27 },
  arafah: { calendar: 'hijri', month: 12, day: 9 },
  arbaeen: { calendar: 'hijri', month: 2, day: 20 },
  eid_al_fitr: { calendar: 'hijri', month: 10, day: 1 },
  eid_al_adha: { calendar: 'hijri', month: 12, day: 10 },
  ashura: { calendar: 'hijri', month: 1, day: 10 },
  mawlid: { calendar: 'hijri', month: 3, day: 12 },
  hijri_new_year: { calendar: 'hijri', month: 1, day: 1 },
};

/** Western Easter Sunday by Gauss's reckoning in its Gregorian form. */
function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (((century - leapCorrection - moonCorrection + 19 * golden + 15) % 30) + 30) % 30;
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + leapCorrection) % 7;
  return toDayNumber(year, 3, 28 + fullMoon - weekday);
}

function feastIn(name: string, year: number): DayNumber | null {
  const feast = FEASTS[name];
  if (!feast) return null;
  if (feast.calendar === 'easter') return easterOf(year) + feast.after;
  if (feast.calendar === 'gregorian') return toDayNumber(year, feast.month, feast.day);
  const hijriYear = hijriYearIn(year, feast.month);
  return hijriYear === null ? null : fromHijri(hijriYear, feast.month, feast.day);
}

/**
 * The day of a feast, `~` where it goes by the moon's sighting.
 * @param year the year written, or null; `isWritten` says that one was named (and is unknown when null)
 * @param nth which day of a feast of several days: 1 the first
 */
export function resolveHoliday(ctx: DateContext, name: string, year: number | null, isWritten: boolean, direction: number | null, nth = 1): Span | null {
  const mark = FEASTS[name]?.calendar === 'hijri' ? '~' : '';
  if (isWritten) {
    const day = year === null ? null : feastIn(name, year);
    return day === null ? null : daySpan(day + nth - 1, false, mark);
  }
  const { anchor } = ctx;
  if (anchor === null) return null;
  const here = toCivil(anchor).year;
  const isForward = direction === null ? ctx.lean === 'future' : direction > 0;
  const days = [here - 1, here, here + 1].map((y) => feastIn(name, y)).filter((day): day is DayNumber => day !== null);
  const day = isForward ? days.find((d) => d >= anchor) : days.findLast((d) => d <= anchor);
  return day === undefined ? null : daySpan(day + nth - 1, true, mark);
}
