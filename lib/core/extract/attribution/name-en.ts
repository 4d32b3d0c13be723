import type { Token } from '@/lib/core/text/tokens';
import { isWordLike } from '../entities/phrase-index';
import { isTitle } from '../entities/titles';
import type { Agent } from './agents';
import type { Mention, Speaker } from './speaker';
import { DOCUMENTS_EN, PRONOMINAL_HEADS_EN } from './speech-en';
import type { SpeechText } from './speech-text';

/** Words looked at before or behind a verb for its speaker. */
export const LONGEST_NAME = 16;
/** Tokens of "who asked not to be named", and of whom a carrier quotes. */
export const LONGEST_ASIDE = 18;
export const NAME_STOPS = new Set('that on in at by during after before while when as who which said told and but earlier late monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
export const outletOf = (mention: Mention): Speaker | null => (mention.kind === 'named' && mention.speaker.agent?.kind === 'outlet' ? mention.speaker : null);
/** "Gen. Abdul Razaq", "U.S.": a full stop inside a name. */
export const isInitialStop = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before !== undefined && (before.text.length <= 2 || isTitle(before.text) === 'rank');
};

export function matchKnown(speech: SpeechText, from: number, to: number): { speaker: Speaker; next: number } | null {
  for (const start of speech.tokens[from]?.text === 'the' ? [from, from + 1] : [from]) {
    const match = speech.agents.matchAt(speech.tokens, start);
    if (match && start + match.length <= to) return { speaker: speakerOf(speech, start, start + match.length, match.entry), next: start + match.length };
  }
  return null;
}

export function mentionOf(speech: SpeechText, from: number, to: number): Mention | null {
  const { tokens } = speech;
  const known = matchKnown(speech, from, to);
  if (known && known.next === to) return { kind: 'named', speaker: known.speaker };
  // "Afghan news publication Khaama Press": an outlet behind its description.
  const tail = [3, 2, 1].map((length) => (to - length > from ? matchKnown(speech, to - length, to) : null)).find((match) => match?.next === to);
  if (tail?.speaker.agent?.kind === 'outlet') return { kind: 'named', speaker: tail.speaker };
  const start = tokens[from]?.text === 'the' || tokens[from]?.text === 'a' ? from + 1 : from;
  const last = tokens[to - 1];
  if (start >= to || !last) return null;
  const speaker = speakerOf(speech, start, to, null);
  const words = tokens.slice(start, to).filter(isWordLike);
  const hasName = words.some((token, k) => token.capital && (k > 0 || words.length === 1)) || words.some((token) => PRONOMINAL_HEADS_EN.has(token.text) || isTitle(token.text) !== '');
  if (!hasName) return null;
  if (words.length === 1) {
    if (DOCUMENTS_EN.has(last.text)) return { kind: 'document' };
    return { kind: 'short', word: last.text, speaker };
  }
  return { kind: 'named', speaker };
}

function speakerOf(speech: SpeechText, from: number, to: number, agent: Agent | null): Speaker {
  const { tokens, raw } = speech;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const words = tokens.slice(from, to).filter(isWordLike).map((token) => token.text);
  const written = first && last ? raw.slice(first.start, last.end) : '';
  const isPerson = agent === null && tokens.slice(from, to).some((token) => token.capital) && !PRONOMINAL_HEADS_EN.has(words.at(-1) ?? '');
  return { name: agent?.en ?? written.replace(/\s+/g, ' ').trim(), agent, words, isPerson };
}
