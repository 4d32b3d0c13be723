import { foldLetters } from '@/lib/core/text/fold';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { Utf16Range } from '@/lib/core/text/range';
import type { DateValue } from '@/lib/core/values/typed-value';
import { findDates } from '../dates/find-dates';
import { mayNameDate } from '../dates/may-name-date';
import { lowerBound } from './lower-bound';
import type { Sentence } from './sentence';

interface PlacedDate extends Utf16Range {
  value: DateValue;
  /** UTF-16 offset from which on totals are of it; null where it is no period. */
  periodFrom: number | null;
}

/**
 * The dates beside what is counted. Dates are looked for only in sentences that tell something: most sentences of an
 * article do not, and finding dates costs more than all the rest. Offsets are raw UTF-16 units.
 */
export class SentenceDates {
  private inSentence: PlacedDate[] = [];
  private periods: PlacedDate[] = [];
  private lastCue: Utf16Range & { value: DateValue | null } = { start: -1, end: -1, value: null };

  /** @throws RangeError when `anchor` is no `YYYY-MM-DD` day */
  constructor(
    private readonly raw: string,
    private readonly language: ReadLanguage,
    private readonly anchor: string | null,
  ) {
    findDates('', { language, anchor });
  }

  /** Moves on to a sentence and gives the period that its totals cover, known or not: "منذ 29 أغسطس", "since March". */
  enter(sentence: Sentence, { start, end }: Utf16Range): DateValue | null {
    this.inSentence = mayNameDate(sentence.tokens) ? this.datesIn({ start, end }) : [];
    for (const date of this.inSentence) if (isPeriod(sentence, date)) date.periodFrom = startOfOwnClause(sentence, date) ?? start;
    this.periods = this.inSentence.filter(({ periodFrom }) => periodFrom !== null);
    return this.periods[0]?.value ?? null;
  }

  /** The sentence's period that stands nearest to a value, `carried` where it has none; null for what is told before the clause of its periods. */
  periodOf({ start, end }: Utf16Range, carried: DateValue | null): DateValue | null {
    if (this.periods.length === 0) return carried;
    const after = lowerBound(this.periods, (date) => date.start < end);
    let nearest: PlacedDate | null = null;
    for (const date of this.periods.slice(Math.max(0, after - NEIGHBOURS), after + NEIGHBOURS)) {
      if (!isTooEarly(start, date) && (nearest === null || gapTo(date, start, end) < gapTo(nearest, start, end))) nearest = date;
    }
    return nearest?.value ?? null;
  }

  /** Moves on to a sentence whose dates nobody will ask for. */
  pass(): void {
    this.inSentence = [];
    this.periods = [];
  }

  /** The words that attribute with the day set off behind them: "وفق ما قال متحدث عسكري، الثلاثاء" is when he said it. */
  withDayBehind(cue: Utf16Range): Utf16Range {
    const behind = this.inSentence[lowerBound(this.inSentence, ({ start }) => start < cue.end)];
    const isSetOff = behind !== undefined && behind.start - cue.end <= DAY_GAP && /^[\s،,/(]+$/.test(this.raw.slice(cue.end, behind.start));
    return isSetOff ? { start: cue.start, end: behind.end } : cue;
  }

  /** The date that the words which attribute a statement hold: when it was said. */
  dateWithin(cue: Utf16Range): DateValue | null {
    if (this.lastCue.start !== cue.start || this.lastCue.end !== cue.end) {
      const date = this.datesIn(cue).find(({ value }) => value.edtf !== null);
      this.lastCue = { ...cue, value: date?.value ?? null };
    }
    return this.lastCue.value;
  }

  /**
   * The date of the sentence that stands nearest to a value; null where the sentence has none that is known. Dates inside
   * `cue`, the words that attribute, tell when it was said and not when it happened.
   */
  eventDateOf({ start, end }: Utf16Range, cue: Utf16Range | null): DateValue | null {
    const after = lowerBound(this.inSentence, (date) => date.start < end);
    const isEvent = (date: PlacedDate) => !isTooEarly(start, date) && date.value.edtf !== null && !(cue && date.start < cue.end && date.end > cue.start);
    const next = this.inSentence.slice(after, after + NEIGHBOURS).find(isEvent);
    const before = this.inSentence.slice(Math.max(0, after - NEIGHBOURS), after).findLast(isEvent);
    if (!next || !before) return (next ?? before)?.value ?? null;
    return next.start - end < start - before.end ? next.value : before.value;
  }

  private datesIn({ start, end }: Utf16Range): PlacedDate[] {
    const text = this.raw.slice(start, end);
    const points = indexCodePoints(text);
    return findDates(text, { language: this.language, anchor: this.anchor }).map((date) => ({
      start: start + points.toUtf16(date.start),
      end: start + points.toUtf16(date.end),
      value: date.value,
      periodFrom: null,
    }));
  }
}

/** A comma or bracket and its spaces, in UTF-16 units. */
const DAY_GAP = 3;
/** How many dates on each side of a value are looked at: past the ones that only say when it was said. */
const NEIGHBOURS = 4;

/** Whether what begins at `start` is told before the clause that a period is of. */
const isTooEarly = (start: number, { periodFrom }: PlacedDate): boolean => periodFrom !== null && start < periodFrom;

const gapTo = (date: PlacedDate, start: number, end: number): number => Math.max(date.start - end, start - date.end);

/** A date with an open end, or one longer than a day that "during" or "in the past" stands before. */
function isPeriod(sentence: Sentence, date: PlacedDate): boolean {
  const at = lowerBound(sentence.tokens, (token) => token.end <= date.start);
  const words = [sentence.word(at), sentence.word(at - 1), sentence.word(at - 2)];
  if (words.some((word) => sentence.cues.since.has(word)) || isSinceEvent(sentence, at)) return !isOfNothing(sentence, at);
  if (PART_OF_YEAR.test(foldLetters(date.value.text))) return true;
  const isLong = date.value.edtf !== null && !/^\d{4}-\d\d-\d\d[~?]?$/.test(date.value.edtf);
  return isLong && words.some((word) => sentence.cues.during.has(word));
}

/** "في النصف الأول من العام", "in the first half": what is told of it is a total. */
const PART_OF_YEAR = /(?:^| )(?:ال)?(?:نصف|ربع) |\b(?:half|quarter)\b/;
/** How far before a date "since" stands, with the event between that it dates. */
const SINCE_REACH = 7;

/** "منذ اندلاع الحرب في أبريل 2023": what it dates is when the stretch began. */
function isSinceEvent(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - SINCE_REACH; i -= 1) {
    if (sentence.cues.since.has(sentence.word(i))) return true;
    if (sentence.word(i) === '' || sentence.numberAt.has(i)) return false;
  }
  return false;
}

/** Words between the name of a total and its "since": "الحصيلة الإجمالية منذ". */
const TOTAL_REACH = 3;

/** How far back the clause of a period is looked for, in tokens. */
const CLAUSE_REACH = 30;

/**
 * "أدت الغارة إلى مقتل خمسة، وأن الحصيلة منذ 8 أكتوبر ارتفعت إلى 2141": a period is of the total named right before it, and of no clause
 * before its own "وأن". UTF-16 offset of where it begins to hold; null where nothing parts it from the sentence.
 */
function startOfOwnClause(sentence: Sentence, date: PlacedDate): number | null {
  const at = lowerBound(sentence.tokens, (token) => token.end <= date.start);
  let since = at;
  while (since > at - SINCE_REACH && !sentence.cues.since.has(sentence.word(since))) since -= 1;
  for (let i = since - 1; i >= 0 && i >= since - CLAUSE_REACH; i -= 1) {
    const isTotal = i >= since - TOTAL_REACH && sentence.isOneOf(sentence.cues.tolls, i);
    if (isTotal || sentence.word(i) === 'وان') return sentence.tokens[i]?.start ?? null;
  }
  return null;
}

/** How far before "since" the word stands that says nothing happened. */
const NOTHING_REACH = 6;

/** "أمطار لم تشهدها البلاد منذ 20 عاما": what did not happen since then is no total. */
function isOfNothing(sentence: Sentence, at: number): boolean {
  for (let i = at; i >= 0 && i > at - NOTHING_REACH; i -= 1) if (sentence.cues.negations.has(sentence.word(i))) return true;
  return false;
}
