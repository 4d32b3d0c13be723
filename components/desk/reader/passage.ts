import { graphemeBoundary } from '@/lib/core/excerpt/grapheme';
import type { Utf16Range } from '@/lib/core/text/range';

const SPACE = /[\s\u200e\u200f\u061c]/;

/**
 * What a person means by a selection: without white space and bare direction marks at its ends, never half of a surrogate
 * pair or a letter without its vowel signs. Null when nothing is left. UTF-16 units of the text.
 */
export function tidySelection(text: string, selected: Utf16Range): Utf16Range | null {
  let { start, end } = selected;
  while (start < end && SPACE.test(text[start] ?? '')) start += 1;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end -= 1;
  if (start >= end) return null;
  return { start: graphemeBoundary(text, start, 'before'), end: graphemeBoundary(text, end, 'after') };
}

const WORD = /[\p{L}\p{N}\p{M}_]+(?:[.,٫٬’'-][\p{L}\p{N}\p{M}]+)*/gu;

/** Where the words of a text are, in order: numbers with their separators are one word. */
export function findWords(text: string): Utf16Range[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The word at an offset, or the nearest one before it (else the first); -1 in a text without words. */
export function wordAt(words: readonly Utf16Range[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return words.length === 0 ? -1 : Math.max(0, low - 1);
}

/** A selection by whole words: where it was begun and where it has come to, as indexes of words. */
export interface WordCaret {
  anchor: number;
  focus: number;
}

/** The caret after a step of `by` words; it stays inside the text, and a step without extending lands on one word. */
export function stepCaret(words: readonly Utf16Range[], caret: WordCaret | null, by: number, extends_: boolean): WordCaret {
  if (!caret) return { anchor: 0, focus: 0 };
  const focus = Math.max(0, Math.min(words.length - 1, caret.focus + by));
  return { anchor: extends_ ? caret.anchor : focus, focus };
}

/** The stretch from the first to the last word of a caret. */
export function caretRange(words: readonly Utf16Range[], caret: WordCaret): Utf16Range | null {
  const first = words[Math.min(caret.anchor, caret.focus)];
  const last = words[Math.max(caret.anchor, caret.focus)];
  return first && last ? { start: first.start, end: last.end } : null;
}
