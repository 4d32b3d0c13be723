import { indexCodePoints } from '@/lib/core/text/code-points';
import { normalise, type NormalisedText } from '@/lib/core/text/normalise';
import type { CodePointRange } from '@/lib/core/text/range';
import type { DateValue } from '@/lib/core/values/typed-value';
import { formatIsoDay, parseIsoDay } from './civil';
import { composeNumbers } from './compose-numbers';
import { type DateContext, isMark, isParticle, type Reading } from './context';
import type { Particle } from './entry';
import { type Item, readItems } from './items';
import { readDayRange, readDateRange, readOpenEnded, readWeekdayRange, readYearRange } from './ranges';
import { readDate } from './read-date';
import { isWritable, type Span } from './span';

export interface FindDatesOptions {
  /** Decides the order of digits: 3/7 is 7 March in English, 3 July in Arabic. Words of both languages are always known. */
  language: 'ar' | 'en';
  /** The publication date, `YYYY-MM-DD`. Without it relative dates are found and stay unresolved. Never the crawl date. */
  anchor?: string | null;
  /** How a weekday, day or month without direction is read; news looks back. Default `past`; a future verb before it turns it. */
  lean?: 'past' | 'future';
}

/** A date in a text. Offsets are code points of the raw text, and slice to `value.text`. */
export interface FoundDate extends CodePointRange {
  value: DateValue;
}

/** How far before a date a future verb still turns it, in items. */
const FUTURE_REACH = 12;

const RANGE_RULES = [readDayRange, readYearRange, readDateRange, readWeekdayRange, readOpenEnded];

/**
 * Finds the dates a text names, in text order, without overlaps: absolute, Hijri, numeric, weekdays, relative, ranges,
 * decades, durations back from the anchor. Times of day are passed over. Rules: SPEC.md in this folder. Linear.
 *
 * @throws RangeError when the anchor is no `YYYY-MM-DD` day
 */
export function findDates(text: string | NormalisedText, options: FindDatesOptions): FoundDate[] {
  const source = typeof text === 'string' ? normalise(text) : text;
  const items = composeNumbers(readItems(source));
  const past: DateContext = { items, anchor: readAnchor(options.anchor), lean: options.lean ?? 'past', monthFirst: options.language === 'en' };
  const future: DateContext = { ...past, lean: 'future' };
  const index = indexCodePoints(source.raw);
  const found: FoundDate[] = [];
  let futureUntil = -1;
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (isParticle(item, 'will')) futureUntil = i + FUTURE_REACH;
    else if (item?.cls === 'line' || isMark(item, '.!?') || isParticle(item, 'relative')) futureUntil = -1;
    const reading = item && canBegin(item, items[i + 1]) && !isInsideDigits(items, i) ? readLongest(i <= futureUntil ? future : past, i) : null;
    if (!reading) {
      i += 1;
      continue;
    }
    if (isName(items[(reading.from ?? i) - 1], reading)) {
      i = reading.next;
      continue;
    }
    const first = items[reading.from ?? i];
    const last = items[reading.next - 1];
    if (first && last) {
      const [from, to] = [source.rawStart(first.start), source.rawEnd(last.end)];
      found.push({ start: index.toCodePoint(from), end: index.toCodePoint(to), value: toDateValue(reading.span, source.raw.slice(from, to)) });
    }
    i = reading.next;
  }
  return found;
}

function readAnchor(anchor: string | null | undefined): number | null {
  if (anchor === null || anchor === undefined) return null;
  const day = parseIsoDay(anchor);
  if (day === null) throw new RangeError(`the anchor must be a day as YYYY-MM-DD, not ${JSON.stringify(anchor)}`);
  return day;
}

const NEVER_FIRST = new Set<Particle>([
  'of', 'and', 'ago', 'minute', 'date', 'will', 'reschedule', 'rite', 'hijri_era', 'christian_era',
  'before_christ', 'about', 'every', 'itself', 'age', 'starting', 'relative', 'place',
]);
/** A time of day may stand between these and the day: "منذ فجر اليوم". */
const BEFORE_CLOCKS = new Set<Particle>(['since', 'until', 'from', 'between']);

/** Whether a reading can begin here at all: small words only before something to read. Most of a text ends here. */
function canBegin(item: Item, next: Item | undefined): boolean {
  switch (item.cls) {
    case 'other':
    case 'mark':
    case 'line':
    case 'clock':
      return false;
    case 'particle':
      return !NEVER_FIRST.has(item.role) && leadsOn(next) && (next?.cls !== 'clock' || BEFORE_CLOCKS.has(item.role));
    case 'direction':
    case 'part':
    case 'season':
      return leadsOn(next);
    case 'unit':
      return item.unit === 'weekend' || leadsOn(next);
    case 'number':
      return item.prep || item.definite || item.isOrdinal || item.digits === 4 || next?.cls === 'mark' || leadsOn(next);
    case 'ordinal':
      return item.prep || item.definite || leadsOn(next);
    default:
      return true;
  }
}

/** A day without year behind a word for a place or movement is its name. "المدينة", with the article, has its name already. */
const isName = (before: Item | undefined, reading: Reading): boolean => isParticle(before, 'place') && before?.definite === false && reading.open !== undefined && reading.open.day > 0;

/** A number glued by a dash or slash to a number before it: where no date began, none begins inside ("1-800-555", scores in a row). */
function isInsideDigits(items: readonly Item[], i: number): boolean {
  const [before, mark] = [items[i - 2], items[i - 1]];
  return items[i]?.cls === 'number' && items[i]?.glued === true && isMark(mark, '-/') && mark?.glued === true && before?.cls === 'number';
}

const leadsOn = (next: Item | undefined): boolean => next !== undefined && (next.cls !== 'other' || next.end - next.start === 1) && next.cls !== 'line' && (next.cls !== 'mark' || "-/.'(\"".includes(next.mark));

/** The longest reading that begins here: of ranges first, then of single dates. */
function readLongest(ctx: DateContext, from: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of [...RANGE_RULES, readDate]) {
    const reading = rule(ctx, from);
    if (reading && (!best || reading.next > best.next)) best = reading;
  }
  return best;
}

function toDateValue(span: Span | null, text: string): DateValue {
  if (!span || !isWritable(span)) return { kind: 'date', edtf: null, earliest: null, latest: null, basis: 'none', text };
  const day = (bound: number | null) => (bound === null ? null : formatIsoDay(bound));
  return { kind: 'date', edtf: span.edtf, earliest: day(span.earliest), latest: day(span.latest), basis: span.anchored ? 'resolved' : 'explicit', text };
}
