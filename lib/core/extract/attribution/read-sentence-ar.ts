import type { Token } from '@/lib/core/text/tokens';
import { remember } from '../entities/remember';
import { type Found, LONGEST_NAME, readAgent, speakerOf, withoutClitics } from './read-agent-ar';
import type { Mention, SentenceReading, Speaker } from './speaker';
import {
  ACCORDING_AR, CARRIED_AR, CONTINUING_PARTICIPLES_AR, CONTINUING_VERBS_AR, COUNTING_VERBS_AR, DOCUMENTS_AR, NARRATOR_AR, NEEDS_VERB_AR, PRONOUN_COMPLEMENTS_AR, RELAYING_VERBS_AR,
  SPEECH_VERBS_AR, SUBJECT_FIRST_AR, TURNS_AR, VERBS_WITH_BI_AR, WEAK_VERBS_AR,
} from './speech-ar';
import type { SpeechText } from './speech-text';
import { bare, isComplement, isMark, isPreposition, isVerb, OUTLET_HEADS } from './words-ar';

/** A verb of saying this far into a sentence, in tokens, no longer names its speaker ("…, وهو ما قال"). */
const FARTHEST_VERB = 60;
/** How far behind the speaker the reported words may begin; a date of the statement lies between. Tokens. */
const LONGEST_CUE = 24;
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

/** Subject before its verb: "وفي أحدث بيان للتحالف أكد أن …", "والشرطة أكدت". */
function findSubjectBefore(speech: SpeechText, from: number, verbAt: number): Mention | null {
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
function readOpeningSubject(speech: SpeechText, from: number, verbAt: number): Mention | null {
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

/** The last token of the attributing words: up to the complement, colon or quotation, within the sentence's first words. */
function endOfCue(speech: SpeechText, from: number, to: number): number {
  const { tokens } = speech;
  const limit = Math.min(to, from + LONGEST_CUE);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const closing = isMark(token, '"') ? endOfQuotedName(tokens, i, limit) : -1;
    if (closing >= 0) i = closing;
    else if (isComplement(token) || isMark(token, ':"') || token?.text === 'عن') return i;
  }
  return Math.max(from - 1, 0);
}

/** "في بيان أوردته قناة "السومرية" مساء اليوم إن": the mark that closes a quoted name, where a complement still follows; else -1. */
function endOfQuotedName(tokens: readonly Token[], at: number, limit: number): number {
  let closing = at + 1;
  while (closing < limit && closing - at <= LONGEST_QUOTED_NAME && !isMark(tokens[closing], '"')) closing += 1;
  if (closing >= limit || !isMark(tokens[closing], '"')) return -1;
  return tokens.slice(closing, limit).some((token) => isComplement(token)) ? closing : -1;
}

/** Tokens of a quoted name, its marks included. */
const LONGEST_QUOTED_NAME = 5;

function opensAsNarrator(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, Math.min(to, from + 4)).map((token) => token.text).join(' ');
  return NARRATOR_AR.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
}
