import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed, attributeOfNoun } from './deed-attribute';
import { LIST_REACH } from './among';
import { isStanding, type Reading } from './reading';
import type { NounSense } from './sense';
import type { Sentence } from './sentence';

/** عدد القتلى, حصيلة الضحايا, عدد عناصر التنظيم, death toll: what the figure later in the sentence counts. */
export function readToll(reading: Reading, i: number): void {
  const { sentence } = reading;
  if (sentence.language === 'en') {
    const isDeath = sentence.word(i - 1) === 'death' || sentence.word(i) === 'toll';
    const noun = sentence.word(i + 1) === 'of' ? (sentence.noun(i + 2) ?? sentence.noun(i + 3)) : null;
    if (isDeath && sentence.word(i) === 'toll') reading.toll = { attribute: 'killed', at: i };
    else if (noun) setToll(reading, noun, i);
    else if (sentence.word(i + 1) === 'of' && sentence.predicate(i + 2)?.deed === 'kill') reading.toll = { attribute: 'killed', at: i };
    return;
  }
  for (let at = i + 1; at <= i + 3; at += 1) {
    if (sentence.numberAt.has(at) || sentence.isMark(at, '.،,:')) break;
    const noun = sentence.noun(at);
    const predicate = sentence.predicate(at);
    if (noun && noun.class !== 'measure') {
      setToll(reading, noun, i);
      const next = pastAdjectives(sentence, at + 1);
      const ruined = (noun.class === 'hideout' || noun.class === 'tunnel') && RUINED.test(sentence.word(at + 1)) ? attributeOfDeed('destroy', noun.class) : null;
      if (ruined) reading.toll = { attribute: ruined, at: i, next };
      else if (reading.toll?.at === i) reading.toll.next = next;
      break;
    }
    if (predicate) {
      const attribute = attributeOfDeed(predicate.deed, null);
      if (attribute) reading.toll = { attribute, at: i };
      break;
    }
  }
}

/** "عدد المضافات المدمرة": of things that need a deed, the adjective tells it. */
const RUINED = /^ال(?:مدمره|مدمرات)$/;
/** Adjectives that a toll's noun may have behind it. */
const ADJECTIVES = 2;

/** The token after the adjectives of a definite noun ("القتلى المدنيين"): they have the article as it has. */
function pastAdjectives(sentence: Sentence, at: number): number {
  let next = at;
  while (next < at + ADJECTIVES && sentence.word(next).startsWith('ال') && !sentence.numberAt.has(next)) next += 1;
  return next;
}

function setToll(reading: Reading, noun: NounSense, i: number): void {
  if (noun.class === 'person' && noun.number === 'plural' && noun.subject === 'militant') reading.toll = { attribute: 'fighters_estimate', at: i };
  else {
    const attribute = attributeOfNoun(noun.class);
    if (attribute && attribute !== 'money') reading.toll = { attribute, at: i };
  }
}

/** "The death toll passed 1,000": more than it. */
const PASSING = /^(?:passed|passes|passing)$/;

export function tollOf(reading: Reading, counted: Counted): Attribute | null {
  const { sentence, toll } = reading;
  if (!toll) return null;
  const isApproach = sentence.numberAt.get(counted.from)?.qualifier !== 'exact' && counted.from - toll.at > 1;
  let before = counted.from - 1;
  while (before > toll.at && (sentence.cues.fillers.has(sentence.word(before)) || sentence.isMark(before, '"\''))) before -= 1;
  const isReached = sentence.isOneOf(sentence.cues.reaching, before) || sentence.predicate(before) !== null;
  // "الحصيلة: 5 قتلى", "the toll of 53"
  // "عدد القتلى خمسة": a sentence without a verb.
  const isTold = counted.from === toll.next && !counted.article;
  const isLabel = isTold || sentence.isMark(before, ':') || before === toll.at || (before - toll.at <= 1 && reading.follows(toll.at, 2, sentence.cues.reaching));
  if (!isReached && !isApproach && !isLabel) return null;
  if (PASSING.test(sentence.word(before)) && counted.qualifier === 'exact') [counted.low, counted.high, counted.qualifier] = [(counted.low ?? 0) + 1, null, 'more_than'];
  if (toll.attribute !== 'fighters_estimate') reading.toll = null;
  return toll.attribute;
}

/** "112 مدنيا و36 عنصرا و88 مقاتلا": a list goes on telling what its first number told. */
export function listOf(reading: Reading, counted: Counted): Attribute | null {
  const last = reading.drafts.at(-1);
  if (!last || last.kind !== 'quantity' || !counted.conjunction || counted.noun?.class !== 'person' || counted.from - reading.lastNext > LIST_REACH) return null;
  return last.attribute === 'other' || isStanding(last.attribute) ? null : last.attribute;
}
