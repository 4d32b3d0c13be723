import type { Token } from '@/lib/core/text/tokens';
import { isInitialStop, LONGEST_ASIDE, LONGEST_NAME, mentionOf, NAME_STOPS } from './name-en';
import { readForward } from './read-carried-en';
import type { Mention } from './speaker';
import { NAME_STARTS_EN, PRONOUNS_EN, ROLE_NOUNS_EN, WEAK_VERBS_EN } from './speech-en';
import { isMark, type SpeechText } from './speech-text';

const ASIDE_STARTS = new Set('who speaking asking which whose citing quoting requesting'.split(' '));
/** Capital words of a name before its office. */
const SHORTEST_FULL_NAME = 2;
const PLACE_PREPOSITIONS = new Set('in at near on of from off'.split(' '));
const ADVERBS = new Set('also has have had later reportedly earlier then again first already publicly recently previously all both'.split(' '));

/** The speaker of a verb: the words before it in its clause, or behind it ("…," said X). A pronoun gives no mention: the same goes on. */
export function readSpeaker(speech: SpeechText, verb: number, from: number, to: number): { mention: Mention | null; first: number } | null {
  const { tokens } = speech;
  let end = verb;
  while (end > from && ADVERBS.has(tokens[end - 1]?.text ?? '')) end -= 1;
  end = beforeParenthesis(tokens, end, from);
  let start = end;
  while (start > from && end - start < LONGEST_NAME) {
    const token = tokens[start - 1];
    if (!token || (token.kind === 'mark' && !(token.text === '-' && !token.spaced) && !isInitialStop(tokens, start - 1)) || NAME_STARTS_EN.has(token.text)) break;
    start -= 1;
  }
  // "…, spokesman for the ministry, said": the name stands before the comma.
  if (start < end && isMark(tokens[start - 1], ',') && ROLE_NOUNS_EN.has(tokens[start]?.text ?? '')) {
    let name = start - 1;
    while (name > from && tokens[name - 1]?.capital && tokens[name - 1]?.kind === 'word') name -= 1;
    // "near Kirkuk on Sunday, a source said": a place or a day before the comma is nobody's name.
    const isName = start - 1 - name >= SHORTEST_FULL_NAME && !NAME_STOPS.has(tokens[name]?.text ?? '') && !PLACE_PREPOSITIONS.has(tokens[name - 1]?.text ?? '');
    if (isName) start = name;
  }
  // "…, which Islamic State claimed": no speech of the sentence's own.
  if (start < end && tokens[start - 1]?.text === 'which') return null;
  // "…," said General X: nothing stands before the verb, or only the quotation.
  if (start === end) {
    const apposed = readApposedName(speech, verb, from);
    if (apposed) return apposed;
    if (!isMark(tokens[verb - 1], '",') || tokens[verb]?.text === 'told') return null;
    const after = readForward(speech, verb + 1, to);
    return after ? { mention: after.mention, first: verb } : null;
  }
  if (PRONOUNS_EN.has(tokens[start]?.text ?? '')) return end - start === 1 ? { mention: null, first: start } : null;
  const mention = mentionOf(speech, start, end);
  if (!mention) return null;
  const isKnown = mention.kind === 'named' && mention.speaker.agent !== null;
  const opensLine = tokens[verb]?.text === 'say' && start === from;
  if (WEAK_VERBS_EN.has(tokens[verb]?.text ?? '') && !isKnown && !opensLine && tokens[verb + 1]?.text !== 'that' && !isMark(tokens[verb + 1], '":,')) return null;
  return { mention, first: start };
}

/** "the Ministry (MoI) said": what stands before a parenthesis at the end of a name. */
function beforeParenthesis(tokens: readonly Token[], end: number, from: number): number {
  if (!isMark(tokens[end - 1], ')')) return end;
  for (let i = end - 2; i > Math.max(from, end - 8); i--) if (isMark(tokens[i], '(')) return i;
  return end;
}

/** "Her daughter, Seema, told …", "Seema, her daughter-in-law, added …": a name between or before the commas at the verb. */
function readApposedName(speech: SpeechText, verb: number, from: number): { mention: Mention; first: number } | null {
  const { tokens } = speech;
  const comma = verb - 1;
  if (!isMark(tokens[comma], ',') || isMark(tokens[comma - 1], '"\'')) return null;
  let start = comma;
  while (start > from && comma - start < LONGEST_ASIDE && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
  let end = comma;
  // "The official, who asked not to be named, said"
  if (isMark(tokens[start - 1], ',') && ASIDE_STARTS.has(tokens[start]?.text ?? '')) {
    end = start - 1;
    start = end;
    while (start > from && end - start < LONGEST_NAME && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
    const named = mentionOf(speech, start, end);
    return named && { mention: named, first: start };
  }
  if (!tokens[start]?.capital && isMark(tokens[start - 1], ',')) {
    end = start - 1;
    start = end;
    while (start > from && tokens[start - 1]?.capital) start -= 1;
  }
  const mention = end > start ? mentionOf(speech, start, end) : null;
  return mention && { mention, first: start };
}
