import { indexCodePoints } from '@/lib/core/text/code-points';
import { normalise, type NormalisedText } from '@/lib/core/text/normalise';
import type { CodePointRange } from '@/lib/core/text/range';
import type { DateValue } from '@/lib/core/values/typed-value';
import { formatIsoDay, parseIsoDay } from './civil';
import { composeNumbers } from './compose-numbers';
import { type DateContext, isMark, isParticle, type Reading } from './context';
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
  const items = composeNumbers(readItems(source).map((item) => markFutureVerb(item, source)));
  const past: DateContext = { items, anchor: readAnchor(options.anchor), lean: options.lean ?? 'past', monthFirst: options.language === 'en' };
  const future: DateContext = { ...past, lean: 'future' };
  const index = indexCodePoints(source.raw);
  const found: FoundDate[] = [];
  let futureUntil = -1;
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    if (isParticle(item, 'will')) futureUntil = i + FUTURE_REACH;
    else if (item?.cls === 'line' || isMark(item, '.!?')) futureUntil = -1;
    const reading = item && canBegin(item) ? readLongest(i <= futureUntil ? future : past, i) : null;
    if (!reading) {
      i += 1;
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

/** "سأعود": the first person of the future, told by the hamza that folding takes off; "سأل" (asked) is none. */
function markFutureVerb(item: Item, source: NormalisedText): Item {
  if (item.cls !== 'other') return item;
  const at = source.rawStart(item.start);
  const isFuture = source.raw.charCodeAt(at) === 0x0633 && source.raw.charCodeAt(at + 1) === 0x0623 && source.raw.charCodeAt(at + 2) !== 0x0644;
  return isFuture ? { ...item, cls: 'particle', role: 'will' } : item;
}

function readAnchor(anchor: string | null | undefined): number | null {
  if (anchor === null || anchor === undefined) return null;
  const day = parseIsoDay(anchor);
  if (day === null) throw new RangeError(`the anchor must be a day as YYYY-MM-DD, not ${JSON.stringify(anchor)}`);
  return day;
}

const canBegin = (item: Item): boolean =>
  item.cls !== 'other' && item.cls !== 'mark' && item.cls !== 'line' && item.cls !== 'clock' && !isParticle(item, 'of', 'and', 'ago', 'now', 'minute', 'hour', 'date', 'will', 'reschedule', 'rite', 'than');

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
