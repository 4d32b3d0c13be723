import { addMonths, type DayNumber } from './civil';
import { type DateContext, isParticle, isUnit, itemAt, skipComma } from './context';
import type { TimeUnit } from './entry';
import type { Item } from './items';

/** "A few" as a number of days when a period is counted in them: standards section 3 gives [3, 9], and the nearer end is taken with `~`. */
export const FEW = 3;
/** Parts of one duration: "سنة وشهر و21 يوما". */
const MOST_PARTS = 3;

export interface Duration {
  days: number;
  months: number;
  /** Its length is not said: "أيام", "أكثر من عام". */
  isUnknown: boolean;
  next: number;
}

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
/** Days of a broken month. */
const MONTH_DAYS = 30;

/** D18: "3 أيام", "عامين", "شهر و21 يوما", "عام ونصف", "ربع قرن", "two and a half years", "a couple of weeks", "بضعة أيام", "نحو شهر". */
export function readDuration(ctx: DateContext, from: number): Duration | null {
  let i = from;
  const total: Duration = { days: 0, months: 0, isUnknown: false, next: from };
  for (; i < from + 2 && isParticle(itemAt(ctx, i), 'about', 'beyond'); i++) total.isUnknown ||= isParticle(itemAt(ctx, i), 'beyond');
  const start = i;
  for (let k = 0; k < MOST_PARTS; k++) {
    if (k > 0) {
      i = skipComma(ctx, i);
      if (isParticle(itemAt(ctx, i), 'and')) i += 1;
      else if (i === total.next && !itemAt(ctx, i)?.and && !isAndWord(itemAt(ctx, i)) && !countsUnit(ctx, i)) break;
      if (isAndWord(itemAt(ctx, i))) i += 1;
    }
    const counted = readCounted(ctx, i);
    if (!counted || (counted.count === null && k > 0)) break;
    if (!add(total, counted.unit, counted.count ?? 0)) break;
    total.isUnknown ||= counted.count === null;
    total.next = counted.next;
    const half = readHalfMore(ctx, total.next, counted.unit);
    if (half !== null && add(total, counted.unit, 0.5)) total.next = half;
    i = total.next;
  }
  return total.next > start ? total : null;
}

function add(total: Duration, unit: TimeUnit, count: number): boolean {
  const [days, months] = [DAYS[unit], MONTHS[unit]];
  if (days !== undefined) total.days += Math.floor(count * days);
  else if (months !== undefined) {
    total.months += Math.trunc(count * months);
    total.days += Math.round(((count * months) % 1) * MONTH_DAYS);
  } else return false;
  return true;
}

/** "5 years 1 month", "أسبوع واحد ثلاثة أيام": the next part may follow bare. */
const countsUnit = (ctx: DateContext, i: number): boolean => itemAt(ctx, i)?.cls === 'number' && itemAt(ctx, i + 1)?.cls === 'unit';

/** A lone و between parts written apart: "1 شهر و 21 أيام". */
const isAndWord = (item: Item | undefined): boolean => item?.cls === 'other' && item.end - item.start === 1;

const isHalf = (item: Item | undefined): boolean => (item?.cls === 'part' && item.part === 'mid') || isUnit(item, 'half');

/** The index after "ونصف", "ونصف العام", "and a half" behind a unit. */
function readHalfMore(ctx: DateContext, i: number, unit: TimeUnit): number | null {
  const isEnglish = isParticle(itemAt(ctx, i), 'and');
  const at = isEnglish ? afterOne(ctx, i + 1) : i;
  const half = itemAt(ctx, at);
  if (!isHalf(half) || !(isEnglish || half?.and)) return null;
  const again = itemAt(ctx, at + 1);
  return isUnit(again, unit) && again?.definite ? at + 2 : at + 1;
}

function afterOne(ctx: DateContext, i: number): number {
  const item = itemAt(ctx, i);
  return item?.cls === 'number' && item.value === 1 && item.digits === 0 ? i + 1 : i;
}

interface Counted {
  unit: TimeUnit;
  /** null: a plural that nothing counts. */
  count: number | null;
  next: number;
}

function readCounted(ctx: DateContext, from: number): Counted | null {
  const share = readShareOfUnit(ctx, from);
  if (share) return share;
  let i = from;
  let count: number | null = null;
  const first = itemAt(ctx, i);
  if (first?.cls === 'number' && !first.isOrdinal && first.value > 0 && first.value < 1000) {
    count = first.value;
    i += 1;
    // "two and a half years"
    const half = isParticle(itemAt(ctx, i), 'and') ? afterOne(ctx, i + 1) : i;
    if (half > i + 1 && isUnit(itemAt(ctx, half), 'half')) {
      count += 0.5;
      i = half + 1;
    }
  } else if (isParticle(first, 'few')) {
    count = FEW;
    i += 1;
  }
  const unit = itemAt(ctx, i);
  if (unit?.cls !== 'unit') return null;
  if (count === null && unit.count === 'many') return { unit: unit.unit, count: null, next: i + 1 };
  const own = unit.count === 2 ? 2 : 1;
  // "عام واحد", "one" behind its noun.
  const next = unit.count === 1 && count === null ? afterOne(ctx, i + 1) : i + 1;
  return { unit: unit.unit, count: count === null || unit.count === 2 ? own : count, next };
}

/** "نصف عام", "half a year", "ربع قرن". The definite "نصف العام" is the middle of it, and no duration. */
function readShareOfUnit(ctx: DateContext, from: number): Counted | null {
  const first = itemAt(ctx, from);
  const share = isHalf(first) ? 0.5 : isUnit(first, 'quarter') ? 0.25 : 0;
  const i = afterOne(ctx, from + 1);
  const unit = itemAt(ctx, i);
  if (share === 0 || first?.definite || unit?.cls !== 'unit' || unit.count !== 1 || unit.definite) return null;
  return share === 0.5 || unit.unit === 'century' ? { unit: unit.unit, count: share, next: i + 1 } : null;
}

/** The day so long before (-1) or after (1) another. */
export const moved = (day: DayNumber, duration: Duration, sign: 1 | -1): DayNumber => addMonths(day, sign * duration.months) + sign * duration.days;
