import type { DayNumber } from './civil';
import type { Particle, TimeUnit } from './entry';
import type { Item } from './items';
import type { Span } from './span';

/** What the rules read, and what they resolve against. */
export interface DateContext {
  items: readonly Item[];
  /** The publication date; null leaves relative dates unresolved. */
  anchor: DayNumber | null;
  /** Which way a weekday, day or month without any direction is read. News tells what happened: past. */
  lean: 'past' | 'future';
  /** 3/7 is 7 March (English) and not 3 July. */
  monthFirst: boolean;
}

/** What a date leaves open: a range may fill the year in from its other end. */
export interface OpenYear {
  month: number;
  /** 0 for a whole month. */
  day: number;
}

/**
 * One reading: the items from where it was tried up to `next`. `span` is null when the words name a date that cannot be
 * known here (no anchor, or relative to something else).
 */
export interface Reading {
  span: Span | null;
  next: number;
  /** Set where the year was not written. */
  open?: OpenYear;
  /** Where it begins, when some items at the front are not part of it ("في 15"). */
  from?: number;
}

export const itemAt = (ctx: DateContext, i: number): Item | undefined => ctx.items[i];

export function isParticle(item: Item | undefined, ...roles: Particle[]): boolean {
  return item?.cls === 'particle' && roles.includes(item.role);
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.cls === 'mark' && marks.includes(item.mark);
}

export function isUnit(item: Item | undefined, ...units: TimeUnit[]): boolean {
  return item?.cls === 'unit' && units.includes(item.unit);
}

/** Steps over small words that join the parts of a date: من, في, of, in, the. At most two. */
export function skipLinks(ctx: DateContext, i: number): number {
  let next = i;
  while (next < i + 2 && isParticle(itemAt(ctx, next), 'from', 'of', 'in', 'the')) next += 1;
  return next;
}

/** Steps over times of day and what joins them to a day: "فجر", "الساعة الثالثة من فجر". */
export function skipClocks(ctx: DateContext, i: number): number {
  let next = i;
  for (let k = 0; k < 2 && itemAt(ctx, next)?.cls === 'clock'; k++) next = skipLinks(ctx, next + 1);
  return next;
}

/** Steps over one comma. */
export const skipComma = (ctx: DateContext, i: number): number => (isMark(itemAt(ctx, i), ',،') ? i + 1 : i);

/** Whether a clause ends here: a mark, a line or the end of the text. */
export function isClauseEnd(item: Item | undefined): boolean {
  return item === undefined || item.cls === 'line' || (item.cls === 'mark' && '.,،;:!?)"'.includes(item.mark));
}

/** A day of the month, as a cardinal or an ordinal; null when it can be none. */
export function dayOf(item: Item | undefined): number | null {
  if (item?.cls !== 'number' && item?.cls !== 'ordinal') return null;
  if (item.cls === 'number' && item.digits > 2) return null;
  return item.value >= 1 && item.value <= 31 ? item.value : null;
}
