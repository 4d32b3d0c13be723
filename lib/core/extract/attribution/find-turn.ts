import { readAgent } from './read-agent-ar';
import { SPEECH_VERBS_AR, TURNS_AR } from './speech-ar';
import { isMark, type SpeechText } from './speech-text';
import { isComplement, isVerb } from './words-ar';

/**
 * Where another speaker takes over within a sentence: a token after `from` that turns, with a verb of saying close behind, or
 * behind the comma of a clause that has a speaker a verb with its own ("نفت الوزارة ذلك، وأكد المدير أن"); else `to`.
 */
export function findTurn(speech: SpeechText, from: number, to: number): number {
  const { tokens } = speech;
  let isSpoken = false;
  for (let i = from; i < to; i++) {
    const isSpeech = isVerb(tokens[i], SPEECH_VERBS_AR);
    if (i > from && TURNS_AR.has(tokens[i]?.text ?? '') && tokens.slice(i + 1, i + 4).some((token) => isVerb(token, SPEECH_VERBS_AR))) return i;
    if (isSpeech && isSpoken && isMark(tokens[i - 1], ',،') && hasOwnSpeaker(speech, i, to)) return i;
    isSpoken ||= isSpeech;
  }
  return to;
}

/** Whether a verb of saying has its speaker right behind it, and what was said right behind that. */
function hasOwnSpeaker(speech: SpeechText, verbAt: number, to: number): boolean {
  const agent = readAgent(speech, verbAt + 1, to);
  return agent !== null && agent.mention.kind !== 'document' && isComplement(speech.tokens[agent.next]);
}
