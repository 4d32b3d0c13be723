import { isIllness } from './nature';
import type { ActiveDeed, Reading } from './reading';
import type { Deed, PredicateForm } from './sense';
import type { Sentence } from './sentence';

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
