import type { Qualifier, Subject } from '@/lib/core/values/typed-value';
import type { FoundNumber } from '../numbers/find-numbers';
import type { NounSense } from './sense';
import type { Sentence } from './sentence';

/** Something counted: a number with its noun, or a noun whose form counts (a dual, one right behind its deed). Token indexes. */
export interface Counted {
  from: number;
  next: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  noun: NounSense | null;
  /** Token of the noun; -1 for none. */
  nounAt: number;
  /** The counted noun as written; null where it was left out ("إصابة 14"). */
  unit: string | null;
  subject: Subject;
  /** و or ف glued before it. */
  conjunction: boolean;
  /** A noun that no lexicon knows follows the number. */
  isUnknownNoun: boolean;
  article: boolean;
  /** "two of them", "اثنان منهم": a part of what was counted before. */
  isPart: boolean;
}

/** How far before a number with the article its noun is looked for: "أعضاء التحالف العالمي الـ83". */
const NOUN_BEFORE_REACH = 4;
/** How many words may stand between an English number and its noun: "two Iraqi army soldiers". */
const ENGLISH_NOUN_REACH = 4;

const FUNCTION_WORDS_AR = new Set([
  'علي', 'في', 'من', 'بعد', 'قبل', 'خلال', 'اثر', 'عقب', 'قرب', 'عند', 'مع', 'بسبب', 'جراء', 'بينهم', 'بينها', 'منهم', 'منها', 'الي', 'حتي', 'لدي', 'عن', 'بين',
  'كما', 'فيما', 'حسب', 'بحسب', 'وفق', 'وفقا', 'داخل', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب', 'شرقي', 'غربي', 'شمالي', 'جنوبي', 'نتيجه', 'ضمن', 'عبر', 'او', 'ثم', 'امس',
  'اليوم', 'الاقل', 'بنيران', 'برصاص', 'بيد', 'تقريبا', 'لا', 'لم', 'قد', 'كان', 'كانت', 'ان', 'التي', 'الذي', 'الذين', 'منذ', 'ضد', 'تحت', 'امام', 'فقط', 'ايضا', 'بما', 'بانفجار',
]);

/** A number with what it counts, or null where it counts time, distance or money-less measures. */
export function countedByNumber(sentence: Sentence, number: FoundNumber): Counted | null {
  const found: Counted = {
    from: number.from, next: Math.max(number.next, number.coreNext), low: number.low, high: number.high, qualifier: number.qualifier, noun: null,
    nounAt: -1, unit: null, subject: 'unknown', conjunction: number.conjunction, isUnknownNoun: false, article: number.article, isPart: false,
  };
  const behind = sentence.word(found.next) === 'of' ? found.next + 1 : found.next;
  found.isPart = /^(?:منهم|منها|منهن|them|whom)$/.test(sentence.word(behind));
  if (sentence.language === 'ar') findArabicNoun(sentence, found);
  else findEnglishNoun(sentence, found);
  if (found.noun?.class === 'measure') return null;
  if (found.noun === null && number.article) findNounBefore(sentence, found, number);
  if (found.nounAt >= 0) {
    found.unit ??= sentence.text(found.nounAt, found.nounAt + 1);
    found.subject = subjectOf(sentence, found.nounAt);
  }
  return found;
}

function findArabicNoun(sentence: Sentence, found: Counted): void {
  let at = sentence.skipQuotes(found.next);
  const isOf = sentence.word(at) === 'من';
  if (isOf) at = sentence.skipQuotes(at + 1);
  if (sentence.word(at) === 'بين' && isOf) at = sentence.skipQuotes(at + 1);
  // "93 حالة وفاة": what the cases are of.
  if (/^حال(?:ه|ات)$/.test(sentence.word(at)) && sentence.noun(at + 1)) at += 1;
  const sense = sentence.senses[at];
  const word = sentence.word(at);
  if (word === '') return;
  if (sense?.noun && !sense.conjunction && !sense.preposition && !(sense.article && !isOf && !isVague(found))) {
    // "10 من عناصر التنظيم", "9 من رجال الشرطة": counted out of a kind. "3 من بغداد" counts nothing here.
    if (sense.noun.class === 'measure' && isOf) return;
    // "8 من خلايا التنظيم": people out of groups.
    if (sense.noun.class === 'group' && isOf) return;
    take(found, sense.noun, at);
    return;
  }
  if (isOf && sentence.cues.services.has(word)) found.subject = 'security_forces';
  // A word in ب that no lexicon knows is a place or a cause: "إصابة 20 بحادث".
  if (found.article || word.startsWith('و') || word.startsWith('ب') || sentence.cues.boundaries.has(word)) return;
  if (isOf || FUNCTION_WORDS_AR.has(word) || sense?.predicate || sense?.conjunction || sense?.preposition) return;
  if (sentence.numberAt.has(at)) return;
  if (/^[ول]?ال/.test(word) && !isVague(found)) return;
  found.isUnknownNoun = true;
  found.unit = sentence.text(at, at + 1);
  found.nounAt = at;
  found.next = at + 1;
}

function isVague(found: Counted): boolean {
  return found.qualifier === 'vague';
}

function take(found: Counted, noun: NounSense, at: number): void {
  found.noun = noun;
  found.nounAt = at;
  found.next = at + 1;
}

function findEnglishNoun(sentence: Sentence, found: Counted): void {
  let at = sentence.skipQuotes(found.next);
  const isOf = sentence.word(at) === 'of';
  if (isOf) at += 1;
  while (/^(?:the|our|his|their|its|more|at|least)$/.test(sentence.word(at))) at += 1;
  let limit = at + ENGLISH_NOUN_REACH;
  const farthest = limit + MOST_INITIALS * INITIAL;
  let unknown = -1;
  for (; at < limit; at += 1) {
    const word = sentence.word(at);
    if (isInitialStop(sentence, at)) {
      limit = Math.min(limit + INITIAL, farthest);
      continue;
    }
    if (sentence.isMark(at, '-')) continue;
    if (word === '' || sentence.cues.prepositions.has(word) || sentence.cues.and.has(word) || sentence.numberAt.has(at)) break;
    const noun = sentence.noun(at);
    // "other" before a noun only sets it apart: "100 other times".
    if (noun && word === 'other' && sentence.word(at + 1) !== '') continue;
    if (noun) {
      take(found, noun, at);
      // "Taliban fighters", "army officers": the last noun of the run is the one counted.
      while (sentence.noun(at + 1) && sentence.noun(at + 1)?.class !== 'measure' && !sentence.predicate(at + 1)) at += 1;
      const last = sentence.noun(at);
      if (last?.number === 'singular' && found.high !== 1 && isPlainPlural(sentence, at + 1)) {
        unknown = at + 1;
        break;
      }
      if (last) take(found, last.subject === 'unknown' && noun.subject !== 'unknown' ? { ...last, subject: noun.subject } : last, at);
      return;
    }
    if (sentence.predicate(at) || sentence.cues.boundaries.has(word) || FUNCTION_WORDS_EN.has(word)) break;
    unknown = at;
  }
  if (unknown >= 0) {
    found.isUnknownNoun = true;
    found.unit = sentence.text(unknown, unknown + 1);
    found.nounAt = unknown;
    found.next = unknown + 1;
  }
}

/** The tokens of an initial with its dot, which are no words between a number and its noun. */
const INITIAL = 2;
const MOST_INITIALS = 3;

/** The dot of "U.S.": it ends no clause. */
function isInitialStop(sentence: Sentence, at: number): boolean {
  return sentence.isMark(at, '.') && sentence.word(at - 1).length === 1 && sentence.tokens[at]?.spaced === false;
}

/** "three refugee camps": behind a singular a plural that no lexicon knows is what is counted. */
function isPlainPlural(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return /[^s]s$/.test(word) && sentence.senses[at] === null && !FUNCTION_WORDS_EN.has(word) && !sentence.cues.boundaries.has(word) && !sentence.cues.prepositions.has(word);
}

const FUNCTION_WORDS_EN = new Set([
  'them', 'us', 'those', 'these', 'whom', 'which', 'more', 'is', 'was', 'were', 'are', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'may', 'might', 'he', 'she', 'it', 'they', 'than', 'so', 'as', 'if', 'said', 'to',
]);

/** "أعضاء التحالف العالمي الـ83": the noun stands before a number with the article. */
function findNounBefore(sentence: Sentence, found: Counted, number: FoundNumber): void {
  for (let at = number.from - 1; at >= 0 && at >= number.from - NOUN_BEFORE_REACH; at -= 1) {
    if (sentence.isMark(at, '.،,;:')) return;
    const noun = sentence.noun(at);
    if (!noun || noun.number !== 'plural') continue;
    if (noun.class !== 'member' && noun.class !== 'country' && at !== number.from - 1) continue;
    found.noun = noun;
    found.nounAt = at;
    return;
  }
}

/** How far from "members" the force stands that they are of: "members of Iraq's federal police", "security force members". */
const FORCE_REACH = 5;

function subjectOfMember(sentence: Sentence, nounAt: number): Subject {
  if (/^service$/.test(sentence.word(nounAt - 1))) return 'security_forces';
  for (let at = nounAt - 2; at <= nounAt + FORCE_REACH; at += 1) {
    if (at > nounAt && sentence.word(nounAt + 1) !== 'of') break;
    if (sentence.cues.services.has(sentence.word(at))) return 'security_forces';
  }
  return 'unknown';
}

/** Whom a noun labels, with what stands right after it: عنصر أمن and رجال الشرطة are security forces, عناصر من قيادات leaders. */
export function subjectOf(sentence: Sentence, nounAt: number): Subject {
  const own = sentence.noun(nounAt)?.subject ?? 'unknown';
  let at = nounAt + 1;
  if (sentence.word(at) === 'من') at += 1;
  const next = sentence.word(at);
  const following = sentence.noun(at);
  const isService = sentence.cues.services.has(next) || (following !== null && sentence.cues.services.has(sentence.word(at + 1)));
  if (isService && (own === 'militant' || own === 'unknown')) return 'security_forces';
  if (sentence.language === 'en' && own === 'unknown' && sentence.noun(nounAt)?.class === 'member') return subjectOfMember(sentence, nounAt);
  if (at > nounAt + 1 && following?.class === 'person' && following.subject !== 'unknown') return following.subject;
  return own;
}
