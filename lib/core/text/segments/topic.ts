import type { Line } from './lines';

/** Words shorter than this (after prefixes) are mostly grammar. Letters. */
const SHORTEST_CONTENT_WORD = 3;

/** One-letter Arabic prefixes (و ف ب ل ك) and the article, taken off so that "والعراق" and "العراق" are one word. */
const PREFIX = /^(?:[وفبلك]?ال|لل|و(?=\p{L}{4}))/u;

/** The words of a line that carry its topic. */
export function topicWords(line: Line): Set<string> {
  const words = new Set<string>();
  for (const word of line.folded.match(/\p{L}+/gu) ?? []) {
    const bare = word.replace(PREFIX, '');
    if (bare.length >= SHORTEST_CONTENT_WORD) words.add(bare);
  }
  return words;
}

/** The share of `words` found in `among`, 0 to 1; no words give 0. */
export function shareFound(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let found = 0;
  for (const word of words) if (among.has(word)) found += 1;
  return found / words.size;
}
