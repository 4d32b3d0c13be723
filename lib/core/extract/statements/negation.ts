import type { Assertion } from '@/lib/core/values/typed-value';
import type { Draft } from './draft';
import { lossAt } from './losses';
import type { Sentence } from './sentence';

/** How far before a loss its "no" or "without" stands. */
const NEGATION_REACH = 7;
/** After a negation these say that nothing is known, not that nothing happened: "لم يفد المصدر عن إصابات". */
const NOT_TOLD = /^(?:يفد|تفد|يذكر|تذكر|يشر|تشر|يعلن|تعلن|يعرف|تعرف|يتضح|تتضح|يحدد|تحدد|يستبعد|تستبعد|يتسن|تتسن|يرد|ترد|clear|known|immediately|say|report|confirm|immediate|reports|word|confirmation|details|information)$/;
/** What a negation reaches no further than: "لم … وإنما بعدد القتلى" and "لم تنته بعد سقوط القتلى" deny no loss. */
const ENDS_NEGATION = /^(?:و?انما|بل|الا|سوي|بعد|قبل|منذ|رغم|عدد|بعدد|اعداد)$/;
/** After these what a negated deed leaves is all there was: "لم يقتل سوى شخصين" is two killed. */
const EXCEPTING = /^(?:سوي|الا|غير)$/;
/** How far behind its deed an exception stands: "لم يقتل في الهجوم سوى شخصين". */
const EXCEPTION_REACH = 5;
/** How far before a deed the word stands that makes it a denial, a promise, a wish or an allegation. */
const ASSERTION_REACH = 14;
/** Words between the commas that set a day off: "نفت الوزارة، الجمعة، مقتل …". */
const DAY_ASIDE = 3;

/**
 * "دون وقوع إصابات", "لم يسفر عن خسائر بشرية", "لا صحة لسقوط قتلى", "no casualties", "لم يصب أي مدني": an uncounted loss that
 * is denied is told as none, zero with the assertion `denied`. "لم يفد عن إصابات" tells nothing: no draft, and the word is read.
 */
export function readZero(sentence: Sentence, i: number): { draft: Draft | null; next: number } | null {
  const loss = lossAt(sentence, i);
  if (loss === null) return null;
  let from = -1;
  for (let at = i - 1; at >= 0 && at >= i - NEGATION_REACH; at -= 1) {
    if (sentence.isMark(at, '.،,;:') || sentence.numberAt.get(at)?.role === 'count') return null;
    if (sentence.cues.negations.has(sentence.word(at)) && !isIdiom(sentence, at)) {
      if (NOT_TOLD.test(sentence.word(at + 1))) return { draft: null, next: i + 1 };
      from = at;
      break;
    }
    if (sentence.language === 'ar' && sentence.cues.denials.has(sentence.word(at))) {
      from = at;
      break;
    }
    if (sentence.cues.boundaries.has(sentence.word(at)) || ENDS_NEGATION.test(sentence.word(at))) return null;
  }
  if (from < 0) return null;
  const { attribute, unit, subject, next } = loss;
  return {
    draft: {
      kind: 'quantity', attribute, low: 0, high: 0, qualifier: 'exact', unit, subject, assertion: 'denied', scope: 'incident',
      start: sentence.tokens[Math.min(from, loss.from)]?.start ?? 0, end: sentence.tokens[next - 1]?.end ?? 0, partOf: null, isPartOfEarlier: false,
    },
    next,
  };
}

/** "ما لا يقل", "لا يزال", "ما لم" (unless), "not only": no negation. */
function isIdiom(sentence: Sentence, at: number): boolean {
  const next = sentence.word(at + 1);
  const word = sentence.word(at);
  if (word === 'لم' && sentence.word(at - 1) === 'ما') return true;
  if (word === 'ما') return !/^(?:اسفر|ادي|سقط|وقع)/.test(next);
  return /^(?:يقل|تقل|يزال|تزال|زال|زالت|يتجاوز|تتجاوز|يزيد|تزيد|سيما|بد|only|less|fewer|more)$/.test(next);
}

/** Whether a deed at a token is said not to have happened, counted or not: "لم يقتل", "did not kill". */
export function isNegated(sentence: Sentence, at: number): boolean {
  const before = sentence.word(at - 1);
  if (sentence.language === 'ar') return (before === 'لم' || before === 'ولم' || before === 'عدم') && !isIdiom(sentence, at - 1) && !isExcepted(sentence, at);
  return before === 'not' || before === 'never';
}

/** "لم يقتل سوى شخصين", "لم يصب إلا جندي واحد": what is excepted from the negation did happen. */
function isExcepted(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i <= at + EXCEPTION_REACH && !sentence.isMark(i, '.،,;:'); i += 1) if (EXCEPTING.test(sentence.word(i))) return true;
  return false;
}

/** The comma that opens a short aside which the one at `closing` closes; -1 for none. */
function openingOfAside(sentence: Sentence, closing: number): number {
  for (let i = closing - 2; i >= closing - 1 - DAY_ASIDE; i -= 1) if (sentence.isMark(i, '،,')) return i;
  return -1;
}

/** Whether a deed is asserted, denied, alleged, promised or desired, by the words before it in its clause. */
export function readAssertion(sentence: Sentence, at: number): Assertion {
  const { cues } = sentence;
  if (sentence.senses[at]?.future) return 'promised';
  for (let i = at - 1; i >= 0 && i >= at - ASSERTION_REACH; i -= 1) {
    const word = sentence.word(i);
    if (sentence.isMark(i, '.;')) return 'asserted';
    const opening = sentence.isMark(i, '،,') ? openingOfAside(sentence, i) : -1;
    if (opening >= 0) i = opening;
    else if (sentence.isMark(i, '،,') && at - i > 3) return 'asserted';
    if (cues.sayings.has(word)) return 'asserted';
    if (sentence.isOneOf(cues.denials, i)) return 'denied';
    if (word === 'صحه' && (sentence.word(i - 1) === 'لا' || sentence.word(i - 1) === 'عدم')) return 'denied';
    if (sentence.isOneOf(cues.promises, i)) return 'promised';
    if (sentence.isOneOf(cues.desires, i)) return 'desired';
    if (sentence.isOneOf(cues.allegations, i)) return 'alleged';
    if (sentence.numberAt.has(i)) return 'asserted';
  }
  return 'asserted';
}
