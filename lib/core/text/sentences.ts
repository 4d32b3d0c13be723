import type { Utf16Range } from './range';

/** Words whose full stop ends no sentence, lower case, without the stop. */
const ABBREVIATIONS = new Set([
  'mr', 'mrs', 'ms', 'dr', 'st', 'gen', 'lt', 'col', 'sgt', 'capt', 'maj', 'brig', 'prof', 'rev', 'sen', 'rep', 'gov', 'no', 'vs',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'د', 'م', 'أ', 'ص', 'ت', 'ط', 'ج',
]);
const CLOSERS = '"\'”’»)]';
/** The longest word looked at before a full stop, in UTF-16 units: longer ones are no abbreviation. */
const LONGEST_ABBREVIATION = 8;

/**
 * Splits a raw text into sentences by our own rules, in one pass: a sentence ends at . ! ? ؟ … (with the quotation marks
 * and brackets that close on it) before white space, and at a line break, unless the page was merely wrapped there (see
 * `isWrapped`). Offsets are UTF-16 units; surrounding white space is left out, empty sentences are not given.
 */
export function splitSentences(text: string): Utf16Range[] {
  const sentences: Utf16Range[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  };
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) {
      if (!isWrapped(text, i)) close(i);
      i += 1;
    } else if (isEnder(unit)) {
      let end = i + 1;
      while (end < text.length && isEnder(text.charCodeAt(end))) end += 1;
      const single = end === i + 1 && unit === 0x2e;
      while (end < text.length && end - i < 8 && CLOSERS.includes(text.charAt(end))) end += 1;
      const atBreak = end >= text.length || isSpace(text.charCodeAt(end));
      if (atBreak && !(single && endsAbbreviation(text, i))) close(end);
      i = end;
    } else {
      i += 1;
    }
  }
  close(text.length);
  return sentences;
}

/**
 * Whether a line break only wraps a running sentence: the next line is indented or begins with a comma or stop, or this one
 * ends in a space, and neither is empty. Pages copied from HTML have such breaks ("قالت" / "    وزارة الصحة").
 */
function isWrapped(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x0a || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  let next = at + 1;
  while (next < text.length && next - at <= LONGEST_INDENT && (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09)) next += 1;
  const after = text.charCodeAt(next);
  if (next >= text.length || isLineEnd(after) || isLineEnd(before)) return false;
  if (CONTINUES.includes(text.charAt(next))) return true;
  const isIndented = next > at + 1;
  const hasSpace = before === 0x20;
  if (!isIndented && !hasSpace) return false;
  // A bullet or an indented title after a finished line begins anew.
  let last = at - 1;
  while (last > 0 && isSpace(text.charCodeAt(last)) && !isLineEnd(text.charCodeAt(last))) last -= 1;
  const isFinished = isEnder(text.charCodeAt(last)) || isLineEnd(text.charCodeAt(last)) || CLOSERS.includes(text.charAt(last)) || text.charAt(last) === ':';
  return !isFinished && /[\p{L}\p{N}"'(]/u.test(text.charAt(next));
}

/** Deeper indentation than this is layout, not a wrapped line. */
const LONGEST_INDENT = 40;
const CONTINUES = '،,.;؛';

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029;
}

function isEnder(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x061f || unit === 0x2026 || unit === 0x06d4;
}

/** Whether the word before a full stop at `at` is an abbreviation, an initial ("J.") or a dotted one ("U.S."). */
function endsAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATION) {
    const unit = text.charCodeAt(from - 1);
    if (isSpace(unit) || unit === 0x28 || unit === 0x22) break;
    from -= 1;
  }
  const word = text.slice(from, at);
  if (word.length === 0 || word.length > LONGEST_ABBREVIATION) return false;
  return /^[A-Z]$/.test(word) || /^[A-Za-z](?:\.[A-Za-z])+$/.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
