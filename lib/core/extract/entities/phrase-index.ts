import { foldForSearch } from '@/lib/core/text/fold';
import { tokenise, type Token } from '@/lib/core/text/tokens';
import { remember } from './remember';

/**
 * Names of a list, found in a row of tokens: the ground of the gazetteer and of the list of agents. Names are compared
 * folded (hamza, ى/ي, ة/ه, case); the first word of a name may carry Arabic clitics ("بالأنبار", "وبغداد", "للتحالف").
 */
export interface PhraseIndex<T> {
  /** The longest name that begins at a token, or null. Bounded by the longest name. */
  matchAt(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
  /** Whether a folded word, clitics and all, may be the first of a name. Remembered, so cheap. */
  mayBegin(word: string): boolean;
}

export interface PhraseMatch<T> {
  entry: T;
  /** Tokens taken. */
  length: number;
  /** Letters of the first token that are clitics and not of the name. */
  prefix: number;
  /** The clitics as written, folded: "", "و", "ب", "ول" … */
  clitics: string;
}

interface Phrase<T> {
  words: readonly string[];
  entry: T;
}

/** Builds the index of names, each with what it stands for. Of two equal names the later wins, so that a newsroom's own list may override. */
export function buildPhraseIndex<T>(names: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [name, entry] of names) {
    const words = tokenise(foldForSearch(name)).filter(isWordLike).map((token) => token.text);
    const first = words[0];
    if (first === undefined) continue;
    const same = (byFirst.get(first) ?? []).filter((phrase) => phrase.words.join(' ') !== words.join(' '));
    byFirst.set(first, [...same, { words, entry }].sort((a, b) => b.words.length - a.words.length));
  }
  const mayBegin = remember((word: string) => [...formsOf(word)].some(([form]) => byFirst.has(form)));
  return {
    mayBegin,
    matchAt(tokens, at) {
      const token = tokens[at];
      if (!token || !isWordLike(token) || !mayBegin(token.text)) return null;
      for (const [word, clitics, prefix] of formsOf(token.text)) {
        for (const phrase of byFirst.get(word) ?? []) {
          const length = lengthOf(phrase.words, tokens, at);
          if (length > 0) return { entry: phrase.entry, length, prefix, clitics };
        }
      }
      return null;
    },
  };
}

export const isWordLike = (token: Token): boolean => token.kind === 'word' || token.kind === 'code' || token.kind === 'number';

/** How many tokens the words of a phrase take from `at` (the first word is known to fit); hyphens and quotes between them are stepped over. */
function lengthOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let i = at + 1;
  for (const word of words.slice(1)) {
    const token = tokens[i];
    if (token?.kind === 'mark' && (token.text === '-' || token.text === '"')) i += 1;
    const here = tokens[i];
    if (!here || !isWordLike(here) || (here.text !== word && here.text !== possessive(word))) return 0;
    i += 1;
  }
  return i - at;
}

const possessive = (word: string): string => (word.charCodeAt(0) < 0x250 ? `${word}'s` : word);

/** A folded word and what remains of it without conjunction and preposition: [rest, clitics, letters taken off]. */
export function* formsOf(word: string): Generator<readonly [string, string, number]> {
  yield [word, '', 0];
  if (word.charCodeAt(0) < 0x600) {
    if (word.endsWith("'s")) yield [word.slice(0, -2), '', 0];
    return;
  }
  yield* withoutPreposition(word, '');
  const first = word.charAt(0);
  if (word.length > 3 && (first === 'و' || first === 'ف')) {
    yield [word.slice(1), first, 1];
    yield* withoutPreposition(word.slice(1), first);
  }
}

function* withoutPreposition(word: string, before: string): Generator<readonly [string, string, number]> {
  const first = word.charAt(0);
  if (word.length < 4 || (first !== 'ب' && first !== 'ل' && first !== 'ك')) return;
  // ل + ال is written لل: the alif comes back, and no letter can be taken off without breaking the name.
  if (word.startsWith('لل')) yield [`ا${word.slice(1)}`, `${before}ل`, before.length];
  yield [word.slice(1), before + first, before.length + 1];
}

const MARK = /[\p{M}\u0640]/u;

/** The raw offset (UTF-16) after a number of letters of a token, marks and tatweel on them included. */
export function afterLetters(raw: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0 && at < raw.length; at++) if (!MARK.test(raw.charAt(at))) left -= 1;
  while (letters > 0 && at < raw.length && MARK.test(raw.charAt(at))) at += 1;
  return at;
}
