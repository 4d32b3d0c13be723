import type { TokenText } from '../numbers/atoms';
import { findNumbersInTokens, type FoundNumber } from '../numbers/find-numbers';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { Token } from '@/lib/core/text/tokens';
import { CUES, type Cues } from './cues';
import type { SenseReader } from './lexicon';
import type { NounSense, PredicateSense, Sense } from './sense';

/** One sentence with everything that is known of its words: what the rules of this room read. */
export class Sentence {
  readonly cues: Cues;
  readonly senses: readonly (Sense | null)[];
  /** Numbers by the token they begin at, hedges included. */
  readonly numberAt: ReadonlyMap<number, FoundNumber>;
  readonly tokens: readonly Token[];
  readonly raw: string;

  constructor(source: TokenText, readonly language: ReadLanguage, reader: SenseReader) {
    // Line ends inside a sentence are only where the page was wrapped.
    this.tokens = source.tokens.filter(({ kind }) => kind !== 'line_end');
    this.raw = source.raw;
    this.cues = CUES[language];
    this.senses = this.tokens.map((token) => (token.kind === 'word' ? reader.senseOf(token.text) : null));
    this.numberAt = new Map(findNumbersInTokens({ raw: source.raw, tokens: this.tokens }, language).map((number) => [number.from, number]));
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The folded word at token `i`; empty for marks, numbers and past the ends. */
  word(i: number): string {
    const token = this.tokens[i];
    return token?.kind === 'word' ? token.text : '';
  }

  /** Whether the word at token `i` is one of a set, with or without و or ف glued before it. */
  isOneOf(words: ReadonlySet<string>, i: number): boolean {
    const word = this.word(i);
    return words.has(word) || ((word.startsWith('و') || word.startsWith('ف')) && words.has(word.slice(1)));
  }

  noun(i: number): NounSense | null {
    return this.senses[i]?.noun ?? null;
  }

  predicate(i: number): PredicateSense | null {
    return this.senses[i]?.predicate ?? null;
  }

  isMark(i: number, marks: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && marks.includes(token.text);
  }

  /** The next token that is no opening quotation mark or bracket, from `i` on. */
  skipQuotes(i: number): number {
    let at = i;
    while (this.isMark(at, '"\'([') && at < i + 3) {
      // A mark that hangs on the word before it, with a space behind, closes.
      if (this.tokens[at]?.spaced === false && this.tokens[at + 1]?.spaced === true) return at;
      at += 1;
    }
    return at;
  }

  /** Whether a clause ends before token `i`: a stop, or a semicolon. */
  endsClause(i: number): boolean {
    return this.isMark(i, ';!?') || this.isMark(i, '.');
  }

  text(from: number, next: number): string {
    const first = this.tokens[from];
    const last = this.tokens[next - 1];
    return first && last ? this.raw.slice(first.start, last.end) : '';
  }
}
