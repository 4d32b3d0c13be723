import type { Token } from '@/lib/core/text/tokens';
import { COMPLEMENTS_AR } from './speech-ar';
import type { SpeechText } from './speech-text';

/** Heads of an outlet's name, folded. */
export const OUTLET_HEADS = new Set('قناه وكاله صحيفه موقع شبكه اذاعه تلفزيون جريده منصه فضاييه'.split(' '));

/** A word without a conjunction glued to it. Short words are left whole: their first letter is mostly their own. */
export const bare = (text: string): string => (text.length > 3 && (text.startsWith('و') || text.startsWith('ف')) ? text.slice(1) : text);

export const isVerb = (token: Token | undefined, verbs: ReadonlySet<string>): boolean => token?.kind === 'word' && (verbs.has(token.text) || verbs.has(bare(token.text)));

export function isComplement(token: Token | undefined): boolean {
  return token?.kind === 'word' && (COMPLEMENTS_AR.has(token.text) || COMPLEMENTS_AR.has(bare(token.text)));
}

const PREPOSITIONS = new Set('عن الي علي في من خلال بعد قبل منذ عبر انه انها اليه عليه'.split(' '));

export const isPreposition = (speech: SpeechText, token: Token | undefined): boolean =>
  token?.kind === 'word' && PREPOSITIONS.has(token.text) && !isNameAli(speech, token);

/** "علي" with its dots is the name; "على" folds to the same letters. */
export const isNameAli = (speech: SpeechText, token: Token): boolean => token.text === 'علي' && speech.raw.charCodeAt(token.end - 1) === 0x064a;
