import type { Attribute, Subject } from '@/lib/core/values/typed-value';
import { attributeOfNoun } from './deed-attribute';
import type { Sentence } from './sentence';

/** A loss that words name without counting it. Tokens `from` to `next`. */
export interface Loss {
  attribute: Attribute;
  /** Who or what was lost, as written; null where nobody is named ("أحد"). */
  unit: string | null;
  subject: Subject;
  from: number;
  next: number;
}

/** The loss an uncounted word names: قتلى, إصابات, خسائر بشرية, casualties; "anyone killed", "يصب أي مدني" by its deed. Rule Q7. */
export function lossAt(sentence: Sentence, i: number): Loss | null {
  const word = sentence.word(i);
  if (sentence.language === 'ar' && word.endsWith('خساير')) {
    const next = sentence.word(i + 1);
    const end = next === 'بشريه' ? i + 2 : next === 'في' && sentence.word(i + 2) === 'الارواح' ? i + 3 : null;
    return end === null ? null : { attribute: 'killed_or_wounded', unit: sentence.text(i, end), subject: 'unknown', from: i, next: end };
  }
  const noun = sentence.noun(i);
  if (noun && (noun.class === 'dead' || noun.class === 'wounded' || noun.class === 'casualty')) {
    const attribute = attributeOfNoun(noun.class);
    if (attribute === null || (noun.number === 'singular' && !/^(?:اي|any)$/.test(sentence.word(i - 1)))) return null;
    return { attribute, unit: sentence.text(i, i + 1), subject: noun.subject, from: i, next: i + 1 };
  }
  const attribute = harmOf(sentence, i);
  if (attribute === null) return null;
  return sentence.language === 'ar' ? arabicDeed(sentence, i, attribute) : englishDeed(sentence, i, attribute);
}

/** Behind لم these are of أصاب and مات ("لم يصب أحد"); alone they are other words (يصب في النهر). */
const JUSSIVES: ReadonlyMap<string, Attribute> = new Map([['يصب', 'wounded'], ['تصب', 'wounded'], ['يمت', 'killed'], ['تمت', 'killed']]);

function harmOf(sentence: Sentence, i: number): Attribute | null {
  const deed = sentence.predicate(i)?.deed;
  if (deed === 'kill') return 'killed';
  if (deed === 'wound') return 'wounded';
  const isBehindNot = sentence.word(i - 1) === 'لم' || sentence.word(i - 1) === 'ولم';
  return isBehindNot ? (JUSSIVES.get(sentence.word(i)) ?? null) : null;
}

/** Wounds by another word: "لم يصب بخدش". */
const BY_WOUNDS = /^(?:بجروح|بجراح|بخدش|باصابه)$/;
/** Any harm, death included: "لم يصب بأذى". */
const BY_ANY_HARM = /^(?:باذي|بسوء|بمكروه)$/;
const ANY = /^[وف]?اي[اه]?$/;

/** "لم يصب أحد", "لم يقتل أي جندي", "لم يصب أي من المدنيين بأذى", "أي مدني لم يصب". */
function arabicDeed(sentence: Sentence, i: number, attribute: Attribute): Loss | null {
  if (ANY.test(sentence.word(i - 3)) && isPerson(sentence, i - 2)) return harmed(sentence, { attribute, ...namedAt(sentence, i - 2), from: i - 3, next: i + 1 });
  const whom = sentence.word(i + 1);
  if (whom === 'احد') return harmed(sentence, { attribute, unit: null, subject: 'unknown', from: i, next: i + 2 });
  if (!ANY.test(whom)) return null;
  const at = sentence.word(i + 2) === 'من' ? i + 3 : i + 2;
  if (isPerson(sentence, at)) return harmed(sentence, { attribute, ...namedAt(sentence, at), from: i, next: at + 1 });
  return /^(?:منهم|منهن|احد)$/.test(sentence.word(at)) ? harmed(sentence, { attribute, unit: null, subject: 'unknown', from: i, next: at + 1 }) : null;
}

/** The loss with the words behind it that say by what nobody was harmed. */
function harmed(sentence: Sentence, loss: Loss): Loss {
  const word = sentence.word(loss.next);
  if (BY_ANY_HARM.test(word)) return { ...loss, attribute: 'killed_or_wounded', next: loss.next + 1 };
  return BY_WOUNDS.test(word) ? { ...loss, next: loss.next + 1 } : loss;
}

function namedAt(sentence: Sentence, at: number): Pick<Loss, 'unit' | 'subject'> {
  return { unit: sentence.text(at, at + 1), subject: sentence.noun(at)?.subject ?? 'unknown' };
}

/** "no one was killed", "nobody was hurt", "no civilians were harmed". */
function englishDeed(sentence: Sentence, i: number, attribute: Attribute): Loss | null {
  const harm = sentence.word(i) === 'harmed' ? 'killed_or_wounded' : attribute;
  const told = { attribute: harm, unit: null, subject: 'unknown', from: i, next: i + 1 } as const;
  const whom = sentence.word(i - 2);
  if (!/^(?:was|were)$/.test(sentence.word(i - 1))) return null;
  if (whom === 'nobody' || (whom === 'one' && sentence.word(i - 3) === 'no')) return told;
  if (!isPerson(sentence, i - 2) || !/^(?:no|any)$/.test(sentence.word(i - 3))) return null;
  return { ...told, ...namedAt(sentence, i - 2) };
}

function isPerson(sentence: Sentence, i: number): boolean {
  return sentence.noun(i)?.class === 'person';
}
