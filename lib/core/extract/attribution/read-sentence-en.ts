import type { Token } from '@/lib/core/text/tokens';
import { outletOf } from './name-en';
import { type QuotedSpeaker, readForward, readQuoted, readTold } from './read-carried-en';
import { readSpeaker } from './read-speaker-en';
import type { Mention, SentenceReading, Speaker } from './speaker';
import { AGREEING_EN, FIGURES_EN, NARRATOR_EN, SPEECH_VERBS_EN } from './speech-en';
import { isMark, type SpeechText } from './speech-text';

/** "according to", word by word: looked for at every word. */
const AGREEING = AGREEING_EN.map((phrase) => phrase.split(' '));
/** Tokens behind the verb within which the reported words begin. */
const LONGEST_CUE = 12;
/** Tokens of "death toll" behind "put the". */
const FIGURE_REACH = 3;

/** Reads who is said to speak in one English sentence, tokens `from` to `to` (exclusive). */
export function readEnglishSentence(speech: SpeechText, from: number, to: number): SentenceReading {
  const { tokens } = speech;
  let lead: Mention | null = null;
  let source: Mention | null = null;
  let goesOn = false;
  let cue: [number, number] | null = null;
  const carriers: Speaker[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const agreeing = AGREEING.find((words) => words.every((word, k) => tokens[i + k]?.text === word));
    if (agreeing) {
      const found = readForward(speech, i + agreeing.length, to);
      if (found) {
        if (lead && outletOf(found.mention)) carriers.push(outletOf(found.mention) as Speaker);
        else source ??= found.mention;
        if (found.carrier) carriers.push(found.carrier);
        cue = [cue?.[0] ?? i, found.next - 1];
        i = found.next - 1;
      }
      continue;
    }
    const quoted: QuotedSpeaker | null = token.text === 'quoted' && !lead && !goesOn ? readQuoted(speech, i, from, to) : null;
    if (quoted) {
      lead = quoted.mention;
      if (quoted.carrier) carriers.push(quoted.carrier);
      cue = [from, quoted.next - 1];
      i = quoted.next - 1;
      continue;
    }
    if (lead || goesOn || !(SPEECH_VERBS_EN.has(token.text) || putsFigure(tokens, i))) continue;
    const found = readSpeaker(speech, i, from, to);
    if (!found) continue;
    if (found.mention) lead = found.mention;
    else goesOn = true;
    const told = readTold(speech, i, to);
    if (told) carriers.push(told);
    cue = [Math.min(found.first, cue?.[0] ?? found.first), endOfCue(tokens, i + 1, to)];
  }
  const isNarrator = !lead && !source && !goesOn && opensAsNarrator(tokens, from, to);
  return { lead, source, carriers, goesOn, isNarrator, cue };
}

/** "The governor put the death toll at 70": whose count it is. */
function putsFigure(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:put|puts)$/.test(tokens[verb]?.text ?? '') || !/^(?:the|its)$/.test(tokens[verb + 1]?.text ?? '')) return false;
  return tokens.slice(verb + 2, verb + 2 + FIGURE_REACH).some((token) => FIGURES_EN.has(token.text));
}

function endOfCue(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST_CUE); i++) {
    if (tokens[i]?.text === 'that' || isMark(tokens[i], ':"')) return i;
  }
  // "X said Thursday the death toll …": the weekday right behind the verb dates the words.
  return Math.min(to, from + 1) - 1 >= from && /day$/.test(tokens[from]?.text ?? '') ? from : from - 1;
}

function opensAsNarrator(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, Math.min(to, from + 4)).map((token) => token.text).join(' ');
  return NARRATOR_EN.some((phrase) => opening.startsWith(`${phrase} `));
}
