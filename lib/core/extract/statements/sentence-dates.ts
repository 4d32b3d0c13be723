import type { CodePointIndex } from '@/lib/core/text/code-points';
import type { DateValue } from '@/lib/core/values/typed-value';
import type { FoundDate } from '../dates/find-dates';
import type { Sentence } from './sentence';

/** The dates of a text, asked for sentence by sentence in text order. Offsets are raw UTF-16 units. */
export class SentenceDates {
  private readonly dates: { start: number; end: number; value: DateValue }[];
  private first = 0;
  private inSentence: { start: number; end: number; value: DateValue }[] = [];

  constructor(dates: readonly FoundDate[], points: CodePointIndex) {
    this.dates = dates.map(({ start, end, value }) => ({ start: points.toUtf16(start), end: points.toUtf16(end), value }));
  }

  /** Moves on to a sentence and gives the period that its totals cover: "منذ 29 أغسطس", "since March", "خلال العام الماضي". */
  periodOf(sentence: Sentence, start: number, end: number): DateValue | null {
    while ((this.dates[this.first]?.end ?? Infinity) <= start) this.first += 1;
    let last = this.first;
    while ((this.dates[last]?.start ?? Infinity) < end) last += 1;
    this.inSentence = this.dates.slice(this.first, last);
    this.first = last;
    return this.inSentence.find((date) => date.value.edtf !== null && isPeriod(sentence, date)) ?.value ?? null;
  }

  /** The date of the sentence that stands nearest to a value; null where the sentence has none that is known. */
  eventDateOf(start: number, end: number): DateValue | null {
    let best: DateValue | null = null;
    let nearest = Infinity;
    for (const date of this.inSentence) {
      if (date.value.edtf === null) continue;
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
  if (words.some((word) => sentence.cues.since.has(word))) return true;
  const isLong = date.value.edtf !== null && !/^\d{4}-\d\d-\d\d[~?]?$/.test(date.value.edtf);
  return isLong && words.some((word) => sentence.cues.during.has(word));
}
