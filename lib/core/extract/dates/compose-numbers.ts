import type { Item } from './items';

type NumberItem = Extract<Item, { cls: 'number' }>;

/** Words of a number in a row; more than this is no date. Keeps a megabyte of number words linear. */
const MOST_WORDS = 8;

/**
 * Puts numbers in words together and takes times of day out: "ثلاثة وعشرون" becomes 23, "الثاني والعشرون" the ordinal 22,
 * "twenty first" the ordinal 21, "الساعة الثالثة وربع عصرا" one `clock`. Items in between stay as they are.
 */
export function composeNumbers(items: readonly Item[]): Item[] {
  const composed: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const number = readNumber(items, i);
    if (number) {
      composed.push(number.item);
      i = number.next;
    } else {
      const item = items[i];
      if (item) composed.push(item);
      i += 1;
    }
  }
  return takeOutClocks(composed);
}

/** The value of an item inside a number in words. Bare أحد and اثنين are weekday names as well as 1 and 2. */
function numeralOf(item: Item | undefined): number | null {
  if (item?.cls === 'numeral') return item.value;
  if (item?.cls === 'weekday' && item.isWeak && (item.value === 7 || item.value === 1)) return item.value === 7 ? 1 : 2;
  return null;
}

function readNumber(items: readonly Item[], from: number): { item: Item; next: number } | null {
  const first = items[from];
  if (!first) return null;
  const start = first.cls === 'ordinal' && first.value > 0 ? first.value : numeralOf(first);
  if (start === null) return null;
  let isOrdinal = first.cls === 'ordinal';
  let total = 0;
  let group = start;
  let last = start;
  let next = from + 1;
  while (next < items.length && next - from < MOST_WORDS) {
    const item = items[next];
    if (isHundredsAnd(item, items[next + 1], last)) {
      next += 1;
      continue;
    }
    if (!item || isGluedMark(item)) {
      // "twenty-first"
      if (item && next + 1 < items.length && last >= 20 && isTensAndUnit(last, items[next + 1])) {
        next += 1;
        continue;
      }
      break;
    }
    const ordinalHere = item.cls === 'ordinal' ? item.value : null;
    const value = ordinalHere ?? numeralOf(item);
    if (value === null || value <= 0) break;
    const isArabicOrdinal = ordinalHere !== null && item.and;
    if (isArabicOrdinal) break;
    if (value === 10 && !item.and && last < 10 && last > 0) group += 10;
    else if (item.and && value >= 20 && value <= 90 && last < 10) group += value;
    else if (!item.and && last >= 20 && last <= 90 && value < 10) group += value;
    else if (value === 100 && !item.and && last < 10) group = group - last + last * 100;
    else if (value === 1000 && !item.and && total === 0) {
      total = group * 1000;
      group = 0;
    } else if ((item.and || group === 0 || isAndOne(item, last)) && value < lowestMagnitude(group === 0 ? total : group)) group += value;
    else if (!item.and && group === last && last >= 10 && last <= 20 && value >= 10 && value <= 90) group = last * 100 + value;
    else break;
    last = value;
    isOrdinal ||= ordinalHere !== null;
    next += 1;
    if (ordinalHere !== null) break;
  }
  const value = total + group;
  const end = items[next - 1]?.end ?? first.end;
  const { start: at, and, definite, prep, glued } = first;
  if (isOrdinal) return { item: { start: at, end, and, definite, prep, glued, cls: 'ordinal', value }, next };
  if (first.cls === 'weekday' && next === from + 1) return null;
  // "one" alone ("a day", واحد) is kept apart only by its role; digits 0 says "in words".
  const item: NumberItem = { start: at, end, and, definite, prep, glued, cls: 'number', value, digits: 0, isOrdinal: false };
  return { item, next };
}

/** "two thousand and eighteen": the English "and" stands behind hundreds and thousands only. */
function isHundredsAnd(item: Item | undefined, after: Item | undefined, last: number): boolean {
  const value = after?.cls === 'ordinal' ? after.value : numeralOf(after);
  return item?.cls === 'particle' && item.role === 'and' && last >= 100 && last % 100 === 0 && value !== null && value > 0 && value < 100;
}

/** Folding makes one word of واحد and وأحد: behind a hundred or thousand it is the second. */
const isAndOne = (item: Item, last: number): boolean => item.cls === 'numeral' && item.value === 1 && last >= 100;

const isGluedMark = (item: Item) => item.cls === 'mark' && item.mark === '-' && item.glued;

function isTensAndUnit(last: number, item: Item | undefined): boolean {
  const value = item?.cls === 'ordinal' ? item.value : numeralOf(item);
  return value !== null && value > 0 && value < 10 && last % 10 === 0 && item?.glued === true;
}

/** What a following part must be smaller than: hundreds leave room for tens, thousands for hundreds. */
function lowestMagnitude(value: number): number {
  if (value <= 0) return 0;
  if (value % 1000 === 0) return 1000;
  return value % 100 === 0 ? 100 : 0;
}

/** Replaces times of day by one `clock` each, so that their numbers are not read as days. */
function takeOutClocks(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (!item) break;
    const end = item.cls === 'clock' && item.takesNumber ? afterHour(items, i) : isHourBefore(items, i, kept.at(-1)) ? i + 2 : i + 1;
    const merged = end > i + 1 ? { ...item, end: items[end - 1]?.end ?? item.end, cls: 'clock' as const, takesNumber: false } : item;
    kept.push(merged);
    i = end;
  }
  return kept;
}

/** "الساعة الثالثة وعشر دقائق عصرا": the index after what belongs to the hour. */
function afterHour(items: readonly Item[], from: number): number {
  let i = from + 1;
  const hour = items[i];
  if (hour && (hour.cls === 'number' || hour.cls === 'ordinal') && hour.value <= 24) i += 1;
  while (i < items.length && i - from < MOST_WORDS) {
    const item = items[i];
    if (!item) break;
    const isMinute = item.cls === 'particle' && item.role === 'minute';
    const isMore = item.and && (item.cls === 'number' || item.cls === 'part' || item.cls === 'unit');
    if (item.cls !== 'clock' && !isMinute && !isMore) break;
    i += 1;
  }
  return i;
}

/** "3 صباحا", "5 pm": a small number right before a time of day, unless a month or weekday before it makes it a day. */
function isHourBefore(items: readonly Item[], i: number, before: Item | undefined): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (!item || (item.cls !== 'number' && item.cls !== 'ordinal') || item.value > 12 || item.value < 1) return false;
  if (next?.cls !== 'clock' || next.takesNumber || next.definite || next.prep || next.and) return false;
  return before?.cls !== 'month' && before?.cls !== 'weekday' && !(before?.cls === 'unit' && before.unit === 'day');
}
