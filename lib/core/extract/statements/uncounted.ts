import { type Counted, subjectOf } from './counted';
import { attributeOfNoun } from './deed-attribute';
import { deedAfter } from './deeds';
import { isMartial } from './nature';
import type { Reading } from './reading';
import type { NounSense } from './sense';
import { attributeOf, otherVictims } from './tell-attribute';

/** A noun without a number: a dual, one or more right behind its deed, or the name of a toll told later. */
export function readUncounted(reading: Reading, i: number, noun: NounSense): boolean {
  const { sentence } = reading;
  const sense = sentence.senses[i];
  if (!sense || noun.class === 'measure' || noun.class === 'currency' || noun.class === 'country') return false;
  const own = attributeOfNoun(noun.class);
  if ((own === 'killed' || own === 'wounded') && noun.number === 'plural' && reading.follows(i, 3, sentence.cues.rising)) {
    reading.toll = { attribute: own, at: i };
  }
  // "والقتلى هم 112 مدنيا", "القتلى:"
  if ((own === 'killed' || own === 'wounded') && noun.number === 'plural' && (sentence.word(i + 1) === 'هم' || sentence.isMark(i + 1, ':'))) {
    reading.toll = { attribute: own, at: i + 1 };
  }
  const one = isOneOf(reading, i);
  const counted: Counted = {
    from: one ? i - 1 : i, next: i + 1, low: 1, high: 1, qualifier: 'exact', noun, nounAt: i, unit: sentence.text(i, i + 1), subject: subjectOf(sentence, i),
    conjunction: one ? sentence.word(i - 1).startsWith('و') : sense.conjunction, isUnknownNoun: false, article: sense.article, isPart: false,
  };
  // "قال أحد الجرحى" is a speaker.
  if (one && own !== null && !reading.isAdjacentObject(counted, 1)) return false;
  if (one) return pushIfTold(reading, counted);
  switch (noun.number) {
    case 'dual':
      return readDual(reading, counted);
    case 'singular':
      return readSingular(reading, counted);
    case 'plural':
      return readPlural(reading, counted);
    default:
      return noun.number satisfies never;
  }
}

/** إحدى الأنفاق, أحد العناصر, one of the leaders. */
function isOneOf(reading: Reading, i: number): boolean {
  const before = reading.sentence.word(i - 1).replace(/^[وفبل]/, '');
  return reading.sentence.noun(i)?.number === 'plural' && (before === 'احد' || before === 'حد' || before === 'احدي');
}

function pushIfTold(reading: Reading, counted: Counted): boolean {
  const attribute = attributeOf(reading, counted);
  if (attribute === null || attribute === 'other' || attribute === 'members') return false;
  reading.push(counted, attribute);
  return true;
}

function readDual(reading: Reading, counted: Counted): boolean {
  const { sentence } = reading;
  const noun = counted.noun;
  if (!noun || sentence.language === 'en') return false;
  // "هذين العنصرين", "الجانبان": told before, counted there. "القتيلين" tells how many died.
  if (sentence.cues.anaphora.has(sentence.word(counted.from - 1))) return false;
  if (counted.article && attributeOfNoun(noun.class) === null) return false;
  counted.low = counted.high = 2;
  if (attributeOfNoun(noun.class) === null && !reading.isAdjacentObject(counted, 3) && deedAfter(reading, counted) === null) return false;
  return pushIfTold(reading, counted);
}

function readSingular(reading: Reading, counted: Counted): boolean {
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
  if (sentence.language === 'en') return readEnglishSingular(reading, counted, before);
  const isThis = sentence.cues.anaphora.has(before);
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
  if (!/^(?:a|an)$/.test(before) && !/^(?:a|an)$/.test(reading.sentence.word(at))) return false;
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

function readPlural(reading: Reading, counted: Counted): boolean {
  const { sentence } = reading;
  const noun = counted.noun;
  if (!noun || sentence.language === 'en' || noun.class === 'group' || noun.class === 'thing' || noun.class === 'member') return false;
  if (noun.class === 'operation' || (noun.class === 'strike' && !isMartial(sentence, counted.from))) return false;
  // "عدد من الأشخاص" is as uncounted as a bare plural.
  const isSome = sentence.word(counted.from - 1) === 'من' && sentence.word(counted.from - 2) === 'عدد';
  if (isSome) counted.from -= 2;
  if (counted.article && !isSome) return false;
  const isBoth = (noun.class === 'dead' || noun.class === 'wounded') && otherVictims(reading, counted.next, noun) > 0;
  if (reading.deed === null || !reading.isAdjacentObject(counted, 1) || noun.lemma === 'آخر') return false;
  [counted.low, counted.high, counted.qualifier] = [2, null, 'indefinite'];
  // "إرهابيين اثنين": the number behind says that the ين was a dual.
  if (/^اثن(?:ين|ان|تين|تان)$/.test(sentence.word(counted.next))) [counted.high, counted.qualifier] = [2, 'exact'];
  if (isBoth) {
    reading.push(counted, 'killed_or_wounded');
    return true;
  }
  if (reading.deed.deed === 'launch') {
    if (noun.class !== 'strike') return false;
    reading.push(counted, 'strikes');
    return true;
  }
  return pushIfTold(reading, counted);
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
