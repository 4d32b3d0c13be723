import type { CodePointIndex } from '@/lib/core/text/code-points';
import type { DateValue } from '@/lib/core/values/typed-value';
import type { FoundDate } from '../dates/find-dates';
import type { Sentence } from './sentence';

/** The dates of a text, asked for sentence by sentence in text order. Offsets are raw UTF-16 units. */
export class SentenceDates {
  private readonly dates: PlacedDate[];
  private first = 0;
  private inSentence: PlacedDate[] = [];

  constructor(dates: readonly FoundDate[], points: CodePointIndex) {
    this.dates = dates.map(({ start, end, value }) => ({ start: points.toUtf16(start), end: points.toUtf16(end), value }));
  }

  /** Moves on to a sentence and gives the period that its totals cover, known or not: "منذ 29 أغسطس", "since March", "خلال العام الماضي". */
  periodOf(sentence: Sentence, start: number, end: number): DateValue | null {
    while ((this.dates[this.first]?.end ?? Infinity) <= start) this.first += 1;
    let last = this.first;
    while ((this.dates[last]?.start ?? Infinity) < end) last += 1;
    this.inSentence = this.dates.slice(this.first, last);
    this.first = last;
    return this.inSentence.find((date) => isPeriod(sentence, date))?.value ?? null;
  }

  /** The date that the words which attribute a statement hold: when it was said. Raw UTF-16 offsets of the cue. */
  dateWithin(cue: { start: number; end: number }): DateValue | null {
    return firstIn(this.dates, cue)?.value ?? null;
  }

  /**
   * The date of the sentence that stands nearest to a value; null where the sentence has none that is known. Dates inside
   * `cue`, the words that attribute, tell when it was said and not when it happened.
   */
  eventDateOf(start: number, end: number, cue: { start: number; end: number } | null): DateValue | null {
    let best: DateValue | null = null;
    let nearest = Infinity;
    for (const date of this.inSentence) {
      if (date.value.edtf === null || (cue && date.start < cue.end && date.end > cue.start)) continue;
      const distance = date.start >= end ? date.start - end : Math.max(0, start - date.end);
      if (distance < nearest) [best, nearest] = [date.value, distance];
    }
    return best;
  }
}

/** A date with an open end, or one longer than a month that "since", "during" or "in the past" stands before. */
function isPeriod(sentence: Sentence, date: { start: number; end: number; value: DateValue }): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > date.start);
  const words = [sentence.word(at), sentence.word(at - 1), sentence.word(at - 2)];
  if (words.some((word) => sentence.cues.since.has(word))) return !isOfNothing(sentence, at);
  const isLong = date.value.edtf !== null && !/^\d{4}-\d\d-\d\d[~?]?$/.test(date.value.edtf);
  return isLong && words.some((word) => sentence.cues.during.has(word));
}

interface PlacedDate {
  start: number;
  end: number;
  value: DateValue;
}

/** The first known date inside a stretch, by binary search. */
function firstIn(dates: readonly PlacedDate[], { start, end }: { start: number; end: number }): PlacedDate | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; (dates[i]?.end ?? Infinity) <= end; i += 1) if (dates[i]?.value.edtf != null) return dates[i] ?? null;
  return null;
}

/** "أمطار لم تشهدها البلاد منذ 20 عاما": what did not happen since then is no total. */
function isOfNothing(sentence: Sentence, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 6; i -= 1) if (sentence.cues.negations.has(sentence.word(i))) return true;
  return false;
}
