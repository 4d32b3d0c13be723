import { type DateContext, isParticle, itemAt, type Reading } from './context';
import { readMonth } from './read-month';
import { readDayAlone, readDayMonth, readDeictic, readingOf, readMonthDay } from './rules-day';
import { readWeekday } from './rules-weekday';
import { readHijri, readHoliday } from './rules-feast';
import { readDecadeAlone, readSeason, readYearAlone } from './rules-other';
import { readNth } from './rules-nth';
import { readNumeric } from './rules-numeric';
import { readPart, readRest } from './rules-part';
import { readAgo, readHours, readPeriod, readSame, readWeekend, readWithin } from './rules-period';
import { readFirstUnits, readHalf, readNthMonth, readQuarter } from './rules-share';
import { readWeekNumber, readWeekOf } from './rules-week';

type Rule = (ctx: DateContext, from: number) => Reading | null;

/** D5: a month alone: by an unmistakable name, or a weak one ("مارس", "May") after a preposition. */
const readMonthAlone: Rule = (ctx, from) => {
  const month = readMonth(ctx, from);
  if (!month) return null;
  const item = itemAt(ctx, from);
  const isAnnounced = item?.prep === true || isParticle(itemAt(ctx, from - 1), 'in', 'since', 'until', 'by', 'from', 'to', 'between', 'of', 'will');
  const isSecond = item?.and === true && itemAt(ctx, from - 1)?.cls === 'month';
  return month.isSure || isAnnounced || isSecond ? readingOf(ctx, month, 0, month.next) : null;
};

/** In the order in which equally long readings win. */
const RULES: readonly Rule[] = [
  readDeictic, readNumeric, readDayMonth, readMonthDay, readHijri, readNth, readPart, readRest, readQuarter, readHalf,
  readFirstUnits, readNthMonth, readWeekOf, readWeekNumber, readWeekday, readMonthAlone,
  readWeekend, readPeriod, readSame, readHours, readAgo, readWithin, readSeason, readHoliday, readDecadeAlone, readYearAlone, readDayAlone,
];

/** The longest reading of a single date that begins at an item; every rule looks a bounded number of items ahead. */
export function readDate(ctx: DateContext, from: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of RULES) {
    const reading = rule(ctx, from);
    if (reading && (!best || reading.next > best.next)) best = reading;
  }
  return best;
}
