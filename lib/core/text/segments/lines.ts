import { indexCodePoints } from '@/lib/core/text/code-points';
import { foldForSearch } from '@/lib/core/text/fold';
import type { CodePointRange } from '@/lib/core/text/range';

/** One non-blank line. `start` and `end` are code points of the text and exclude the white space around the line. */
export interface Line extends CodePointRange {
  /** The line folded for comparison (foldForSearch), its bullet removed. */
  folded: string;
  words: number;
  isBullet: boolean;
  /** Nothing but rules, dots and marks: "•••••", "-----". */
  isSeparator: boolean;
  /** Ends as a sentence does: with a full stop, maybe inside closing quotes or brackets. */
  hasFullStop: boolean;
  /** Begins as agency copy does, with place and agency: "بغداد (ا ف ب) - …", "BAGHDAD (Reuters) - …". */
  hasDateline: boolean;
}

const LINE_END = /[\n\r\u2028\u2029]/g;
const BULLET = /^[-–—•●▪◾◦·*►‣⁃]\s+(?=[\p{L}\p{N}"'«“”(])/u;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;
const FULL_STOP_AT_END = /[.。۔][\s"'”’»)\]]*$/u;
const DATELINE = /^[\p{L} ,،()]{2,50}\([\p{L} .]{2,20}\) ?-{1,2} ?\p{L}/u;
/** A line indented this much under an unfinished one is the same paragraph, wrapped. White-space characters. */
const WRAP_INDENT = 4;
const STARTS_WITH_COMMA = /^[،,;؛.]/u;

/** Lines longer than this are paragraphs whatever they say: only so much of them is looked at. UTF-16 units. */
const LONGEST_CUE_LINE = 400;

/** The non-blank lines of a text, in order. */
export function splitLines(text: string): Line[] {
  const index = indexCodePoints(text);
  const lines: Line[] = [];
  let isBlankBefore = true;
  const take = (from: number, to: number) => {
    const whole = text.slice(from, to);
    const raw = whole.trim();
    if (raw === '') {
      isBlankBefore = true;
      return;
    }
    const indent = whole.length - whole.trimStart().length;
    const line = { start: index.toCodePoint(from + indent), end: index.toCodePoint(from + indent + raw.length), ...describe(raw) };
    const previous = lines.at(-1);
    const isWrapped = !isBlankBefore && previous && !previous.hasFullStop && !line.isBullet && (indent >= WRAP_INDENT || STARTS_WITH_COMMA.test(raw));
    if (isWrapped) join(previous, line);
    else lines.push(line);
    isBlankBefore = false;
  };
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    take(from, end.index);
    from = end.index + 1;
  }
  take(from, text.length);
  return lines;
}

/** Adds a wrapped line to the paragraph it goes on with. */
function join(line: Line, next: Line): void {
  line.end = next.end;
  if (line.folded.length < LONGEST_CUE_LINE) line.folded += ` ${next.folded}`;
  line.words += next.words;
  line.hasFullStop = next.hasFullStop;
  line.isSeparator &&= next.isSeparator;
}

function describe(raw: string): Omit<Line, 'start' | 'end'> {
  const plain = raw.length > LONGEST_CUE_LINE ? raw.slice(0, LONGEST_CUE_LINE) : raw;
  const isBullet = BULLET.test(plain);
  const folded = foldForSearch(isBullet ? plain.replace(BULLET, '') : plain);
  return {
    folded,
    words: folded === '' ? 0 : folded.split(' ').length,
    isBullet,
    isSeparator: plain === raw && NO_WORDS.test(plain),
    hasFullStop: FULL_STOP_AT_END.test(raw.slice(-12)),
    hasDateline: DATELINE.test(folded),
  };
}
