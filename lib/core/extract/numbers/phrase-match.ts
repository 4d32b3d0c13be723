import { foldLetters } from '@/lib/core/text/fold';
import type { Token } from '@/lib/core/text/tokens';

/** Phrases found by their last word going back, or by their first word going on; longest first. */
export class PhraseIndex<T> {
  private readonly byEdge = new Map<string, { words: readonly string[]; value: T }[]>();

  constructor(
    phrases: Iterable<readonly [T, readonly string[]]>,
    private readonly edge: 'first' | 'last',
  ) {
    for (const [value, spelled] of phrases) {
      for (const phrase of spelled) {
        const words = foldLetters(phrase).split(' ');
        const key = (edge === 'first' ? words[0] : words.at(-1)) ?? '';
        const list = this.byEdge.get(key) ?? [];
        list.push({ words, value });
        this.byEdge.set(key, list);
      }
    }
    for (const list of this.byEdge.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins (edge `first`) or ends (edge `last`) at token `at`; [from, next) are its tokens. */
  match(tokens: readonly Token[], at: number): { value: T; from: number; next: number } | null {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const list = this.byEdge.get(token.text) ?? this.byEdge.get(withoutClitic(token.text));
    if (!list) return null;
    for (const { words, value } of list) {
      const from = this.edge === 'first' ? at : at - words.length + 1;
      if (from < 0) continue;
      let fits = true;
      for (let w = 0; w < words.length && fits; w += 1) {
        const found = tokens[from + w];
        const word = words[w] ?? '';
        fits = found?.kind === 'word' && (found.text === word || (w === 0 && withoutClitic(found.text) === word));
      }
      if (fits) return { value, from, next: from + words.length };
    }
    return null;
  }
}

/** A word without a glued و ف ب ل, for phrases whose first word may carry one. */
function withoutClitic(word: string): string {
  return word.length > 3 && 'وفبل'.includes(word.charAt(0)) ? word.slice(1) : word;
}
