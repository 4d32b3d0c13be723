import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { partOfGroup } from './among';
import { attributeOfDeeds, attributeOfNoun, isPeople } from './deed-attribute';
import { deedAfter, deedBefore, deedBehindAside, objectDeed } from './deeds';
import { isAmongIllness, isAtLarge, isDeathInName, isFigurative, isIllness } from './nature';
import type { Reading } from './reading';
import type { NounClass, NounSense } from './sense';
import { listOf, tollOf } from './tolls';

/** Nouns that tell something by themselves, unless a deed tells more. */
const YIELDING = new Set<NounClass>(['member', 'detainee', 'displaced', 'returnee', 'missing']);

/** What a counted thing tells: rules in order, the first that applies. Null: it tells nothing that this reader knows. */
export function attributeOf(reading: Reading, counted: Counted): Attribute | null {
  const { sentence } = reading;
  const nounClass = counted.noun?.class ?? null;
  if (nounClass === 'strike' || nounClass === 'operation') return isFigurative(sentence, counted.nounAt) ? null : attributeOfNoun(nounClass);
  if (counted.noun?.lemma === 'إصابة' || counted.noun?.lemma === 'وفاة') {
    // "942 إصابة بالكوليرا … ليرتفع العدد إلى 10 آلاف إصابة": of cases the sentence tells no wounded.
    reading.isOfCases ||= counted.noun.lemma === 'إصابة' ? isIllness(sentence, counted.nounAt) : isAmongIllness(sentence, counted.nounAt);
    if (reading.isOfCases) return null;
  }
  if (isDeathInName(sentence, counted.nounAt)) return null;
  const both = bothVictims(reading, counted);
  if (both) return both;
  const own = nounClass ? attributeOfNoun(nounClass) : null;
  // "مقتل خمسة معتقلين": what befell them now, before what they were.
  if (nounClass !== null && YIELDING.has(nounClass) && !counted.article) {
    const told = partOf(reading, counted) ?? deedAfter(reading, counted) ?? deedBefore(reading, counted) ?? tollOf(reading, counted);
    return told ?? (nounClass === 'detainee' && isAtLarge(sentence, counted.from) ? 'other' : own);
  }
  if (own !== null) return own === 'money' ? null : own;
  const part = partOf(reading, counted);
  if (part) return part;
  if (nounClass === 'group' || nounClass === 'thing') return objectDeed(reading, counted) ?? (nounClass === 'thing' && !counted.article && counted.qualifier !== 'vague' ? 'other' : null);
  if (nounClass === 'hideout' || nounClass === 'tunnel' || nounClass === 'materiel') return objectDeed(reading, counted);
  // "استهداف 8 مدارس و4 مراكز صحية": what is joined to things is no people.
  if (counted.isUnknownNoun && reading.lastClass === 'thing' && counted.conjunction && reading.joinsCount(counted)) return 'other';
  const after = deedAfter(reading, counted);
  if (after) return after;
  const before = deedBefore(reading, counted);
  if (before) return before;
  const toll = deedBehindAside(reading, counted) ?? tollOf(reading, counted) ?? listOf(reading, counted);
  if (toll) return toll;
  if (isGroupSize(reading, counted)) return 'group_size';
  if (counted.noun?.subject === 'militant' && (reading.toll?.attribute === 'fighters_estimate' || isEstimated(reading, counted))) return 'fighters_estimate';
  return nounClass === 'person' && !counted.article && counted.noun?.lemma !== 'هدف' && counted.qualifier !== 'indefinite' ? 'other' : null;
}

/** Tells what a noun without a number counts; false where it tells nothing. */
export function pushIfTold(reading: Reading, counted: Counted): boolean {
  const attribute = attributeOf(reading, counted);
  // Hideouts that were found or hit are told of; what else is of no named attribute wants a number.
  const isNamed = attribute !== 'other' || counted.noun?.class === 'hideout';
  if (attribute === null || !isNamed || attribute === 'members') return false;
  reading.push(counted, attribute);
  return true;
}

/** "26 بين قتيل وجريح", "53 قتيلا وجريحا", "عشرات القتلى والجرحى". */
function bothVictims(reading: Reading, counted: Counted): Attribute | null {
  const { sentence } = reading;
  const nounClass = counted.noun?.class;
  if ((nounClass === 'dead' || nounClass === 'wounded') && counted.noun && counted.from !== counted.nounAt) {
    const after = otherVictims(reading, counted.nounAt + 1, counted.noun);
    if (after > 0) {
      reading.skipTo = after;
      return 'killed_or_wounded';
    }
  }
  for (let at = counted.next; at <= counted.next + 2; at += 1) {
    const word = sentence.word(at);
    const noun = sentence.noun(at + 1);
    const after = word === 'بين' && noun && (noun.class === 'dead' || noun.class === 'wounded') ? otherVictims(reading, at + 2, noun) : 0;
    if (after > 0) {
      reading.skipTo = after;
      return 'killed_or_wounded';
    }
  }
  if (sentence.language === 'en') {
    const at = /^(?:were|was|are|been)$/.test(sentence.word(counted.next)) ? counted.next + 1 : counted.next;
    const [first, link, second] = [sentence.predicate(at), sentence.word(at + 1), sentence.predicate(at + 2)];
    if (first && second && sentence.cues.and.has(link)) return first.deed !== second.deed ? attributeOfDeeds(first.deed, second.deed) : null;
  }
  return null;
}

/** "قتلى وجرحى": the index after the other kind of victim, 0 where none follows. */
export function otherVictims(reading: Reading, next: number, noun: NounSense): number {
  const at = reading.sentence.word(next) === 'و' ? next + 1 : next;
  const other = reading.sentence.noun(at);
  const joined = at > next || reading.sentence.senses[at]?.conjunction === true;
  // "خمسة شهداء وإصابة ستة": the other kind has its own number.
  if (reading.sentence.numberAt.has(at + 1)) return 0;
  const differs = (noun.class === 'dead' && other?.class === 'wounded') || (noun.class === 'wounded' && other?.class === 'dead');
  return joined && differs ? at + 1 : 0;
}

/** بينهم 3 مدنيين: what the total was, of whom these are a part. */
function partOf(reading: Reading, counted: Counted): Attribute | null {
  const group = isPeople(counted.noun?.class ?? null) ? partOfGroup(reading, counted) : null;
  if (group) return group;
  const last = reading.drafts.at(-1);
  if (!last || !reading.isPartHere(counted) || !isPeople(counted.noun?.class ?? null)) return null;
  // "وصل 40 حاجا توفي منهم ثلاثة": what befell the part is told of it alone.
  return (last.attribute === 'other' ? deedBefore(reading, counted) : null) ?? ownDeed(reading, counted) ?? last.attribute;
}

/** "جرح 20 بينهم 6 قضوا", "including two who died": the dead among the wounded, by a deed right behind them. */
function ownDeed(reading: Reading, counted: Counted): Attribute | null {
  return deedAfter(reading, counted) === 'killed' ? 'killed' : null;
}

/** "مجموعات صغيرة لا تتجاوز خمسة أفراد". */
function isGroupSize(reading: Reading, counted: Counted): boolean {
  for (let at = counted.from - 1; at >= 0 && at > counted.from - 6; at -= 1) {
    if (reading.sentence.noun(at)?.class === 'group' && reading.sentence.noun(at)?.number === 'plural') return counted.noun?.class === 'person';
  }
  return false;
}

const ESTIMATE_REACH = 6;

/** "3,000 fighters remain", "يضم التنظيم 3000 مقاتل": how many there are, not what befell them. */
function isEstimated({ sentence }: Reading, counted: Counted): boolean {
  for (let at = counted.from - ESTIMATE_REACH; at <= counted.next + 1; at += 1) if (sentence.isOneOf(sentence.cues.having, at)) return true;
  return false;
}
