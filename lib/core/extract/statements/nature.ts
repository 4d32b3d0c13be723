import type { Sentence } from './sentence';

/** How far behind إصابة its illness is named: "17 ألف إصابة جديدة سنويا بالسل". */
const ILLNESS_REACH = 6;

/** Whether a wound is an illness, a fright or damage: "إصابة بالحمى", "أصيب السكان بالذعر". */
export function isIllness(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i <= at + ILLNESS_REACH && i < sentence.length; i += 1) {
    const word = sentence.word(i);
    if (word === '' && !sentence.isMark(i, '"\'') && sentence.tokens[i]?.kind !== 'number') return false;
    if (sentence.cues.ailments.has(word)) return true;
    if (sentence.numberAt.has(i) && i > at + 1) return false;
  }
  return false;
}

/** Whether a blow or an operation is a figure of speech or civil: "ضربة موجعة", "عملية سياسية". */
export function isFigurative(sentence: Sentence, nounAt: number): boolean {
  return sentence.cues.figurative.has(sentence.word(nounAt + 1));
}

/** Whether a single strike or operation is called a military one by a word beside it. */
export function isMartial(sentence: Sentence, nounAt: number): boolean {
  const beside = sentence.language === 'ar' ? [nounAt + 1, nounAt + 2] : [nounAt - 1, nounAt - 2];
  return sentence.noun(nounAt)?.lemma === 'غارة' || sentence.noun(nounAt)?.lemma === 'airstrike' || beside.some((at) => sentence.cues.martial.has(sentence.word(at)));
}

/** How far before detainees the verb stands that tells where they went. */
const LEAVING_REACH = 4;
const LEAVING = /^[وف]?(?:خرجت?|وصلت?|هربت?|فرت?)$/;

/** "خرج مئات المعتقلين", "وصل 114 أسيرا": who goes out or arrives is detained no more. */
export function isAtLarge(sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - LEAVING_REACH; i -= 1) if (LEAVING.test(sentence.word(i))) return true;
  return false;
}

/** "face the death penalty", "one of the highest death tolls": nobody has died by that word. */
export function isDeathInName(sentence: Sentence, nounAt: number): boolean {
  return sentence.word(nounAt) === 'death' && /^(?:penalty|sentences?|threats?|row|squads?|certificates?|penalties|camps?|tolls?)$/.test(sentence.word(nounAt + 1));
}

/** Deaths told beside an illness ("250 إصابة بكورونا و4 وفيات") are no casualties of an event. */
export function isAmongIllness(sentence: Sentence, at: number): boolean {
  for (let i = Math.max(0, at - ILLNESS_REACH); i <= at + ILLNESS_REACH; i += 1) if (sentence.cues.ailments.has(sentence.word(i))) return true;
  return false;
}
