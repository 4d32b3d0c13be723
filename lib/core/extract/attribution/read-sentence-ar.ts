import type { Token } from '@/lib/core/text/tokens';
import { remember } from '../entities/remember';
import { endOfCue, LONGEST_CUE } from './cue-end-ar';
import { type Found, readAgent } from './read-agent-ar';
import type { Mention, SentenceReading, Speaker } from './speaker';
import {
  ACCORDING_AR, CARRIED_AR, CONTINUING_PARTICIPLES_AR, CONTINUING_VERBS_AR, COUNTING_VERBS_AR, NARRATOR_AR, NEEDS_VERB_AR, PRONOUN_COMPLEMENTS_AR, RELAYING_VERBS_AR, SPEECH_VERBS_AR, VERBS_WITH_BI_AR, WEAK_VERBS_AR,
} from './speech-ar';
import { isMark, type SpeechText } from './speech-text';
import { findSubjectBefore, readOpeningSubject } from './subject-before-ar';
import { bare, isComplement, isPreposition, isVerb, OUTLET_HEADS } from './words-ar';

/** A verb of saying this far into a sentence, in tokens, no longer names its speaker ("…, وهو ما قال"). */
const FARTHEST_VERB = 60;
/** So much of a word's end is looked at for a glued verb: a page may be one long "word". UTF-16 units. */
const LONGEST_GLUED = 16;
const NEGATIONS = new Set('لم لن لا ولم ولن ولا الذي التي الذين اللذان ليس'.split(' '));
const FILLERS = new Set('قد ايضا كذلك بدوره بدورها لاحقا امس اليوم'.split(' '));
/** "وناسهاأعلن": a byline glued to the verb; the hamza in mid-word gives it away. */
const GLUED_VERB = /[\u0621-\u064a]{3}أ(?:علن|كد|فاد|وضح|ضاف|شار)ت?$/u;
const ATTRIBUTING: readonly ReadonlySet<string>[] = [CARRIED_AR, ACCORDING_AR, CONTINUING_PARTICIPLES_AR, SPEECH_VERBS_AR, CONTINUING_VERBS_AR];
const GLUED_ENDS = /(?:اعلن|اكد|افاد|اوضح|اضاف|اشار)ت?$/u;
/** Whether a word can have a part in attributing anything; most have none. */
const mayAttribute = remember(
  (word: string) => ATTRIBUTING.some((list) => list.has(word) || list.has(bare(word))) || (word.length >= 7 && GLUED_ENDS.test(word.slice(-LONGEST_GLUED))),
);

/** Reads who is said to speak in one Arabic sentence, tokens `from` to `to` (exclusive). */
export function readArabicSentence(speech: SpeechText, from: number, to: number): SentenceReading {
  const { tokens } = speech;
  const reading: { lead: Mention | null; source: Mention | null; carriers: Speaker[]; goesOn: boolean; cue: [number, number] | null } = {
    lead: null, source: null, carriers: [], goesOn: false, cue: null,
  };
  const widen = (first: number, last: number) => {
    reading.cue = reading.cue ? [Math.min(reading.cue[0], first), Math.max(reading.cue[1], last)] : [first, last];
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !mayAttribute(token.text)) continue;
    const word = bare(token.text);
    if (CARRIED_AR.has(word)) {
      const outlet = readAgent(speech, i + 1, to);
      if (outlet?.mention.kind === 'named') reading.carriers.push(outlet.mention.speaker);
      continue;
    }
    if (ACCORDING_AR.has(word) || ACCORDING_AR.has(token.text)) {
      const found = readAccording(speech, i, to, word);
      if (found) {
        const outlet = found.mention.kind === 'named' && found.mention.speaker.agent?.kind === 'outlet' ? found.mention.speaker : null;
        if (outlet && (reading.lead || reading.source)) reading.carriers.push(outlet);
        else reading.source ??= found.mention;
        widen(i, found.next - 1);
        i = found.next - 1;
      }
      continue;
    }
    if (CONTINUING_PARTICIPLES_AR.has(word)) {
      if (!reading.lead && !reading.source && i < from + 2) reading.goesOn = true;
      continue;
    }
    if (reading.lead || i - from > FARTHEST_VERB) continue;
    const isGlued = token.text.length >= 7 && GLUED_VERB.test(speech.raw.slice(Math.max(token.start, token.end - LONGEST_GLUED), token.end));
    const isSpeech = isVerb(token, SPEECH_VERBS_AR) || isGlued;
    const isContinuing = !isSpeech && isVerb(token, CONTINUING_VERBS_AR);
    if (!isSpeech && !isContinuing) continue;
    const previous = tokens[i - 1];
    if (i > from && previous && (NEGATIONS.has(previous.text) || PRONOUN_COMPLEMENTS_AR.has(previous.text))) continue;
    const found = readVerb(speech, i, from, to, word);
    if (!found) continue;
    if (isContinuing && !found.mention && !isMark(tokens[i + 1], ':,"') && !isComplement(tokens[i + 1])) continue;
    if (found.mention) reading.lead = found.mention;
    else reading.goesOn = true;
    reading.carriers.push(...found.carriers);
    widen(i, endOfCue(speech, found.next, to));
    if (!found.mention) continue;
    i = found.next - 1;
  }
  return { ...reading, isNarrator: !reading.lead && !reading.source && !reading.goesOn && opensAsNarrator(tokens, from, to) };
}

/** The words after a verb of saying: speaker, or none; with "نقلت وكالة … عن …" the carrier and the speaker. */
function readVerb(speech: SpeechText, at: number, from: number, to: number, verb: string): { mention: Mention | null; carriers: Speaker[]; next: number } | null {
  const { tokens } = speech;
  let i = at + 1;
  while (i < to && (FILLERS.has(tokens[i]?.text ?? '') || (isMark(tokens[i], ',،-') && i === at + 1))) i += 1;
  if (verb.startsWith('وجه') && !hasWithin(tokens, i, Math.min(to, i + 8), 'الشكر')) return null;
  if (RELAYING_VERBS_AR.has(verb)) return readRelay(speech, i, to, verb.startsWith('نسب') ? 'الي' : 'عن');
  const opening = readOpeningSubject(speech, from, at);
  if (opening) return { mention: opening, carriers: readToldOutlet(speech, i, to), next: i };
  const after = tokens[i];
  const told = readToldOutlet(speech, i, to);
  const isWeak = WEAK_VERBS_AR.has(verb);
  const takesBi = VERBS_WITH_BI_AR.has(verb) && after?.text.startsWith('ب') === true && !speech.agents.matchAt(tokens, i);
  const hasNoSubject = i >= to || isMark(after, ':"،,') || isComplement(after) || isPreposition(speech, after) || takesBi || told.length > 0;
  const agent = hasNoSubject ? null : readAgent(speech, i, to);
  if (!agent) {
    const subject = findSubjectBefore(speech, from, at);
    return subject || !isWeak || isComplement(after) || isMark(after, ':"') || opensQuoteSoon(tokens, i, to) ? { mention: subject, carriers: told, next: i } : null;
  }
  if (COUNTING_VERBS_AR.has(verb) && !startsCount(tokens[agent.next])) return null;
  if (isWeak && !startsReport(tokens[agent.next]) && !startsCount(tokens[agent.next]) && !(agent.mention.kind === 'named' && agent.mention.speaker.agent)) return null;
  return { mention: agent.mention, carriers: readToldOutlet(speech, agent.next, to), next: agent.next };
}
/** A figure or what it counts, right behind the speaker: "أحصت الوزارة 158 قتيلا", "رفعت الوزارة الحصيلة". */
const startsCount = (token: Token | undefined): boolean => token?.kind === 'number' || COUNTS.test(token?.text ?? '');
const COUNTS = /^(?:ال)?(?:عدد|اعداد|حصيله|مقتل|وفاه|اصابه)$/;
/** "كتب على منصة إكس: …" */
const opensQuoteSoon = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, Math.min(to, from + QUOTE_REACH)).some((token) => isMark(token, ':'));
const QUOTE_REACH = 6;
const startsReport = (token: Token | undefined): boolean => isComplement(token) || isMark(token, ':"') || token?.text === 'عن';

/** "نقلت وكالة … عن مسؤولين قولهم إن": who stands before عن carries, who stands behind it spoke. */
function readRelay(speech: SpeechText, from: number, to: number, link: 'عن' | 'الي'): { mention: Mention; carriers: Speaker[]; next: number } | null {
  const { tokens } = speech;
  for (let i = from; i < Math.min(to, from + LONGEST_CUE); i++) {
    if (tokens[i]?.text !== link) continue;
    const speaker = readAgent(speech, i + 1, to);
    if (!speaker) return null;
    const carrier = readAgent(speech, from, i);
    return { mention: speaker.mention, carriers: carrier && carrier.mention.kind !== 'document' ? [carrier.mention.speaker] : [], next: speaker.next };
  }
  return null;
}

/** "قال … لوكالة فرانس برس": whom it was told to, right behind the speaker. */
function readToldOutlet(speech: SpeechText, at: number, to: number): Speaker[] {
  const token = speech.tokens[at];
  if (!token || at >= to || !token.text.startsWith('ل')) return [];
  const known = speech.agents.matchAt(speech.tokens, at) ?? (OUTLET_HEADS.has(token.text.slice(1)) ? speech.agents.matchAt(speech.tokens, at + 1) : null);
  if (known?.entry.kind !== 'outlet') return [];
  return [{ name: known.entry.ar, agent: known.entry, words: [], isPerson: false }];
}

const hasWithin = (tokens: readonly Token[], from: number, to: number, word: string): boolean => tokens.slice(from, to).some((token) => token.text === word);

/** "بحسب X", "وفقا لX", "نقلا عن X", "حسبما أفاد X", "كما ذكرت X". */
function readAccording(speech: SpeechText, at: number, to: number, head: string): Found | null {
  const { tokens } = speech;
  let i = at + 1;
  const needsVerb = NEEDS_VERB_AR.has(head);
  if (tokens[i]?.text === 'ما' || tokens[i]?.text === 'لما') i += 1;
  if (isVerb(tokens[i], SPEECH_VERBS_AR) || isVerbWithObject(tokens[i])) {
    // "كما أكد أن …" opens a sentence of the same speaker: that is a verb's own business.
    const said = OBJECT_PRONOUNS.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const agent = readAgent(speech, said, to);
    const isOpening = head === 'كما' && (!agent || isSentenceStart(tokens, at));
    return agent && !isOpening ? agent : null;
  }
  if (needsVerb) return null;
  if (head === 'نقلا' || head === 'استنادا') {
    if (tokens[i]?.text !== 'عن' && tokens[i]?.text !== 'الي') return null;
    i += 1;
  } else if (head.endsWith('ا') && !tokens[i]?.text.startsWith('ل')) return null;
  // "وفق حصيلة للمرصد": whose count it is.
  if (COUNTS.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text.startsWith('ل') === true) return readAgent(speech, i + 1, to, true);
  return readAgent(speech, i, to, head.endsWith('ا') && head !== 'نقلا');
}
/** "ما أعلنته الوزارة", "ما أفادت به الوكالة": a verb of saying with a pronoun for what was said. */
const isVerbWithObject = (token: Token | undefined): boolean => token?.kind === 'word' && /.{3}(?:ه|ها)$/u.test(token.text) && isVerb({ ...token, text: token.text.replace(/(?:ه|ها)$/u, '') }, SPEECH_VERBS_AR);
const OBJECT_PRONOUNS = new Set(['به', 'بها', 'عنه', 'عنها', 'فيه']);
const isSentenceStart = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.kind === 'line_end' || isMark(tokens[at - 1], '.!?"');

function opensAsNarrator(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, Math.min(to, from + 4)).map((token) => token.text).join(' ');
  return NARRATOR_AR.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
}
