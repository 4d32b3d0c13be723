import { isWholeDay } from '@/lib/core/values/date';
import { parseDate } from '@/lib/core/values/date-parse';
import { toAsciiDigits } from '@/lib/core/values/typed-number';

/** A day and a time of day ("18:30", in any digits) as typed, in the time zone of whoever types; null unless both are exact. */
export function readLocalMoment(day: string, time: string): Date | null {
  const read = parseDate(day);
  const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(toAsciiDigits(time.trim()));
  if (!read.ok || !clock || !isWholeDay(read.value)) return null;
  const [year, month, date] = (read.value.earliest ?? '').split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date, Number(clock[1]), Number(clock[2]));
}
