import type { Token } from '@/lib/core/text/tokens';
import { afterLetters, formsOf, isWordLike } from '../entities/phrase-index';
import { isTitle } from '../entities/titles';
import { openGazetteer } from '../places/gazetteer';
import type { Agent } from './agents';
import type { Mention, Speaker } from './speaker';
import {
  CARRIED_AR, COMPLEMENTS_AR, CONTINUING_PARTICIPLES_AR, DOCUMENTS_AR, GROUPS_AR, INSTITUTIONS_AR, NAME_ENDS_AR, PRONOMINAL_HEADS_AR, SPEECH_VERBS_AR, SUBJECT_FIRST_AR,
} from './speech-ar';
import { isMark, type SpeechText } from './speech-text';
import { bare, isComplement, isNameAli, isPreposition, isVerb, OUTLET_HEADS } from './words-ar';

/** A speaker's name is cut after so many words. */
export const LONGEST_NAME = 9;

/** Heads of "according to …" that are no speaker but a ground: "وفقا لمعلومات", "بحسب القانون". */
const NO_SPEAKERS = new Set('الماده ماده البند الفقره الارقام ارقام المعطيات التوقعات معلومات المعلومات القانون قانون الدستور الاتفاق اتفاق خطه الخطه القواعد المعايير الجدول النظام ما تقديرات التقديرات الحاجه الاصول'.split(' '));

const PLACES_AND_PAPERS = new Set('محافظه مدينه منطقه بلده قريه ناحيه قضاء العاصمه بيان مناسبه تصريح تصريحات ارتكاب كلمه حضور'.split(' '));

const TAKES_QUOTED_NAME = new Set('تنظيم وكاله قناه صحيفه موقع شبكه جريده منظمه حركه جماعه حزب'.split(' '));

/** A mention of a speaker, and the index of the token after it. */
export interface Found {
  mention: Mention;
  next: number;
}

/** The speaker named from `from`: a document's issuer, a known agent, a titled person, or the words up to the next stop. */
export function readAgent(speech: SpeechText, from: number, to: number, takesLam = false): Found | null {
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
  // "بيان نشرته وكالة …": the outlet behind carries it.
  if (CARRIED_AR.has(bare(next?.text ?? ''))) return document;
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
      if (isMark(token, '"') && i > from && takesQuotedName(tokens[i - 1]?.text ?? '') && tokens[i + 1]?.kind === 'word') {
        i += 1;
        continue;
      }
      // القناة 12, اللواء 52
      if (token?.kind === 'number' && i > from && TAKES_NUMBER.has(tokens[i - 1]?.text ?? '')) {
        i += 1;
        continue;
      }
      break;
    }
    const endsName = NAME_ENDS_AR.has(token.text) && !isNameAli(speech, token) && !isInConstruct(tokens, from, i);
    if (isComplement(token) || endsName || (i > from && isVerb(token, SPEECH_VERBS_AR)) || CONTINUING_PARTICIPLES_AR.has(bare(token.text))) break;
    if (token.text === 'في' && !isInstitution(tokens[i + 1])) {
      const next = behindPlace(speech, from, i);
      if (next === null) break;
      i = next;
      continue;
    }
    if (i > from && (token.text === 'ل' || TOLD_TO.has(token.text))) break;
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
  if (NO_SPEAKERS.has(word) || word.length < 2) return null;
  const isShort = i - from === 1 && (PRONOMINAL_HEADS_AR.has(word) || isTitle(word) === '');
  return { mention: isShort ? { kind: 'short', word, speaker } : { kind: 'named', speaker }, next: i };
}

/** "مديرية صحة نينوى", "قيادة عمليات بغداد": behind the head of an office its field, whatever that word means elsewhere. */
const isInConstruct = (tokens: readonly Token[], from: number, i: number): boolean => i > from && OFFICE_HEADS.has(bare(tokens[i - 1]?.text ?? ''));

/** "مدير الدائرة في نينوى فلان": the token behind the place, where an office's holder is named there; else null. */
function behindPlace(speech: SpeechText, from: number, i: number): number | null {
  const { tokens } = speech;
  if (isTitle(tokens[from]?.text ?? '') !== 'office') return null;
  const place = openGazetteer().index.matchAt(tokens, i + 1);
  const next = place && place.clitics === '' ? i + 1 + place.length : null;
  const token = next === null ? undefined : tokens[next];
  if (token?.kind !== 'word' || isComplement(token) || isPreposition(speech, token) || NAME_ENDS_AR.has(token.text) || DOCUMENTS_AR.has(token.text)) return null;
  return next;
}

const OFFICE_HEADS = new Set('مديريه دايره هييه لجنه جهاز قياده وزاره شعبه قسم مكتب مدير وزير قايد رييس مسوول منظمه موسسه شركه'.split(' '));
const TAKES_NUMBER = new Set('القناه قناه اللواء الفوج الفرقه'.split(' '));
/** Whom a person speaks to, right behind the name: "قال السفير فلان للصحفيين". */
const TOLD_TO = new Set('للصحفيين للصحافيين للاعلاميين لوسايل'.split(' '));

const isInstitution = (token: Token | undefined): boolean => token !== undefined && INSTITUTIONS_AR.has(token.text);

/** What ب leads over to: "بمقتل", "بالهجوم", "بمحافظة". Names that begin with ب ("بشار", "بيلاي") are none of these. */
const isWithWord = (rest: string): boolean => rest.startsWith('ال') || NAME_ENDS_AR.has(rest) || PLACES_AND_PAPERS.has(rest) || COMPLEMENTS_AR.has(rest);

const takesQuotedName = (word: string): boolean => TAKES_QUOTED_NAME.has(word) || TAKES_QUOTED_NAME.has(bare(word));

const stripLam = (word: string, takesLam: boolean): string => (takesLam && word.startsWith('ل') ? word.slice(1) : word);

/** The word of the list of documents that a word is, clitics taken off; else the word. */
export function withoutClitics(word: string): string {
  for (const [form] of formsOf(word)) if (DOCUMENTS_AR.has(form)) return form;
  return word;
}

/** The speaker that tokens `from` to `to` (exclusive) name; `prefix` letters of the first one are clitics. */
export function speakerOf(speech: SpeechText, from: number, to: number, prefix: number, agent: Agent | null): Speaker {
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
