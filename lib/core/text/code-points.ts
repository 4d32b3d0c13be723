/**
 * Offsets in a text, both ways between UTF-16 code units (what JavaScript strings and the DOM count) and Unicode code
 * points (what is stored, what the command line prints and what W3C Web Annotation counts).
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number;
  /** UTF-16 offset → code-point offset. An offset inside a surrogate pair counts as the start of that pair. */
  toCodePoint(utf16: number): number;
  /** Code-point offset → UTF-16 offset. Offsets past the end are the end. */
  toUtf16(codePoint: number): number;
}

/**
 * Builds the index of one text: O(n) once, then O(1) where the text has no character outside the BMP (nearly all Arabic
 * and English news) and O(log k) in the number k of those characters otherwise.
 */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    pairs.push(i);
    i += 1;
  }
  const units = text.length;
  const length = units - pairs.length;
  if (pairs.length === 0) {
    const clamp = (offset: number) => Math.max(0, Math.min(units, offset));
    return { length, toCodePoint: clamp, toUtf16: clamp };
  }
  return {
    length,
    toCodePoint(utf16) {
      const at = Math.max(0, Math.min(units, utf16));
      // A pair beginning at p takes the units p and p + 1: at offset p + 1 we stand inside it, and 1 is taken off too,
      // which lands on the pair's own start.
      return at - countBelow(pairs, at);
    },
    toUtf16(codePoint) {
      const at = Math.max(0, Math.min(length, codePoint));
      // Pair k begins at code point pairs[k] - k: the pairs that lie wholly before `at` each add a unit.
      let low = 0;
      let high = pairs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[middle] ?? 0) - middle < at) low = middle + 1;
        else high = middle;
      }
      return at + low;
    },
  };
}

/** How many values of a sorted list are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length of a text in code points. */
export function countCodePoints(text: string): number {
  return indexCodePoints(text).length;
}

/** `text.slice` by code points: start inclusive, end exclusive. For more than one slice build an index instead. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const index = indexCodePoints(text);
  return text.slice(index.toUtf16(start), index.toUtf16(end));
}
