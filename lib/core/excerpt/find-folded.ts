import { normalise } from '@/lib/core/text/normalise';
import type { Utf16Range } from '@/lib/core/text/range';

/** A quote that occurs more often than this is a phrase, not a passage; further places are not looked at. */
const PLACES_MAX = 1000;

/** Every place where a text holds exactly this quote, overlapping ones too. UTF-16 offsets. */
export function findExact(text: string, quote: string): Utf16Range[] {
  const places: Utf16Range[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at !== -1 && places.length < PLACES_MAX; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/**
 * Every place where a text holds the quote but for what a reader does not see as a difference: diacritics, tatweel,
 * white space, hamza seats, ى/ي, ة/ه, forms of digits and quotation marks, letter case. Raw UTF-16 offsets.
 */
export function findFolded(text: string, quote: string): Utf16Range[] {
  const needle = collapse(normalise(quote).text).text.trim();
  const folded = normalise(text);
  const { text: hay, at } = collapse(folded.text);
  return findExact(hay, needle).map(({ start, end }) => ({ start: folded.rawStart(at[start] ?? 0), end: folded.rawEnd((at[end - 1] ?? 0) + 1) }));
}

/** Runs of white space as one space, with the offset each kept unit had. */
function collapse(text: string): { text: string; at: Int32Array } {
  const at = new Int32Array(text.length);
  const pieces: string[] = [];
  let n = 0;
  let from = 0;
  const isSpace = (i: number) => text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x0a;
  for (let i = 0; i < text.length; i += 1) {
    if (isSpace(i) && i > 0 && isSpace(i - 1)) {
      if (from < i) pieces.push(text.slice(from, i));
      from = i + 1;
      continue;
    }
    at[n] = i;
    n += 1;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join('').replaceAll('\n', ' '), at };
}
