import type { Subject } from '@/lib/core/values/typed-value';
import type { FoundNumber } from '../numbers/find-numbers';
import { type Counted, take } from './counted';
import { findEnglishNoun } from './counted-noun-en';
import type { Sentence } from './sentence';

/** How far before a number with the article its noun is looked for: "أعضاء التحالف العالمي الـ83". */
const NOUN_BEFORE_REACH = 4;
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
