import type { FoundNumber } from '../numbers/find-numbers';
import { groupAt } from './among';
import { readCompanions } from './companions';
import { type Counted } from './counted';
import { countedByNumber } from './counted-by-number';
import { attributeOfDeed, isPeople } from './deed-attribute';
import type { Draft } from './draft';
import { readMoney } from './money';
import { readZero } from './negation';
import { isOthers, Reading } from './reading';
import type { Sentence } from './sentence';
import { takeDeed } from './take-deed';
import { attributeOf } from './tell-attribute';
import { readToll } from './tolls';
import { readUncounted } from './uncounted';

/** Reads the quantities one sentence tells (rules Q1-Q14 of SPEC.md), in text order. Linear in the length of the sentence. */
export function readSentence(sentence: Sentence): Draft[] {
  const reading = new Reading(sentence);
  let i = 0;
  while (i < sentence.length) {
    const number = sentence.numberAt.get(i);
    i = number && mayCount(number) ? readNumber(reading, number, i) : readWord(reading, i);
  }
  return reading.drafts;
}

function mayCount(number: FoundNumber): boolean {
  return number.role === 'count' || number.role === 'glued';
}

function readNumber(reading: Reading, number: FoundNumber, at: number): number {
  const money = readMoney(reading.sentence, number);
  if (money) {
    reading.drafts.push(money.draft);
    return Math.max(at + 1, money.next);
  }
  if (repeatsNoun(reading, number) || isFormer(reading, number)) return Math.max(at + 1, number.next);
  const counted = countedByNumber(reading.sentence, number);
  if (!counted) return Math.max(at + 1, number.next, number.coreNext);
  wholeNumbers(counted);
  readOthers(reading, counted);
  const attribute = attributeOf(reading, counted);
  if (attribute !== null) reading.push(counted, attribute);
  else if (counted.isUnknownNoun) reading.lastClass = 'thing';
  return Math.max(at + 1, reading.skipTo, counted.nounAt >= counted.from ? counted.nounAt + 1 : counted.next);
}

/** "قتيل واحد", "شخصين اثنين": the number says again what the noun's form said. */
function repeatsNoun(reading: Reading, number: FoundNumber): boolean {
  if (reading.sentence.language !== 'ar' || number.digits || number.coreNext - number.at !== 1 || number.conjunction) return false;
  const before = reading.sentence.word(number.at - 1);
  if (number.value === 1) return before !== '' && reading.sentence.predicate(number.at - 1) === null && !reading.sentence.cues.prepositions.has(before);
  return number.value === 2 && /^(?:dual|plural)$/.test(reading.sentence.noun(number.at - 1)?.number ?? '');
}

/** "ارتفع من 5 إلى 7", "اثنتان لا ثلاث": what it was before, or was said to be, is no finding. */
function isFormer(reading: Reading, number: FoundNumber): boolean {
  if (reading.sentence.word(number.from - 1) === 'لا' && reading.lastNext === number.from - 1) return true;
  const isFrom = /^(?:من|from)$/.test(reading.sentence.word(number.from - 1));
  return isFrom && /^(?:الي|to)$/.test(reading.sentence.word(number.next)) && reading.sentence.numberAt.has(number.next + 1);
}

/**
 * "12 عربة … واستولت على 7 أخرى": others of the things counted before. Not آخرين, which Arabic says of people; English has one
 * word for both, and a deed of people that waits for its object means people: "a strike that wounded three others".
 */
function readOthers({ lastClass, deed, sentence }: Reading, counted: Counted): void {
  if (!counted.noun || !isOthers(counted) || lastClass === null || isPeople(lastClass) || OTHER_PEOPLE.test(sentence.word(counted.nounAt))) return;
  const waits = counted.noun.lemma === 'other' && deed !== null && deed.taken === 0 && attributeOfDeed(deed.deed, 'person') !== null && attributeOfDeed(deed.deed, lastClass) === null;
  if (!waits) counted.noun = { ...counted.noun, class: lastClass };
}

const OTHER_PEOPLE = /^اخر(?:ين|ون|ان|يات)?$/;

/** "3.500 قتيل": people come whole, so the dot parts thousands. */
function wholeNumbers(counted: Counted): void {
  for (const side of ['low', 'high'] as const) {
    const value = counted[side];
    if (value !== null && !Number.isInteger(value) && isPeople(counted.noun?.class ?? 'person') && Number.isInteger(value * 1000)) counted[side] = value * 1000;
  }
}

/** "قضى أربعة منهم وأنقذ ستة": "of them" belongs to the four, and brings in no part. */
function closesPart({ sentence, lastNext }: Reading, i: number): boolean {
  return lastNext === i && /^من(?:هم|ها|هن)$/.test(sentence.word(i)) && sentence.senses[i + 1]?.conjunction === true && !sentence.numberAt.has(i + 1);
}

function readWord(reading: Reading, i: number): number {
  const { sentence } = reading;
  const word = sentence.word(i);
  if (word === '') return i + 1;
  const { cues } = sentence;
  // "two among five dead": the number behind is the whole.
  const isWholeBehind = word === 'among' && sentence.numberAt.has(i + 1);
  if ((cues.partOf.has(word) && !isWholeBehind && !closesPart(reading, i)) || (word === 'ذلك' && sentence.word(i - 1) === 'في' && sentence.word(i - 2) === 'بما')) reading.partFrom = i;
  reading.group = groupAt(sentence, i) ?? reading.group;
  if (cues.tolls.has(word)) readToll(reading, i);
  const zero = readZero(sentence, i);
  if (zero) {
    if (zero.draft) reading.drafts.push(zero.draft);
    return zero.next;
  }
  const companions = readCompanions(reading, i);
  if (companions !== null) return companions;
  const noun = sentence.noun(i);
  const predicate = sentence.predicate(i);
  if (noun && readUncounted(reading, i, noun)) return i + 1;
  if (predicate) takeDeed(reading, i, predicate.deed, predicate.form);
  return i + 1;
}
