import { indexCodePoints } from '@/lib/core/text/code-points';
import { foldForSearch } from '@/lib/core/text/fold';
import type { CodePointRange } from '@/lib/core/text/range';

/** One non-blank line. `start` and `end` are code points of the text and exclude the white space around the line. */
export interface Line extends CodePointRange {
  /** The line folded for comparison (foldForSearch), its bullet removed. Folded when first asked for: most lines never are. */
  readonly folded: string;
  /** Words, counted by the spaces between them. */
  words: number;
  isBullet: boolean;
  /** A link set into a paragraph ("… اقرأ أيضا: عنوان"), cut out of its line. */
  isInlineLink: boolean;
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
const DATELINE = /^[\p{L}\p{M} ,،()]{2,50}\([\p{L} .]{2,20}\) ?[-–—]{1,2} ?\p{L}/u;
/** A line indented this much under an unfinished one is the same paragraph, wrapped. White-space characters. */
const WRAP_INDENT = 4;
const STARTS_WITH_COMMA = /^[،,;؛.]/u;

/** Lines longer than this are paragraphs whatever they say: only so much of them is looked at. UTF-16 units. */
const LONGEST_CUE_LINE = 400;

/** The non-blank lines of a text, in order. */
export function splitLines(text: string): Line[] {
  const index = indexCodePoints(text);
  const lines: RawLine[] = [];
  let isBlankBefore = true;
  const take = (from: number, to: number, piece: 'line' | 'text' | 'link' = 'line') => {
    const whole = text.slice(from, to);
    const raw = whole.trim();
    if (raw === '') {
      isBlankBefore = true;
      return;
    }
    const indent = whole.length - whole.trimStart().length;
    const line = new RawLine(raw, index.toCodePoint(from + indent), index.toCodePoint(from + indent + raw.length));
    line.isInlineLink = piece === 'link';
    // What stands beside a link that was cut out is running text, however it ends.
    line.hasFullStop ||= piece === 'text';
    const previous = lines.at(-1);
    const isWrapped = piece === 'line' && !isBlankBefore && previous && !previous.hasFullStop && !line.isBullet && (indent >= WRAP_INDENT || STARTS_WITH_COMMA.test(raw));
    if (isWrapped) previous.join(line);
    else lines.push(line);
    isBlankBefore = false;
  };
  const takeLine = (from: number, to: number) => {
    const links = findInlineLinks(text.slice(from, to));
    if (links.length === 0) return take(from, to);
    let at = from;
    for (const { start, end } of links) {
      take(at, from + start, 'text');
      take(from + start, from + end, 'link');
      at = from + end;
    }
    take(at, to, 'text');
  };
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    takeLine(from, end.index);
    from = end.index + 1;
  }
  takeLine(from, text.length);
  return lines;
}

/** Behind a sentence's end or a bracket, the words that lead to another article, and a colon or bar. */
const INLINE_LINK = /(?:[.!؟?…»"”)]\s{1,3}|\()(?:[اإأ]قر[أا]|شاهد|طالع|انظر)\s(?:[أا]يض[\u0627\u064b]{1,2}|المزيد|كذلك)\s?[:|]|(?:[.!?"”)]\s{1,3}|\()(?:read (?:more|also)|also read|see also|related)\s?[:|]/giu;

/** Links set into a paragraph, in UTF-16 units of the line: up to the bracket or sentence end that closes them, else to the line's end. */
function findInlineLinks(line: string): { start: number; end: number }[] {
  const links: { start: number; end: number }[] = [];
  for (const match of line.matchAll(INLINE_LINK)) {
    const isBracketed = match[0].startsWith('(');
    const start = isBracketed ? match.index : match.index + match[0].search(/\s/) + 1;
    if (start < (links.at(-1)?.end ?? 0)) continue;
    const closing = isBracketed ? line.indexOf(')', start) : line.slice(start).search(/[.!؟?…](?:\s|$)/u) + start;
    links.push({ start, end: closing < start ? line.length : closing + 1 });
  }
  return links;
}

class RawLine implements Line {
  readonly isBullet: boolean;
  isInlineLink = false;
  readonly hasDateline: boolean;
  isSeparator: boolean;
  hasFullStop: boolean;
  words: number;
  private plain: string;
  private fold: string | undefined;

  constructor(
    raw: string,
    readonly start: number,
    public end: number,
  ) {
    const plain = raw.length > LONGEST_CUE_LINE ? raw.slice(0, LONGEST_CUE_LINE) : raw;
    this.isBullet = BULLET.test(plain);
    this.plain = this.isBullet ? plain.replace(BULLET, '') : plain;
    this.words = countWords(this.plain);
    this.isSeparator = plain === raw && NO_WORDS.test(plain);
    this.hasFullStop = FULL_STOP_AT_END.test(raw.slice(-12));
    this.hasDateline = DATELINE.test(plain);
  }

  get folded(): string {
    this.fold ??= foldForSearch(this.plain);
    return this.fold;
  }

  /** Adds a wrapped line to the paragraph it goes on with. */
  join(next: RawLine): void {
    this.end = next.end;
    if (this.plain.length < LONGEST_CUE_LINE) this.plain += ` ${next.plain}`;
    this.fold = undefined;
    this.words += next.words;
    this.hasFullStop = next.hasFullStop;
    this.isSeparator &&= next.isSeparator;
  }
}

/** Stretches without white space; a line of marks alone has none. */
function countWords(line: string): number {
  if (NO_WORDS.test(line)) return 0;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < line.length; i++) {
    const isSpace = line.charCodeAt(i) <= 0x20 || line.charCodeAt(i) === 0xa0;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}
