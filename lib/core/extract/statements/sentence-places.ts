import type { CodePointIndex } from '@/lib/core/text/code-points';
import type { FoundPlace } from '../places/find-places';
import { lowerBound } from './lower-bound';

/** How many places on each side of a value are looked at: past the ones where somebody spoke. */
const NEIGHBOURS = 4;

/** The places of a text, asked for sentence by sentence in text order. Offsets are raw UTF-16 units. */
export class SentencePlaces {
  private readonly places: { start: number; end: number; name: string }[];
  private first = 0;
  private last = 0;

  constructor(places: readonly FoundPlace[], points: CodePointIndex) {
    this.places = places.map(({ start, end, value }) => ({ start: points.toUtf16(start), end: points.toUtf16(end), name: value.name }));
  }

  /** Moves on to a sentence. */
  enter(start: number, end: number): void {
    while ((this.places[this.first]?.end ?? Infinity) <= start) this.first += 1;
    this.last = this.first;
    while ((this.places[this.last]?.start ?? Infinity) < end) this.last += 1;
  }

  /**
   * Where a value of the sentence happened: the first place told after it, else the last one before it. Places inside
   * `cue`, the words that attribute, say where somebody spoke. Null where the sentence names none: it is not guessed.
   */
  placeOf(start: number, end: number, cue: { start: number; end: number } | null): string | null {
    const inSentence = (i: number) => i >= this.first && i < this.last;
    const isEvent = (i: number) => {
      const place = this.places[i];
      return place !== undefined && !(cue && place.start < cue.end && place.end > cue.start);
    };
    const after = lowerBound(this.places, (place) => place.start < end);
    for (let i = after; i < after + NEIGHBOURS && inSentence(i); i += 1) if (isEvent(i)) return this.places[i]?.name ?? null;
    for (let i = after - 1; i >= after - NEIGHBOURS && inSentence(i); i -= 1) {
      if (isEvent(i) && (this.places[i]?.end ?? Infinity) <= start) return this.places[i]?.name ?? null;
    }
    return null;
  }
}
