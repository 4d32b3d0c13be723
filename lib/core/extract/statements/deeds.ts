import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed, attributeOfDeeds } from './deed-attribute';
import { isIllness } from './nature';
import type { ActiveDeed, Reading } from './reading';
import type { Deed, PredicateForm } from './sense';
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
/** Before an English participle: the passive, whose object stood before it. */
const PASSIVE = /^(?:was|were|been|being|are|is|be)$/;
/** Deeds that may be told of one number together. */
const CASUALTY_DEEDS = new Set<Deed>(['kill', 'wound', 'lose']);
/** Words that are a deed only with their preposition: القبض على, الإفراج عن. Folded, without clitics. */
const NEEDS_PREPOSITION: ReadonlyMap<string, string> = new Map([
  ...['القضاء', 'القبض', 'قبض', 'قبضت', 'العثور', 'عثر', 'عثرت', 'الاستيلاء', 'اجهز', 'اجهزت', 'اجهزوا'].map((word) => [word, 'علي'] as const),
  ...['الافراج', 'افراج', 'افرج', 'افرجت', 'يفرج', 'تفرج'].map((word) => [word, 'عن'] as const),
]);
/** Words that may stand between the two: "ألقت القبض، مساء أمس، على". */
const PREPOSITION_REACH = 8;
/** Nothing or a pronoun behind a preposition: عن and عنهم, but not عناصر. */
const OBJECT_SUFFIX = /^(?:ه|ها|هم|هما|هن|نا)?$/;
/** Before these قضى is what a court does: "قضت المحكمة بسجن خمسة". */
const COURTS = /^(?:ال)?(?:محكمه|قضاء|قاضي|هييه)$/;
const SENTENCES = /^ب(?:سجن|اعدام|حبس|براءه|تغريم|الاعدام|السجن|الحبس)$/;

export function takeDeed(reading: Reading, i: number, deed: Deed, form: PredicateForm): void {
  const { sentence } = reading;
  const word = sentence.word(i);
  const preposition = prepositionOf(word);
  const prepositionAt = preposition === null ? i : findPreposition(sentence, i + 1, preposition);
  if (prepositionAt === null || !isDeedHere(sentence, i)) return;
  const next = prepositionAt + 1;
  if (form === 'after') return;
  // "killed a kidnapped candidate": right behind another deed it only describes.
  if (deed === 'abduct' && form === 'either' && reading.deed?.next === i && reading.deed.taken === 0) return;
  if (i === reading.toldAt) {
    // "25 were killed and five …": the deed stood behind what it took.
    reading.deed = { deed, also: null, form, at: i, next, taken: 1 };
    return;
  }
  // A death sentence has killed nobody yet.
  if (word.endsWith('اعدام') && /^(?:حكم|حكما|احكام|احكاما|بحكم|عقوبه|بالحكم|يطالب)$/.test(sentence.word(i - 1))) return;
  if (deed === 'wound' && isIllness(sentence, i)) {
    reading.deed = null;
    return;
  }
  if (form === 'either' && PASSIVE.test(sentence.word(i - 1))) {
    // "her son had been killed, and two women …": the deed has had its object.
    reading.deed = null;
    return;
  }
  const before = reading.deed;
  const joined = before !== null && before.taken === 0 && before.deed !== deed && CASUALTY_DEEDS.has(deed) && CASUALTY_DEEDS.has(before.deed) && isJoined(reading, before, i);
  if (deed === 'befall' || deed === 'launch') {
    if (before === null || before.taken > 0) reading.deed = { deed, also: null, form, at: i, next, taken: 0 };
    return;
  }
  reading.deed = joined ? { ...before, also: deed, next } : { deed, also: null, form, at: i, next, taken: 0 };
}

function prepositionOf(word: string): string | null {
  return NEEDS_PREPOSITION.get(word) ?? NEEDS_PREPOSITION.get(word.replace(/^[وفبل]/, '')) ?? null;
}

/** The token of the preposition that completes a deed, in its clause; null for none. */
function findPreposition(sentence: Sentence, from: number, preposition: string): number | null {
  for (let at = from; at < from + PREPOSITION_REACH && !sentence.isMark(at, '.;:'); at += 1) {
    const word = sentence.word(at);
    if (word.startsWith(preposition) && OBJECT_SUFFIX.test(word.slice(preposition.length))) return at;
  }
  return null;
}

/** Whether a word of two senses is the deed here: "فقد 3 صيادين" (not the particle فقد), "قضى 9" (not the court's), "the murder of". */
function isDeedHere(sentence: Sentence, i: number): boolean {
  const word = sentence.word(i);
  if (word === 'فقد') return sentence.numberAt.has(i + 1);
  // "فر 3 سجناء": an escape; "300 عائلة فرت" is read behind what it counts.
  if (/^[وف]?فرت?$/.test(word)) return false;
  if (word === 'murder') return sentence.word(i + 1) === 'of';
  // "غرق مركب يقل 60 مهاجرا": the boat sank.
  if (/^[وفب]?غرقت?$/.test(word)) return sentence.numberAt.has(i + 1) || sentence.noun(i + 1)?.class === 'person';
  if (!/^[وف]?قض[يت]$/.test(word)) return true;
  for (let at = i + 1; at <= i + 5; at += 1) if (COURTS.test(sentence.word(at)) || SENTENCES.test(sentence.word(at))) return false;
  return true;
}

/** "مقتل وإصابة", "killed and wounded", "مصرع/إصابة": the second deed right behind the first. */
function isJoined(reading: Reading, before: ActiveDeed, i: number): boolean {
  if (before.deed === 'befall' || before.deed === 'launch') return false;
  if (before.next === i) return reading.sentence.senses[i]?.conjunction === true;
  return before.next === i - 1 && (reading.sentence.cues.and.has(reading.sentence.word(i - 1)) || reading.sentence.isMark(i - 1, '/'));
}

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
