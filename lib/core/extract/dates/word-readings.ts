import { remember } from '../entities/remember';
import type { ItemPlace } from './items';
import { PHRASE_LENGTHS } from './lexicon';
import { NO_DATE_WORDS_AR } from './lexicon-ar';

/** What is glued before a word: conjunction, article, preposition. */
export type Affixes = Pick<ItemPlace, 'and' | 'definite' | 'prep'>;
export const NO_AFFIXES: Affixes = { and: false, definite: false, prep: false };
/** A word of the lexicon and what stood before it. */
export type Variant = readonly [string, Affixes];
/** The longest word that is looked up: a page may be one long "word". UTF-16 units. */
export const LONGEST_WORD = 24;
export const NO_READINGS: readonly Variant[] = [];
/** The readings of a word that begin a word or phrase of the lexicon, in the order they are to be tried. */
export const readingsOf = remember((word: string): readonly Variant[] => {
  if (NO_DATE_WORDS_AR.has(word)) return NO_READINGS;
  const found = [...variants(word)].filter(([text]) => PHRASE_LENGTHS.has(text));
  return found.length > 0 ? found : NO_READINGS;
});

/** A folded word, and what remains of it without conjunction, preposition and article, in the order they are to be tried. */
function* variants(word: string): Generator<[string, Affixes]> {
  yield [word, NO_AFFIXES];
  if (word.charCodeAt(0) < 0x600) {
    if (word.endsWith("'s")) yield [word.slice(0, -2), NO_AFFIXES];
    return;
  }
  yield* withoutArticle(word, false);
  const first = word.charAt(0);
  if (word.length > 2 && (first === 'و' || first === 'ف')) {
    const rest = word.slice(1);
    yield [rest, { ...NO_AFFIXES, and: true }];
    yield* withoutArticle(rest, true);
  }
}

function* withoutArticle(word: string, and: boolean): Generator<[string, Affixes]> {
  if (word.startsWith('ال') && word.length > 3) yield [word.slice(2), { and, definite: true, prep: false }];
  const first = word.charAt(0);
  if (word.length < 3 || (first !== 'ب' && first !== 'ل' && first !== 'ك')) return;
  // ل + ال is written لل.
  const rest = word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
  yield [rest, { and, definite: rest.startsWith('ال'), prep: true }];
  if (rest.startsWith('ال') && rest.length > 3) yield [rest.slice(2), { and, definite: true, prep: true }];
}
