import type { DateValue } from '@/lib/core/values/typed-value';
import { foldLetters } from '@/lib/core/text/fold';
import type { Sentence } from './sentence';

/** For so many sentences an event goes on that nobody names anew. */
const REACH = 4;

/** Openings by which another event, or the background, is told. Folded; longest reach is three words. */
const OTHER_EVENT: readonly string[] = [
  'في حادث', 'وفي حادث', 'من جهة أخرى', 'في سياق', 'وفي سياق', 'إلى ذلك', 'في غضون ذلك', 'وفي غضون ذلك', 'على صعيد', 'وعلى صعيد', 'يذكر', 'ويذكر', 'يشار', 'ويشار', 'جدير', 'والجدير', 'وكان', 'وكانت', 'كانت', 'وسبق', 'سبق',
  'وتشهد', 'ويشهد', 'وشهد', 'وشهدت', 'تشهد', 'ومنذ', 'منذ', 'وفي وقت سابق', 'في وقت سابق', 'وفي عملية', 'في عملية', 'وفي هجوم', 'وفي محافظة', 'وفي مدينة', 'أما', 'وفي بيان', 'في المقابل', 'بالمقابل', 'وخلال', 'خلال',
  'separately', 'elsewhere', 'meanwhile', 'in another', 'in a separate', 'earlier', 'last', 'in recent', 'since', 'also', 'on another', 'previously', 'a day earlier',
].map(foldLetters);

/** Where and when the event of the sentences before was; what a sentence that names neither goes on with. */
export class EventContext {
  private place: string | null = null;
  private date: DateValue | null = null;
  private age = 0;

  /** Moves on to a sentence of the same segment. */
  enter(sentence: Sentence): void {
    this.age += 1;
    const opening = [sentence.word(0), sentence.word(1), sentence.word(2)].join(' ').trim();
    if (this.age > REACH || OTHER_EVENT.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `))) this.forget();
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
