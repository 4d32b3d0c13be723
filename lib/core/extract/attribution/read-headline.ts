import type { Token } from '@/lib/core/text/tokens';
import { isWordLike } from '../entities/phrase-index';
import { openGazetteer } from '../places/gazetteer';
import { EVENT_HEADS, PLACE_HEADS } from './headline-heads-ar';
import { HEADLINE_VERBS_AR } from './speech-ar';
import type { SpeechText } from './speech-text';
import type { SentenceReading, Speaker } from './speaker';

/** Words before the colon of "الجيش العراقي: نجحنا في …"; with more it is a sentence. */
const LONGEST_SPEAKER = 6;
/** Words before the verb of "حزب الله ينفي". */
const LONGEST_SUBJECT = 5;
/** Agents that before a colon say where, not who: "العراق: مقتل عشرة". */
const COUNTRIES = new Set(['iq', 'sy', 'us', 'ir', 'tr', 'ru']);

/** A headline's speaker, before a colon or before a verb of saying; null when there is none, and the headline reads like any sentence. */
export function readHeadline(speech: SpeechText, from: number, to: number): SentenceReading | null {
  return readBeforeColon(speech, from, to) ?? readBeforeVerb(speech, from, to);
}

function readBeforeColon(speech: SpeechText, from: number, to: number): SentenceReading | null {
  const { tokens, raw } = speech;
  let colon = from;
  while (colon < to && !(tokens[colon]?.kind === 'mark' && tokens[colon]?.text === ':')) colon += 1;
  const words = tokens.slice(from, colon).filter(isWordLike);
  const [first, last] = [words[0], words.at(-1)];
  if (colon >= to - 1 || words.length > LONGEST_SPEAKER || !first || !last) return null;
  const known = speech.agents.matchAt(tokens, from);
  if (known ? COUNTRIES.has(known.entry.id) : isNoSpeaker(speech, from, colon)) return null;
  const isKnown = known !== null && from + known.length >= colon - 1;
  const isArabic = first.text.charCodeAt(0) >= 0x600;
  const speaker: Speaker = {
    name: isKnown ? (isArabic ? known.entry.ar : known.entry.en) : raw.slice(first.start, last.end).replace(/\s+/g, ' '),
    agent: isKnown ? known.entry : null,
    words: words.map((token) => token.text),
    isPerson: !isKnown,
  };
  return { lead: { kind: 'named', speaker }, source: null, carriers: [], goesOn: false, isNarrator: false, cue: [from, colon] };
}

/** An event, a label or a place before the colon: "حريق المستشفى: 64 قتيلا", "غزة: 31 قتيلا". */
function isNoSpeaker({ tokens }: SpeechText, from: number, colon: number): boolean {
  const first = tokens[from]?.text ?? '';
  if (EVENT_HEADS.has(first) || EVENT_HEADS.has(first.replace(/^و/, '')) || PLACE_HEADS.has(first)) return true;
  const place = openGazetteer().index.matchAt(tokens, from);
  return place !== null && !place.entry.isWeak && from + place.length === colon;
}

/** "تركيا تعلن تحييد 7", "حزب الله ينفي": headlines put the speaker first and the verb in the present. */
function readBeforeVerb({ tokens, raw, agents }: SpeechText, from: number, to: number): SentenceReading | null {
  let verb = from + 1;
  while (verb < to && verb - from <= LONGEST_SUBJECT && tokens[verb]?.kind === 'word' && !HEADLINE_VERBS_AR.has(tokens[verb]?.text ?? '')) verb += 1;
  const [first, last] = [tokens[from], tokens[verb - 1]];
  if (!first || !last || first.kind !== 'word' || !HEADLINE_VERBS_AR.has(tokens[verb]?.text ?? '') || EVENT_HEADS.has(first.text)) return null;
  const known = agents.matchAt(tokens, from);
  const isKnown = known !== null && from + known.length === verb;
  const speaker: Speaker = {
    name: isKnown ? known.entry.ar : raw.slice(first.start, last.end).replace(/\s+/g, ' '),
    agent: isKnown ? known.entry : null,
    words: tokens.slice(from, verb).map((token) => token.text),
    isPerson: !isKnown,
  };
  return { lead: { kind: 'named', speaker }, source: null, carriers: [], goesOn: false, isNarrator: false, cue: [from, verb] };
}

/** A last line such as "المكتب الإعلامي لرئيس مجلس الوزراء": the press office that issued the whole text. */
export function readSignature(speech: SpeechText, from: number, to: number): Speaker | null {
  const { tokens, raw } = speech;
  const lines: Token[][] = [[]];
  for (let i = to - 1; i >= from && lines.length <= SIGNATURE_LINES; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'line_end') lines.push([]);
    else if ((lines.at(-1)?.length ?? 0) <= LONGEST_LINE) lines.at(-1)?.push(token);
  }
  for (const backwards of lines) {
    const line = backwards.toReversed();
    const words = line.filter(isWordLike);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length > LONGEST_SIGNATURE || !PRESS_OFFICE.test(words.map((token) => token.text).join(' '))) continue;
    const known = speech.agents.matchAt(line, line.indexOf(first));
    return { name: known?.entry.ar ?? raw.slice(first.start, last.end).replace(/\s+/g, ' '), agent: known?.entry ?? null, words: words.map((token) => token.text), isPerson: false };
  }
  return null;
}

/** A signature stands in the last lines, blank ones included, and is short. */
const SIGNATURE_LINES = 6;
const LONGEST_SIGNATURE = 9;
/** Tokens of a line that are kept: one more than any signature has, marks included. */
const LONGEST_LINE = 24;
const PRESS_OFFICE = /^(?:ال)?(?:مكتب الاعلامي|المكتب الاعلامي|اعلام|دايره الاعلام|هييه اعلام|مديريه الاعلام|خليه الاعلام|media office|press office|office of the spokesperson)/u;
