import type { Counted } from './counted';
import { deedAfter } from './deeds';
import { isMartial } from './nature';
import type { Reading } from './reading';
import type { NounSense } from './sense';
import { pushIfTold } from './tell-attribute';

export function readSingular(reading: Reading, counted: Counted): boolean {
  const { sentence } = reading;
  const noun = counted.noun;
  if (!noun) return false;
  const before = sentence.word(counted.from - 1);
  if (noun.class === 'strike' || noun.class === 'operation') {
    const isIndefinite = sentence.language === 'ar' ? !counted.article : before === 'a' || before === 'an';
    const isTold = reading.deed?.deed === 'launch' && reading.deed.taken === 0;
    const isMeans = noun.class === 'strike' && sentence.language === 'ar' && (sentence.senses[counted.from]?.preposition === true || before === 'في');
    if (!isIndefinite || !isMartial(sentence, counted.from) || !(isTold || isMeans)) return false;
    if (reading.deed) reading.deed.taken += 1;
    reading.push(counted, noun.class === 'strike' ? 'strikes' : 'operations');
    return true;
  }
  if (isCollective(noun)) return readCollective(reading, counted);
  if (sentence.language === 'en') return readEnglishSingular(reading, counted, before);
  const isThis = sentence.cues.anaphora.has(before);
  // "القضاء على آخر إرهابي", "كل عنصر": nobody is counted.
  if (NO_ONE.test(before)) return false;
  if (noun.class === 'hideout' || noun.class === 'tunnel') {
    if (isThis) counted.from -= 1;
    return reading.isAdjacentObject(counted, 2) && pushIfTold(reading, counted);
  }
  if (counted.article || isThis || noun.lemma === 'آخر' || noun.lemma === 'أخرى' || noun.class === 'member') return false;
  if (noun.class === 'dead' || noun.class === 'wounded') {
    // "قتيل و5 جرحى", "سقوط قتيل": one, where a number or a deed says that victims are being counted.
    const isCounting = reading.deed?.deed === 'befall' && reading.isAdjacentObject(counted, 2);
    const isOne = /^واحد/.test(sentence.word(counted.next));
    const opens = counted.from === 0 && sentence.senses[1] === null && numberSoonAfter(reading, counted.next);
    if (!isCounting && !opens && !isOne && !reading.joinsCount(counted)) return false;
    if (noun.lemma === 'إصابة' || noun.lemma === 'وفاة' || noun.lemma === 'ضحية') return false;
    reading.push(counted, noun.class === 'dead' ? 'killed' : 'wounded');
    return true;
  }
  if (noun.class !== 'person' && noun.class !== 'detainee') return false;
  if (reading.sharesNumber(counted)) return false;
  // "مهاجما واحدا قتل"
  if (/^واحد[اه]?$/.test(sentence.word(counted.next)) && isPassiveAt(reading, counted.next + 1)) {
    reading.push({ ...counted, next: counted.next + 1 }, 'killed');
    return true;
  }
  // "رجل الدين فلان": definite by what follows, a person who is named.
  if (/^(?:ال|دين$)/.test(sentence.word(counted.next))) return false;
  // "قتل طالب صديقه": what follows is the victim, and the one told of first the killer.
  if (reading.deed?.deed === 'return' || (reading.deed?.form === 'verb' && isPossessed(reading, counted.next))) return false;
  if (!reading.isAdjacentObject(counted, 1)) return reading.joinsCount(counted) && pushIfTold(reading, counted);
  return pushIfTold(reading, counted);
}

function readEnglishSingular(reading: Reading, counted: Counted, before: string): boolean {
  let at = counted.from - 1;
  // "a senior leader": words that tell nothing may stand between.
  while (at > counted.from - ARTICLE_REACH && isPlainWord(reading, at)) at -= 1;
  if (!/^(?:a|an)$/.test(before) && !/^(?:a|an)$/.test(reading.sentence.word(at))) return readHeadlineSingular(reading, counted);
  counted.from = /^(?:a|an)$/.test(before) ? counted.from - 1 : at;
  if (reading.isPartHere(counted)) return pushIfTold(reading, counted);
  if (reading.deed === null || reading.deed.next !== counted.from || reading.deed.taken > 0) {
    const after = deedAfter(reading, counted);
    if (after === null) return false;
    reading.push(counted, after);
    return true;
  }
  return pushIfTold(reading, counted);
}

/** "Gunmen kill police officer": headlines leave the article out, right behind a verb of the present. */
function readHeadlineSingular(reading: Reading, counted: Counted): boolean {
  const { deed, sentence } = reading;
  if (counted.noun?.class !== 'person' || deed?.form !== 'verb' || deed.taken > 0 || !/^(?:kill|wound|injure|arrest|detain)s?$/.test(sentence.word(deed.at))) return false;
  if (sentence.cues.services.has(sentence.word(deed.next)) ? counted.from !== deed.next + 1 : counted.from !== deed.next) return false;
  return sentence.noun(counted.next) === null && pushIfTold(reading, { ...counted, from: deed.next });
}

/** A family, killed or driven out as one: its members are counted, where it is said how many. */
function isCollective(noun: NounSense): boolean {
  return noun.lemma === 'عائلة' || noun.lemma === 'أسرة' || noun.lemma === 'family';
}

/** "مقتل عائلة من ستة أفراد", "عائلة مكونة من 6": the deed goes on to the members; the family is no one. */
function readCollective(reading: Reading, counted: Counted): boolean {
  const { deed, sentence } = reading;
  const isNear = sentence.language === 'en' ? counted.from - (deed?.next ?? 0) <= ARTICLE_REACH : reading.isAdjacentObject(counted, 2);
  if (!deed || deed.taken > 0 || !isNear) return false;
  const at = MADE_UP.test(sentence.word(counted.next)) ? counted.next + 1 : counted.next;
  if (/^(?:من|of)$/.test(sentence.word(at)) && sentence.numberAt.has(at + 1)) reading.deed = { ...deed, next: at + 1 };
  else reading.deed = { ...deed, taken: 1 };
  return false;
}

const MADE_UP = /^(?:مكونه|مولفه|تتكون|تتالف)$/;
const NO_ONE = /^[وفبل]?(?:اخر|كل|اي|اول|بكل|لكل)$/;

/** "قتل في الحال", "قتل.": a passive, with nobody killed by the one before. */
function isPassiveAt({ sentence }: Reading, at: number): boolean {
  if (sentence.word(at) !== 'قتل') return false;
  const next = sentence.word(at + 1);
  return next === '' ? !sentence.numberAt.has(at + 1) : sentence.cues.prepositions.has(next) || sentence.senses[at + 1]?.conjunction === true || next.startsWith('و');
}

function numberSoonAfter(reading: Reading, at: number): boolean {
  for (let i = at; i <= at + 2; i += 1) if (reading.sentence.numberAt.has(i)) return true;
  return false;
}
/** How far before an English noun its article is looked for. */
const ARTICLE_REACH = 4;

function isPlainWord({ sentence }: Reading, at: number): boolean {
  const word = sentence.word(at);
  return word !== '' && !/^(?:a|an|the|his|her|their|its)$/.test(word) && !sentence.senses[at] && !sentence.numberAt.has(at) && !sentence.cues.prepositions.has(word) && !sentence.cues.and.has(word);
}

/** Whether the raw word at a token ends in the pronoun ه or ها ("صديقه", "زوجته"), which ة folded would hide. */
function isPossessed({ sentence }: Reading, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.predicate(at) === null && /[^ ]{2}(?:ه|ها)$/.test(sentence.raw.slice(token.start, token.end).replace(/[\u064b-\u0652]/g, ''));
}
