import { LONGEST_NAME, readAgent, speakerOf, withoutClitics } from './read-agent-ar';
import type { Mention } from './speaker';
import { DOCUMENTS_AR, SUBJECT_FIRST_AR } from './speech-ar';
import { isMark, type SpeechText } from './speech-text';

/** Subject before its verb: "وفي أحدث بيان للتحالف أكد أن …", "والشرطة أكدت". */
export function findSubjectBefore(speech: SpeechText, from: number, verbAt: number): Mention | null {
  const { tokens } = speech;
  for (let i = verbAt - 1; i >= Math.max(from, verbAt - LONGEST_NAME); i--) {
    const token = tokens[i];
    if (!token || isMark(token, '.:;"')) return null;
    if (token.kind === 'word' && DOCUMENTS_AR.has(withoutClitics(token.text)) && i + 1 < verbAt) {
      const issuer = readAgent(speech, i, verbAt);
      if (issuer && issuer.next >= verbAt - 1) return issuer.mention;
    }
    const known = speech.agents.matchAt(tokens, i);
    if (known && i + known.length === verbAt && known.clitics.replace(/[وف]/u, '') === '') return { kind: 'named', speaker: speakerOf(speech, i, i + known.length, known.prefix, known.entry) };
  }
  return readDoerBefore(speech, from, verbAt);
}

/** "وكانت الوزارة أعلنت", "وكان مسؤول في دهوك قال", "أما الدفاع المدني، العامل هناك، فأحصى": the subject that opens the sentence. */
export function readOpeningSubject(speech: SpeechText, from: number, verbAt: number): Mention | null {
  const { tokens } = speech;
  const opening = tokens[from]?.text ?? '';
  if (!SUBJECT_FIRST_AR.has(opening) || verbAt - from > LONGEST_OPENING) return null;
  const subject = readAgent(speech, from + 1, verbAt);
  if (!subject) return null;
  const rest = tokens.slice(subject.next, verbAt).filter((token) => token.text !== 'قد');
  if (rest.every((token) => isMark(token, ',،')) || (opening === 'اما' && isMark(rest[0], ',،') && isMark(rest.at(-1), ',،'))) return subject.mention;
  // "مسؤول محلي في دهوك": where the speaker sits.
  const isPlaced = rest[0]?.text === 'في' && rest.length <= LONGEST_SEAT && rest.every((token) => token.kind === 'word');
  return isPlaced ? { kind: 'named', speaker: speakerOf(speech, from + 1, subject.next + rest.length, 0, null) } : null;
}
/** Tokens before the verb of "أما …، …، فأحصى", and those of "في دهوك". */
const LONGEST_OPENING = 16;
const LONGEST_SEAT = 3;

/** "وفرضت قسد حظرا، وقالت إنها …": in the middle of a sentence, whom its first verb has for its subject, where that is known. */
function readDoerBefore(speech: SpeechText, from: number, verbAt: number): Mention | null {
  const { tokens } = speech;
  if (verbAt - from < 3 || tokens[from]?.kind !== 'word') return null;
  let comma = from + 1;
  while (comma < verbAt && comma - from < LONGEST_OPENING && !isMark(tokens[comma], ',،')) comma += 1;
  // Behind the verb that opens the sentence, or the one behind its first comma.
  for (const at of [from + 1, comma + 2]) {
    const known = at < verbAt ? speech.agents.matchAt(tokens, at) : null;
    if (known && known.clitics === '' && known.entry.kind === 'body') return { kind: 'named', speaker: speakerOf(speech, at, at + known.length, known.prefix, known.entry) };
  }
  return null;
}
