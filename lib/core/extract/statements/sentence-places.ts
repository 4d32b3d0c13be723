import type { CodePointIndex } from '@/lib/core/text/code-points';
import type { FoundPlace } from '../places/find-places';

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
    let before: string | null = null;
    for (let i = this.first; i < this.last; i += 1) {
      const place = this.places[i];
      if (!place || (cue && place.start < cue.end && place.end > cue.start)) continue;
      if (place.start >= end) return place.name;
      if (place.end <= start) before = place.name;
    }
    return before;
  }
}
