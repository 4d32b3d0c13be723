import type { DateValue } from '@/lib/core/values/typed-value';
import type { Sentence } from './sentence';

/** For so many sentences an event goes on that nobody names anew. */
const REACH = 4;

/** Words of the longest opening. */
const LONGEST_OPENING = 3;

/** Where and when the event of the sentences before was; what a sentence that names neither goes on with. */
export class EventContext {
  private place: string | null = null;
  private date: DateValue | null = null;
  private age = 0;

  /** Moves on to a sentence of the same segment. */
  enter(sentence: Sentence): void {
    this.age += 1;
    if (this.age > REACH || opensOtherEvent(sentence)) this.forget();
  }

  forget(): void {
    this.place = null;
    this.date = null;
    this.age = 0;
  }

  /**
   * The place and date of what a sentence tells: its own, or where it has neither those of the event before. What names one of
   * the two goes on only with the same one: a new place is another event, and so is a new day.
   */
  complete(place: string | null, date: DateValue | null): { place: string | null; date: DateValue | null } {
    const isSame = (place === null || place === this.place) && (date === null || date.edtf === this.date?.edtf);
    const whole = isSame ? { place: place ?? this.place, date: date ?? this.date } : { place, date };
    if (place !== null || date !== null) {
      this.place = whole.place;
      this.date = whole.date;
      this.age = 0;
    }
    return whole;
  }
}

function opensOtherEvent(sentence: Sentence): boolean {
  let opening = '';
  for (let i = 0; i < LONGEST_OPENING; i += 1) {
    opening = i === 0 ? sentence.word(i) : `${opening} ${sentence.word(i)}`;
    if (sentence.cues.otherEvents.has(opening)) return true;
  }
  return false;
}
