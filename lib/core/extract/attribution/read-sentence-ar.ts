import type { Token } from '@/lib/core/text/tokens';
import { afterLetters, formsOf, isWordLike, type PhraseIndex } from '../entities/phrase-index';
import type { Agent } from './agents';
import type { Mention, SentenceReading, Speaker } from './speaker';
import {
  ACCORDING_AR, CARRIED_AR, COMPLEMENTS_AR, CONTINUING_PARTICIPLES_AR, CONTINUING_VERBS_AR, DOCUMENTS_AR, GROUPS_AR, INSTITUTIONS_AR, NAME_ENDS_AR, NARRATOR_AR, NEEDS_VERB_AR,
  PRONOMINAL_HEADS_AR, PRONOUN_COMPLEMENTS_AR, RELAYING_VERBS_AR, SPEECH_VERBS_AR, SUBJECT_FIRST_AR,
  TURNS_AR, WEAK_VERBS_AR,
} from './speech-ar';
import { remember } from '../entities/remember';
import { isTitle } from '../entities/titles';

export interface SpeechText {
  raw: string;
  tokens: readonly Token[];
  agents: PhraseIndex<Agent>;
}

/** A speaker's name is cut after so many words. */
const LONGEST_NAME = 9;
/** A verb of saying this far into a sentence, in tokens, no longer names its speaker ("…, وهو ما قال"). */
const FARTHEST_VERB = 60;
/** How far behind the speaker the reported words may begin; a date of the statement lies between. Tokens. */
const LONGEST_CUE = 24;
/** Heads of "according to …" that are no speaker but a ground: "وفقا لمعلومات", "بحسب القانون". */
const NO_SPEAKERS = new Set('معلومات المعلومات القانون قانون الدستور الاتفاق اتفاق خطه الخطه القواعد المعايير الجدول النظام ما تقديرات التقديرات الحاجه الاصول'.split(' '));
/** So much of a word's end is looked at for a glued verb: a page may be one long "word". UTF-16 units. */
const LONGEST_GLUED = 16;
const NEGATIONS = new Set('لم لن لا ولم ولن ولا الذي التي الذين اللذان ليس'.split(' '));
const FILLERS = new Set('قد ايضا كذلك بدوره بدورها لاحقا امس اليوم'.split(' '));
const OUTLET_HEADS = new Set('قناه وكاله صحيفه موقع شبكه اذاعه تلفزيون جريده منصه فضاييه'.split(' '));

const bare = (text: string): string => (text.length > 3 && (text.startsWith('و') || text.startsWith('ف')) ? text.slice(1) : text);
const isVerb = (token: Token | undefined, verbs: ReadonlySet<string>): boolean => token?.kind === 'word' && (verbs.has(token.text) || verbs.has(bare(token.text)));
const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);

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

interface Found {
  mention: Mention;
  next: number;
}

/** Where another speaker takes over within a sentence: a token after `from` that turns, with a verb of saying close behind; else `to`. */
export function findTurn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (TURNS_AR.has(tokens[i]?.text ?? '') && tokens.slice(i + 1, i + 4).some((token) => isVerb(token, SPEECH_VERBS_AR))) return i;
  }
  return to;
}

/** The words after a verb of saying: speaker, or none; with "نقلت وكالة … عن …" the carrier and the speaker. */
function readVerb(speech: SpeechText, at: number, from: number, to: number, verb: string): { mention: Mention | null; carriers: Speaker[]; next: number } | null {
  const { tokens } = speech;
  let i = at + 1;
  while (i < to && (FILLERS.has(tokens[i]?.text ?? '') || (isMark(tokens[i], ',،-') && i === at + 1))) i += 1;
  if (verb.startsWith('وجه') && !hasWithin(tokens, i, Math.min(to, i + 8), 'الشكر')) return null;
  if (RELAYING_VERBS_AR.has(verb)) return readRelay(speech, i, to);
  const after = tokens[i];
  const isWeak = WEAK_VERBS_AR.has(verb);
  const hasNoSubject = i >= to || isMark(after, ':"،,') || isComplement(after) || isPreposition(speech, after);
  const agent = hasNoSubject ? null : readAgent(speech, i, to);
  if (!agent) {
    const subject = findSubjectBefore(speech, from, at);
    return subject || !isWeak || isComplement(after) || isMark(after, ':"') ? { mention: subject, carriers: [], next: i } : null;
  }
  if (isWeak && !startsReport(tokens[agent.next]) && !(agent.mention.kind === 'named' && agent.mention.speaker.agent)) return null;
  return { mention: agent.mention, carriers: readToldOutlet(speech, agent.next, to), next: agent.next };
}

const startsReport = (token: Token | undefined): boolean => isComplement(token) || isMark(token, ':"') || token?.text === 'عن';

/** "نقلت وكالة … عن مسؤولين قولهم إن": who stands before عن carries, who stands behind it spoke. */
function readRelay(speech: SpeechText, from: number, to: number): { mention: Mention; carriers: Speaker[]; next: number } | null {
  const { tokens } = speech;
  for (let i = from; i < Math.min(to, from + LONGEST_CUE); i++) {
    if (tokens[i]?.text !== 'عن') continue;
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

function isComplement(token: Token | undefined): boolean {
  return token?.kind === 'word' && (COMPLEMENTS_AR.has(token.text) || COMPLEMENTS_AR.has(bare(token.text)));
}

const PREPOSITIONS = new Set('عن الي علي في من خلال بعد قبل منذ عبر انه انها اليه عليه'.split(' '));
const isPreposition = (speech: SpeechText, token: Token | undefined): boolean =>
  token?.kind === 'word' && PREPOSITIONS.has(token.text) && !isNameAli(speech, token);
/** "علي" with its dots is the name; "على" folds to the same letters. */
const isNameAli = (speech: SpeechText, token: Token): boolean => token.text === 'علي' && speech.raw.charCodeAt(token.end - 1) === 0x064a;

/** Subject before its verb: "وفي أحدث بيان للتحالف أكد أن …", "والشرطة أكدت". */
function findSubjectBefore(speech: SpeechText, from: number, verbAt: number): Mention | null {
  const { tokens } = speech;
  if (SUBJECT_FIRST_AR.has(tokens[from]?.text ?? '') && verbAt - from <= LONGEST_NAME + 2) {
    const subject = readAgent(speech, from + 1, verbAt);
    if (subject && tokens.slice(subject.next, verbAt).every((token) => token.text === 'قد' || isMark(token, ',،'))) return subject.mention;
  }
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
  return null;
}

/** "بحسب X", "وفقا لX", "نقلا عن X", "حسبما أفاد X", "كما ذكرت X". */
function readAccording(speech: SpeechText, at: number, to: number, head: string): Found | null {
  const { tokens } = speech;
  let i = at + 1;
  const needsVerb = NEEDS_VERB_AR.has(head);
  if (tokens[i]?.text === 'ما' || tokens[i]?.text === 'لما') i += 1;
  if (isVerb(tokens[i], SPEECH_VERBS_AR)) {
    // "كما أكد أن …" opens a sentence of the same speaker: that is a verb's own business.
    const agent = readAgent(speech, i + 1, to);
    const isOpening = head === 'كما' && (!agent || isSentenceStart(tokens, at));
    return agent && !isOpening ? agent : null;
  }
  if (needsVerb) return null;
  if (head === 'نقلا' || head === 'استنادا') {
    if (tokens[i]?.text !== 'عن' && tokens[i]?.text !== 'الي') return null;
    i += 1;
  } else if (head.endsWith('ا') && !tokens[i]?.text.startsWith('ل')) return null;
  return readAgent(speech, i, to, head.endsWith('ا') && head !== 'نقلا');
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at - 1]?.kind === 'line_end' || isMark(tokens[at - 1], '.!?"');

function withoutClitics(word: string): string {
  for (const [form] of formsOf(word)) if (DOCUMENTS_AR.has(form)) return form;
  return word;
}

/** The speaker named from `from`: a document's issuer, a known agent, a titled person, or the words up to the next stop. */
function readAgent(speech: SpeechText, from: number, to: number, takesLam = false): Found | null {
  const { tokens } = speech;
  let i = from;
  while (i < to && i < from + 3 && isMark(tokens[i], ',،"\'(/|-')) i += 1;
  const first = tokens[i];
  if (!first || i >= to || !isWordLike(first) || isComplement(first)) return null;
  const head = withoutClitics(first.text);
  if (DOCUMENTS_AR.has(head)) return readIssuer(speech, i, to);
  if (OUTLET_HEADS.has(stripLam(head, takesLam)) || OUTLET_HEADS.has(head)) {
    const named = readAgentAt(speech, i, to, takesLam);
    const inner = readQuotedOutlet(speech, i, to);
    return inner ?? named;
  }
  return readAgentAt(speech, i, to, takesLam);
}

/** قناة "السومرية نيوز": the outlet behind its kind, maybe in quotes. */
function readQuotedOutlet(speech: SpeechText, at: number, to: number): Found | null {
  let i = at + 1;
  if (isMark(speech.tokens[i], '"|')) i += 1;
  if (isMark(speech.tokens[i], '"')) i += 1;
  const known = i < to ? speech.agents.matchAt(speech.tokens, i) : null;
  return known ? { mention: { kind: 'named', speaker: speakerOf(speech, i, i + known.length, known.prefix, known.entry) }, next: i + known.length } : null;
}

function readAgentAt(speech: SpeechText, i: number, to: number, takesLam: boolean): Found | null {
  const known = speech.agents.matchAt(speech.tokens, i);
  if (known && i + known.length <= to) {
    const next = i + known.length;
    return { mention: { kind: 'named', speaker: speakerOf(speech, i, next, known.prefix, known.entry) }, next };
  }
  return readPhrase(speech, i, to, takesLam);
}

/** "بيان الوزارة", "بيان صادر عن …", "تقرير للأمم المتحدة": its issuer. Alone it stands for whoever spoke last. */
function readIssuer(speech: SpeechText, at: number, to: number): Found {
  const { tokens } = speech;
  let i = at + 1;
  if (/^صا?در/u.test(tokens[i]?.text ?? '')) i += 1;
  const isOf = tokens[i]?.text === 'عن' || tokens[i]?.text === 'من';
  if (isOf) i += 1;
  const next = tokens[i];
  const document: Found = { mention: { kind: 'document' }, next: at + 1 };
  const isDefinite = withoutClitics(tokens[at]?.text ?? '').startsWith('ال');
  if (!next || i >= to || !isWordLike(next) || isComplement(next) || isPreposition(speech, next) || NAME_ENDS_AR.has(next.text)) return document;
  const issuer = readAgentAt(speech, i, to, next.text.startsWith('ل'));
  if (!issuer) return document;
  if (isOf || !isDefinite || (issuer.mention.kind === 'named' && issuer.mention.speaker.agent)) return issuer;
  return document;
}

/** The words of a speaker who is in no list, up to a mark, a verb, a complement or a word that ends names. */
function readPhrase(speech: SpeechText, from: number, to: number, takesLam: boolean): Found | null {
  const { tokens } = speech;
  let i = from;
  while (i < to && i - from < LONGEST_NAME) {
    const token = tokens[i];
    if (!token || token.kind !== 'word') {
      // تنظيم "داعش", قناة "السومرية": quotes around a name, not around what was said.
      if (isMark(token, '"') && i > from && TAKES_QUOTED_NAME.has(bare(tokens[i - 1]?.text ?? '')) && tokens[i + 1]?.kind === 'word') {
        i += 1;
        continue;
      }
      break;
    }
    if (isComplement(token) || (NAME_ENDS_AR.has(token.text) && !isNameAli(speech, token)) || (i > from && isVerb(token, SPEECH_VERBS_AR)) || CONTINUING_PARTICIPLES_AR.has(bare(token.text))) break;
    if (token.text === 'في' && !isInstitution(tokens[i + 1])) break;
    if (i > from && SUBJECT_FIRST_AR.has(bare(token.text))) break;
    // "الطرفان التزامهما": a noun of the speaker's is what was said.
    if (i > from && /.{3}(?:هما|هم|ها)$/u.test(token.text)) break;
    if (i > from && token.text.startsWith('ب') && isWithWord(token.text.slice(1))) break;
    if (i > from && token.text.startsWith('ل') && (OUTLET_HEADS.has(token.text.slice(1)) || speech.agents.matchAt(tokens, i)?.entry.kind === 'outlet')) break;
    i += 1;
  }
  while (i > from && (tokens[i - 1]?.text === 'من' || isMark(tokens[i - 1], '"'))) i -= 1;
  if (i === from) return null;
  const prefix = takesLam && tokens[from]?.text.startsWith('ل') ? 1 : 0;
  const speaker = speakerOf(speech, from, i, prefix, null);
  const word = speaker.words[0] ?? '';
  if (NO_SPEAKERS.has(word)) return null;
  const isShort = i - from === 1 && (PRONOMINAL_HEADS_AR.has(word) || isTitle(word) === '');
  return { mention: isShort ? { kind: 'short', word, speaker } : { kind: 'named', speaker }, next: i };
}

const isInstitution = (token: Token | undefined): boolean => token !== undefined && INSTITUTIONS_AR.has(token.text);
/** What ب leads over to: "بمقتل", "بالهجوم", "بمحافظة". Names that begin with ب ("بشار", "بيلاي") are none of these. */
const isWithWord = (rest: string): boolean => rest.startsWith('ال') || NAME_ENDS_AR.has(rest) || PLACES_AND_PAPERS.has(rest) || COMPLEMENTS_AR.has(rest);
const PLACES_AND_PAPERS = new Set('محافظه مدينه منطقه بلده قريه ناحيه قضاء العاصمه بيان مناسبه تصريح تصريحات ارتكاب كلمه حضور'.split(' '));
const TAKES_QUOTED_NAME = new Set('تنظيم وكاله قناه صحيفه موقع شبكه جريده منظمه حركه جماعه حزب'.split(' '));

const stripLam = (word: string, takesLam: boolean): string => (takesLam && word.startsWith('ل') ? word.slice(1) : word);

function speakerOf(speech: SpeechText, from: number, to: number, prefix: number, agent: Agent | null): Speaker {
  const { tokens, raw } = speech;
  const [first, last] = [tokens[from], tokens[to - 1]];
  const words = tokens.slice(from, to).filter(isWordLike).map((token, k) => {
    if (k > 0 || prefix === 0) return token.text;
    // ل + ال is written لل: give the alif back.
    return token.text.startsWith('لل') && prefix === 1 ? `ا${token.text.slice(1)}` : token.text.slice(prefix);
  });
  const written = first && last ? raw.slice(afterLetters(raw, first.start, prefix), last.end) : '';
  const text = prefix === 1 && first?.text.startsWith('لل') ? `ا${written}` : written;
  const clean = text.replace(/\s+/g, ' ').replace(/["“”„«»]/g, '').trim();
  const head = words[0] ?? '';
  const isInstitutional = GROUPS_AR.has(head) || INSTITUTIONS_AR.has(head) || PRONOMINAL_HEADS_AR.has(head);
  const isPerson = agent === null && words.length > 1 && (isTitle(head) === 'rank' || !isInstitutional);
  return { name: agent?.ar ?? clean, agent, words, isPerson };
}

/** The last token of the attributing words: up to the complement, colon or quotation, within the sentence's first words. */
function endOfCue(speech: SpeechText, from: number, to: number): number {
  const { tokens } = speech;
  for (let i = from; i < Math.min(to, from + LONGEST_CUE); i++) {
    const token = tokens[i];
    if (isComplement(token) || isMark(token, ':"') || token?.text === 'عن') return i;
  }
  return Math.max(from - 1, 0);
}

function opensAsNarrator(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, Math.min(to, from + 4)).map((token) => token.text).join(' ');
  return NARRATOR_AR.some((phrase) => opening === phrase || opening.startsWith(`${phrase} `));
}
