import type { Token } from '@/lib/core/text/tokens';
import { isInitialStop, LONGEST_ASIDE, LONGEST_NAME, matchKnown, mentionOf, NAME_STOPS } from './name-en';
import type { Mention, Speaker } from './speaker';
import { CARRIED_EN, DOCUMENTS_EN } from './speech-en';
import { isMark, type SpeechText } from './speech-text';

export interface QuotedSpeaker {
  mention: Mention;
  carrier: Speaker | null;
  next: number;
}

/** "State media quoted the governor, Sam Hill, as saying": who is quoted speaks, who quotes carries. */
export function readQuoted(speech: SpeechText, verb: number, from: number, to: number): QuotedSpeaker | null {
  const { tokens } = speech;
  let as = verb + 1;
  while (as < to && as - verb <= LONGEST_ASIDE && !(tokens[as]?.text === 'as' && tokens[as + 1]?.text === 'saying')) as += 1;
  if (tokens[as]?.text !== 'as' || as >= to) return null;
  const named = [...tokens.slice(verb + 1, as)];
  while (isMark(named.at(-1), ',')) named.pop();
  const comma = named.findLastIndex((token) => isMark(token, ','));
  const mention = mentionOf(speech, comma >= 0 ? verb + 2 + comma : verb + 1, verb + 1 + named.length) ?? mentionOf(speech, verb + 1, verb + 1 + (comma >= 0 ? comma : named.length));
  if (!mention) return null;
  let start = verb;
  while (start > from && verb - start < LONGEST_NAME && !isMark(tokens[start - 1], ',.:;"')) start -= 1;
  const carrier = mentionOf(speech, start, verb);
  const known = CARRIED_EN.has(tokens[verb - 2]?.text ?? '') ? null : carrier;
  return { mention, carrier: known?.kind === 'named' ? known.speaker : null, next: as + 2 };
}

/** Who words are according to, and who is said to have carried them: "a statement by X carried by Y". */
export function readForward(speech: SpeechText, from: number, to: number): { mention: Mention; next: number; carrier?: Speaker } | null {
  const { tokens } = speech;
  let start = from;
  while (start < to && (isMark(tokens[start], '"\'') || tokens[start]?.text === 'by')) start += 1;
  const known = matchKnown(speech, start, to);
  let end = start;
  while (end < to && end - start < LONGEST_NAME) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && !isInitialStop(tokens, end) && token.text !== '-') || (end > start && NAME_STOPS.has(token.text) && !goesOnBy(tokens, end)) || token.kind === 'line_end') break;
    end += 1;
  }
  if (known && known.next >= end) return { mention: { kind: 'named', speaker: known.speaker }, next: known.next };
  const carried = readCarried(speech, start, end);
  if (carried) return { ...carried, next: end };
  const mention = mentionOf(speech, start, end);
  return mention ? { mention, next: end } : null;
}

/** Whether "by" goes on with who issued or carried the words before it. */
function goesOnBy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === 'by' && (CARRIED_EN.has(before) || DOCUMENTS_EN.has(before));
}

/** "a statement (by X) carried by Y": the document or its issuer, and the outlet that carried it. */
function readCarried(speech: SpeechText, from: number, to: number): { mention: Mention; carrier: Speaker } | null {
  const { tokens } = speech;
  let at = from + 1;
  while (at < to && !(CARRIED_EN.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'by')) at += 1;
  const outlet = at + 2 < to ? mentionOf(speech, at + 2, to) : null;
  if (outlet?.kind !== 'named') return null;
  const by = tokens.slice(from, at).findIndex((token) => token.text === 'by' || token.text === 'from');
  const issuer = by < 0 ? null : mentionOf(speech, from + by + 1, at);
  return { mention: issuer ?? { kind: 'document' }, carrier: outlet.speaker };
}

/** Outlet that was told: "told TOLOnews", "said to NBC News": it carries the words. */
export function readTold(speech: SpeechText, verb: number, to: number): Speaker | null {
  const i = speech.tokens[verb]?.text === 'told' ? verb + 1 : speech.tokens[verb + 1]?.text === 'to' ? verb + 2 : -1;
  const known = i < 0 ? null : matchKnown(speech, i, to);
  return known?.speaker.agent?.kind === 'outlet' ? known.speaker : null;
}
