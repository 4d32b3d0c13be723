import { type DateContext, isParticle, itemAt, type Reading } from './context';
import { readMonth } from './read-month';
import { readDayAlone, readDayMonth, readDeictic, readingOf, readMonthDay, readNumeric, readWeekday } from './rules-day';
import { readDecadeAlone, readHijri, readHoliday, readSeason, readYearAlone } from './rules-other';
import { readNth, readPart, readQuarter, readRest } from './rules-part';
import { readAgo, readPeriod, readWeekend } from './rules-period';

type Rule = (ctx: DateContext, from: number) => Reading | null;

/** D5: a month alone: by an unmistakable name, or a weak one ("مارس", "May") after a preposition. */
const readMonthAlone: Rule = (ctx, from) => {
  const month = readMonth(ctx, from);
  if (!month) return null;
  const item = itemAt(ctx, from);
  const isAnnounced = item?.prep === true || isParticle(itemAt(ctx, from - 1), 'in', 'since', 'until', 'by', 'from', 'to', 'between', 'of');
  return month.isSure || isAnnounced ? readingOf(ctx, month, 0, month.next) : null;
};

/** In the order in which equally long readings win. */
const RULES: readonly Rule[] = [
  readDeictic, readNumeric, readDayMonth, readMonthDay, readHijri, readNth, readPart, readRest, readQuarter, readWeekday, readMonthAlone,
  readWeekend, readPeriod, readAgo, readSeason, readHoliday, readDecadeAlone, readYearAlone, readDayAlone,
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
