import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed, attributeOfDeeds } from './deed-attribute';
import type { Reading } from './reading';
import type { Sentence } from './sentence';

/** Words between a masdar and its object: the agent ("اعتقال القوات الأمنية خمسة"). */
const MASDAR_REACH = 6;
const VERB_REACH = 14;
/** Between a deed and a number without a noun, or with one that no lexicon knows. */
const BARE_REACH = 3;
/** How far behind a counted noun its deed may stand: "15 شخصا قتلوا", "25 people were killed". */
const AFTER_REACH = 5;
/** Before "missing", these say that people are so. */
const STATES = /^(?:عداد|زالوا|زال|يزال|يزالون|باتوا|كانوا)$/;
/** Aside marks and the longest aside, in tokens. */
const ASIDE_MARKS = [[',', ','], ['،', '،'], ['-', '-'], ['(', ')']] as const;
const ASIDE_REACH = 14;
/** Words of the second member of a list. */
const LIST_REACH = 6;

/** The deed before a thing that is an object only of deeds of its own kind. */
export function objectDeed(reading: Reading, counted: Counted): Attribute | null {
  if (!reading.deed) return null;
  const attribute = attributeOfDeed(reading.deed.deed, counted.noun?.class ?? null);
  const reach = reading.deed.taken > 0 ? VERB_REACH * 2 : VERB_REACH;
  if (!attribute || counted.from - reading.deed.next > reach) return null;
  for (let at = Math.max(reading.deed.next, reading.lastNext); at < counted.from; at += 1) if (reading.sentence.cues.boundaries.has(reading.sentence.word(at))) return null;
  return attribute;
}

export function deedBefore(reading: Reading, counted: Counted): Attribute | null {
  const { deed, sentence } = reading;
  if (!deed || deed.deed === 'befall' || deed.deed === 'launch') return null;
  const attribute = deed.also ? attributeOfDeeds(deed.deed, deed.also) : attributeOfDeed(deed.deed, counted.noun?.class ?? 'person');
  if (!attribute || (attribute === 'returned' && counted.noun === null) || (deed.deed === 'seize' && counted.isUnknownNoun)) return null;
  if (deed.taken > 0) return reading.joinsCount(counted) && (counted.noun !== null || counted.conjunction) ? attribute : null;
  const isBare = counted.noun === null;
  const gap = counted.from - deed.next;
  const reach = isBare ? BARE_REACH : deed.form === 'masdar' ? MASDAR_REACH : VERB_REACH;
  if (gap > reach) return null;
  let marks = 0;
  for (let at = deed.next; at < counted.from; at += 1) {
    const word = sentence.word(at);
    if (sentence.isMark(at, '.;:')) return null;
    if (sentence.isMark(at, '،,-')) marks += 1;
    if (sentence.cues.boundaries.has(word)) return null;
    const isPreposition = sentence.cues.prepositions.has(word) && !sentence.cues.fillers.has(word);
    if (isPreposition && (deed.form === 'masdar' || isBare)) return null;
    if (isBare && word !== '' && !sentence.cues.fillers.has(word) && deed.form === 'masdar') return null;
  }
  return marks > 2 || (isBare && marks > 0) ? null : attribute;
}

/** "15 شخصا قتلوا", "25 people were killed", "five others injured". `from` is where to look, behind the counted noun. */
export function deedAfter(reading: Reading, counted: Counted, from = counted.next): Attribute | null {
  const { sentence } = reading;
  for (let at = from; at < from + AFTER_REACH && at < sentence.length; at += 1) {
    if (sentence.numberAt.has(at) || sentence.isMark(at, '.;:،')) return null;
    if (sentence.isMark(at, ',') && sentence.language === 'en') return null;
    const word = sentence.word(at);
    if (sentence.cues.boundaries.has(word) && word !== 'who') return null;
    // في عداد المفقودين, ما زالوا مفقودين
    if (STATES.test(word) && (sentence.predicate(at + 1)?.deed === 'lose' || sentence.noun(at + 1)?.class === 'missing')) return 'missing';
    if (word === 'lost' && sentence.word(at + 1) === 'their' && sentence.word(at + 2) === 'lives') return 'killed';
    const predicate = sentence.predicate(at);
    if (!predicate || sentence.senses[at]?.conjunction) {
      if (sentence.language === 'en' && sentence.cues.and.has(word)) return null;
      continue;
    }
    if (/^فر(?:ت|وا)?$/.test(word) && counted.noun?.subject !== 'civilian' && !/^(?:شخص|فرد|نسمة)$/.test(counted.noun?.lemma ?? '')) return null;
    if (predicate.form === 'after' || isFlight(sentence, at)) return attributeOfDeed(predicate.deed, counted.noun?.class ?? 'person');
    if (predicate.form !== 'either') return null;
    if (sentence.language === 'ar') {
      // "40 حاجا توفي 3 منهم", "مسلحون يقتلون شرطيا": what follows is what it befell.
      const next = sentence.senses[at + 1];
      if (sentence.numberAt.has(at + 1) || sentence.cues.partOf.has(sentence.word(at + 1)) || (next?.noun && !next.preposition)) return null;
      reading.toldAt = at;
      return attributeOfDeed(predicate.deed, counted.noun?.class ?? 'person');
    }
    const isActive = sentence.numberAt.has(at + 1) || /^(?:a|an|the|his|her|their|its|more|at|some|himself|themselves|himself)$/.test(sentence.word(at + 1));
    const isPassive = /^(?:was|were|been|being|are|is|reported|reportedly|believed|left)$/.test(sentence.word(at - 1));
    if (isActive && !isPassive && sentence.word(at + 1) !== 'at') return null;
    reading.toldAt = at;
    return attributeOfDeed(predicate.deed, counted.noun?.class ?? 'person');
  }
  return null;
}

/** "Eleven civilians, including four children, died", "two soldiers and a policeman were killed": the deed behind an aside or a list. */
export function deedBehindAside(reading: Reading, counted: Counted): Attribute | null {
  const { sentence } = reading;
  const aside = endOfAside(sentence, counted.next) ?? endOfList(sentence, counted.next);
  return aside === null ? null : deedAfter(reading, counted, aside);
}

/** "أجبر مئات الأسر على النزوح", "إلى الفرار". */
function isFlight(sentence: Sentence, at: number): boolean {
  return sentence.predicate(at)?.deed === 'displace' && sentence.senses[at]?.article === true && /^(?:علي|الي)$/.test(sentence.word(at - 1));
}

/** The token behind an aside between commas, dashes or brackets that begins at `at`; null where none does. */
function endOfAside(sentence: Sentence, at: number): number | null {
  const opening = ASIDE_MARKS.find(([open]) => sentence.isMark(at, open));
  if (!opening) return null;
  for (let i = at + 1; i < at + ASIDE_REACH && i < sentence.length; i += 1) {
    if (sentence.isMark(i, '.;')) return null;
    if (sentence.isMark(i, opening[1])) return i + 1;
  }
  return null;
}

/** The token behind one more counted thing joined at `at`: "and a policeman", "and three guards". */
function endOfList(sentence: Sentence, at: number): number | null {
  if (!sentence.cues.and.has(sentence.word(at))) return null;
  const isCounted = sentence.numberAt.has(at + 1) || /^(?:a|an)$/.test(sentence.word(at + 1));
  if (!isCounted) return null;
  for (let i = at + 2; i < at + LIST_REACH; i += 1) if (sentence.noun(i)) return i + 1;
  return null;
}
