import type { Token } from '@/lib/core/text/tokens';
import type { PhraseIndex } from '../entities/phrase-index';
import type { Agent } from './agents';

/** A text as the readers of attribution see it: raw, in tokens, with the speakers that are known. */
export interface SpeechText {
  raw: string;
  tokens: readonly Token[];
  agents: PhraseIndex<Agent>;
}

/** Whether a token is one of some marks. */
export const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);
