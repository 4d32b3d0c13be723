import { type Counted } from './counted';
import { subjectOf } from './counted-by-number';
import { attributeOfNoun } from './deed-attribute';
import { deedAfter } from './deeds';
import { isMartial } from './nature';
import type { Reading } from './reading';
import type { NounSense } from './sense';
import type { Sentence } from './sentence';
import { readSingular } from './singular';
import { otherVictims, pushIfTold } from './tell-attribute';

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

function readDual(reading: Reading, counted: Counted): boolean {
  const { sentence } = reading;
  const noun = counted.noun;
  if (!noun || sentence.language === 'en') return false;
  // "هذين العنصرين", "الجانبان": told before, counted there. "القتيلين" tells how many died.
  if (sentence.cues.anaphora.has(sentence.word(counted.from - 1))) return false;
  if (counted.article && attributeOfNoun(noun.class) === null) return false;
  counted.low = counted.high = 2;
  if (attributeOfNoun(noun.class) === null && !reading.isAdjacentObject(counted, 3) && !reading.joinsCount(counted) && deedAfter(reading, counted) === null) return false;
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
  // "جثث 4 مدنيين", "رفات 37 ضحية": the number behind is of these.
  if (sentence.numberAt.has(counted.next) && !SAYS_TWO.test(sentence.word(counted.next))) return false;
  if (saysTwo(sentence, counted)) return readTwo(reading, counted);
  const isBoth = (noun.class === 'dead' || noun.class === 'wounded') && otherVictims(reading, counted.next, noun) > 0;
  if (reading.deed === null || !reading.isAdjacentObject(counted, 1) || noun.lemma === 'آخر') return false;
  [counted.low, counted.high, counted.qualifier] = [2, null, 'indefinite'];
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

const SAYS_TWO = /^اثن(?:ين|ان|تين|تان)$/;

/** "إرهابيين اثنين", "صحفيَين": the number behind, or the written fatha, says that the ين of a sound plural is a dual. */
function saysTwo(sentence: Sentence, counted: Counted): boolean {
  if (SAYS_TWO.test(sentence.word(counted.next))) return true;
  const token = sentence.tokens[counted.nounAt];
  return token !== undefined && /\u064eي\u0652?ن/.test(sentence.raw.slice(token.start, token.end));
}

function readTwo(reading: Reading, counted: Counted): boolean {
  const next = SAYS_TWO.test(reading.sentence.word(counted.next)) ? counted.next + 1 : counted.next;
  return pushIfTold(reading, { ...counted, low: 2, high: 2, qualifier: 'exact', next });
}
