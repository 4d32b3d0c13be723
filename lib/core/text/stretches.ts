import type { CodePointIndex } from './code-points';
import { normalise } from './normalise';
import type { Segment, SegmentKind, Utf16Range } from './range';
import { type Token, tokenise } from './tokens';

/**
 * A part of one segment that is read by itself, so that a reader never holds the words of a long text all at once: time
 * and memory then grow in step with the text, whatever it holds. Offsets are raw UTF-16 units of the whole text.
 */
export interface Stretch extends Utf16Range {
  kind: SegmentKind;
  /** It is the first of its segment. */
  opensSegment: boolean;
  /** A new paragraph begins with it; false where a paragraph longer than a stretch was cut. */
  opensParagraph: boolean;
}

/** The tokens of a part of a text, with the whole text's offsets. */
export function tokensOf(text: string, { start, end }: Utf16Range): Token[] {
  return tokenise(normalise(text.slice(start, end)), start);
}

/**
 * UTF-16 units after which a stretch ends at the next good place, and the most it may have. No article's paragraph is
 * as long; the bench of `extract` runs alike from 4,000 to 30,000.
 */
const ENOUGH = 8_000;
const MOST = 16_000;

/** Where a stretch may end, best first: behind a finished paragraph, a line, a sentence, a word. */
const ENDINGS = [/[.!?؟…»"”)]\s*\n/gu, /\n/gu, /[.!?؟…]\s/gu, /\s/gu];

/** Cuts segments into stretches, in text order. Segments up to 16,000 units are one stretch; a longer word is cut apart. */
export function* stretchesOf(text: string, segments: readonly Segment[], points: CodePointIndex): Generator<Stretch> {
  for (const segment of segments) {
    const [from, to] = [points.toUtf16(segment.start), points.toUtf16(segment.end)];
    for (let start = from; start < to; ) {
      const end = to - start <= MOST ? to : endOfStretch(text, start);
      const opensSegment = start === from;
      yield { kind: segment.kind, start, end, opensSegment, opensParagraph: opensSegment || text[start - 1] === '\n' };
      start = end;
    }
  }
}

function endOfStretch(text: string, start: number): number {
  const room = text.slice(start + ENOUGH, start + MOST);
  for (const ending of ENDINGS) {
    ending.lastIndex = 0;
    const found = ending.exec(room);
    if (found) return start + ENOUGH + found.index + found[0].length;
  }
  // One endless word: never between the halves of a character.
  const end = start + MOST;
  return (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end - 1 : end;
}
