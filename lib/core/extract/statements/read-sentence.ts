import type { Attribute } from '@/lib/core/values/typed-value';
import type { FoundNumber } from '../numbers/find-numbers';
import { type Counted, countedByNumber, subjectOf } from './counted';
import { attributeOfDeed, attributeOfDeeds, attributeOfNoun, isPeople } from './deed-attribute';
import type { Draft } from './draft';
import { readMoney } from './money';
import { isFigurative, isIllness, isMartial } from './nature';
import { isNegated, readAssertion, readZero } from './negation';
import type { Deed, NounClass, NounSense, PredicateForm } from './sense';
import type { Sentence } from './sentence';

/** The deed that governs what comes after it. */
interface ActiveDeed {
  deed: Deed;
  /** The second deed of "مقتل وإصابة". */
  also: Deed | null;
  form: PredicateForm;
  at: number;
  /** The token after it, its preposition included ("القبض على"). */
  next: number;
  /** How many things it has taken. */
  taken: number;
}

interface Toll {
  attribute: Attribute;
  at: number;
}

/** Words between a masdar and its object: the agent ("اعتقال القوات الأمنية خمسة"). */
const MASDAR_REACH = 6;
const VERB_REACH = 14;
/** Between a deed and a number without a noun, or with one that no lexicon knows. */
const BARE_REACH = 3;
/** How far behind a counted noun its deed may stand: "15 شخصا قتلوا", "25 people were killed". */
const AFTER_REACH = 5;
/** Before an English participle: the passive, whose object stood before it. */
const PASSIVE = /^(?:was|were|been|being|are|is|be)$/;
/** Nouns that tell something by themselves, unless a deed tells more. */
const YIELDING = new Set<NounClass>(['member', 'detainee', 'displaced', 'returnee', 'missing']);
/** Words (adjectives, "من قوات النظام") between the members of a list. */
const LIST_REACH = 4;
const CASUALTY_DEEDS = new Set<Deed>(['kill', 'wound', 'lose']);
/** Verbal nouns that are a deed only with their preposition. */
const NEEDS_PREPOSITION = new Set(['القضاء', 'القبض', 'العثور', 'الاستيلاء', 'بالقبض', 'والقبض', 'والقضاء', 'والعثور', 'بالقضاء']);

/** Reads the quantities one sentence tells (rules Q1-Q20 of SPEC.md), in text order. Linear in the length of the sentence. */
export function readSentence(sentence: Sentence): Draft[] {
  return new SentenceReader(sentence).read();
}

class SentenceReader {
  private readonly drafts: Draft[] = [];
  private deed: ActiveDeed | null = null;
  private toll: Toll | null = null;
  /** Token after which a part of the last draft is told; -1 for none. */
  private partFrom = -1;
  private lastNext = -1;
  /** A deed that was read behind what it took. */
  private toldAt = -1;
  /** Tokens before this one were read with what stood before them. */
  private skipTo = -1;

  constructor(private readonly sentence: Sentence) {}

  read(): Draft[] {
    let i = 0;
    while (i < this.sentence.length) {
      const number = this.sentence.numberAt.get(i);
      i = number && this.mayCount(number) ? this.readNumber(number, i) : this.readWord(i);
    }
    return this.drafts;
  }

  private mayCount(number: FoundNumber): boolean {
    return number.role === 'count' || number.role === 'glued';
  }

  private readNumber(number: FoundNumber, at: number): number {
    const money = readMoney(this.sentence, number);
    if (money) {
      this.drafts.push(money.draft);
      return Math.max(at + 1, money.next);
    }
    if (this.repeatsNoun(number)) return Math.max(at + 1, number.next);
    const counted = countedByNumber(this.sentence, number);
    if (!counted) return Math.max(at + 1, number.next, number.coreNext);
    this.wholeNumbers(counted);
    const attribute = this.attributeOf(counted);
    if (attribute !== null) this.push(counted, attribute);
    return Math.max(at + 1, this.skipTo, counted.nounAt >= counted.from ? counted.nounAt + 1 : counted.next);
  }

  /** "قتيل واحد", "شخصين اثنين": the number says again what the noun's form said. */
  private repeatsNoun(number: FoundNumber): boolean {
    if (this.sentence.language !== 'ar' || number.digits || number.coreNext - number.at !== 1 || number.conjunction) return false;
    const before = this.sentence.word(number.at - 1);
    if (number.value === 1) return before !== '' && this.sentence.predicate(number.at - 1) === null && !this.sentence.cues.prepositions.has(before);
    return number.value === 2 && this.sentence.noun(number.at - 1)?.number === 'dual';
  }

  /** "3.500 قتيل": people come whole, so the dot parts thousands. */
  private wholeNumbers(counted: Counted): void {
    for (const side of ['low', 'high'] as const) {
      const value = counted[side];
      if (value !== null && !Number.isInteger(value) && isPeople(counted.noun?.class ?? 'person') && Number.isInteger(value * 1000)) counted[side] = value * 1000;
    }
  }

  private readWord(i: number): number {
    const { sentence } = this;
    const word = sentence.word(i);
    if (word === '') return i + 1;
    const { cues } = sentence;
    if (cues.partOf.has(word) || (word === 'ذلك' && sentence.word(i - 1) === 'في' && sentence.word(i - 2) === 'بما')) this.partFrom = i;
    if (cues.tolls.has(word)) this.readToll(i);
    const zero = readZero(sentence, i);
    if (zero) {
      this.drafts.push(zero.draft);
      return zero.next;
    }
    const companions = this.readCompanions(i);
    if (companions !== null) return companions;
    const noun = sentence.noun(i);
    const predicate = sentence.predicate(i);
    if (noun && this.readUncounted(i, noun)) return i + 1;
    if (predicate) this.takeDeed(i, predicate.deed, predicate.form);
    return i + 1;
  }

  private takeDeed(i: number, deed: Deed, form: PredicateForm): void {
    const { sentence } = this;
    const word = sentence.word(i);
    let next = i + 1;
    if (NEEDS_PREPOSITION.has(word)) {
      if (!sentence.word(i + 1).startsWith('علي')) return;
      next = i + 2;
    }
    if (form === 'after') return;
    if (i === this.toldAt) {
      // "25 were killed and five …": the deed stood behind what it took.
      this.deed = { deed, also: null, form, at: i, next, taken: 1 };
      return;
    }
    // A death sentence has killed nobody yet.
    if (word.endsWith('اعدام') && /^(?:حكم|حكما|احكام|احكاما|بحكم|عقوبه|بالحكم|يطالب)$/.test(sentence.word(i - 1))) return;
    if (deed === 'wound' && isIllness(sentence, i)) {
      this.deed = null;
      return;
    }
    if (form === 'either' && PASSIVE.test(sentence.word(i - 1))) {
      // "her son had been killed, and two women …": the deed has had its object.
      this.deed = null;
      return;
    }
    const before = this.deed;
    const joined = before !== null && before.taken === 0 && before.deed !== deed && CASUALTY_DEEDS.has(deed) && CASUALTY_DEEDS.has(before.deed) && this.isJoined(before, i);
    if (deed === 'befall' || deed === 'launch') {
      if (before === null || before.taken > 0) this.deed = { deed, also: null, form, at: i, next, taken: 0 };
      return;
    }
    this.deed = joined ? { ...before, also: deed, next } : { deed, also: null, form, at: i, next, taken: 0 };
  }

  /** "مقتل وإصابة", "killed and wounded", "مصرع/إصابة": the second deed right behind the first. */
  private isJoined(before: ActiveDeed, i: number): boolean {
    if (before.deed === 'befall' || before.deed === 'launch') return false;
    if (before.next === i) return this.sentence.senses[i]?.conjunction === true;
    return before.next === i - 1 && (this.sentence.cues.and.has(this.sentence.word(i - 1)) || this.sentence.isMark(i - 1, '/'));
  }

  /** عدد القتلى, حصيلة الضحايا, عدد عناصر التنظيم, death toll: what the figure later in the sentence counts. */
  private readToll(i: number): void {
    const { sentence } = this;
    if (sentence.language === 'en') {
      const isDeath = sentence.word(i - 1) === 'death' || sentence.word(i) === 'toll';
      const noun = sentence.word(i + 1) === 'of' ? (sentence.noun(i + 2) ?? sentence.noun(i + 3)) : null;
      if (isDeath && sentence.word(i) === 'toll') this.toll = { attribute: 'killed', at: i };
      else if (noun) this.setToll(noun, i);
      else if (sentence.word(i + 1) === 'of' && sentence.predicate(i + 2)?.deed === 'kill') this.toll = { attribute: 'killed', at: i };
      return;
    }
    for (let at = i + 1; at <= i + 3; at += 1) {
      if (sentence.numberAt.has(at) || sentence.isMark(at, '.،,:')) break;
      const noun = sentence.noun(at);
      const predicate = sentence.predicate(at);
      if (noun && noun.class !== 'measure') {
        this.setToll(noun, i);
        break;
      }
      if (predicate) {
        const attribute = attributeOfDeed(predicate.deed, null);
        if (attribute) this.toll = { attribute, at: i };
        break;
      }
    }
  }

  private setToll(noun: NounSense, i: number): void {
    if (noun.class === 'person' && noun.number === 'plural' && noun.subject === 'militant') this.toll = { attribute: 'fighters_estimate', at: i };
    else {
      const attribute = attributeOfNoun(noun.class);
      if (attribute && attribute !== 'money') this.toll = { attribute, at: i };
    }
  }

  /** A noun without a number: a dual, one or more right behind its deed, or the name of a toll told later. */
  private readUncounted(i: number, noun: NounSense): boolean {
    const { sentence } = this;
    const sense = sentence.senses[i];
    if (!sense || noun.class === 'measure' || noun.class === 'currency' || noun.class === 'country') return false;
    const own = attributeOfNoun(noun.class);
    if ((own === 'killed' || own === 'wounded') && noun.number === 'plural' && this.follows(i, 3, sentence.cues.rising)) {
      this.toll = { attribute: own, at: i };
    }
    // "والقتلى هم 112 مدنيا", "القتلى:"
    if ((own === 'killed' || own === 'wounded') && noun.number === 'plural' && (sentence.word(i + 1) === 'هم' || sentence.isMark(i + 1, ':'))) {
      this.toll = { attribute: own, at: i + 1 };
    }
    const one = this.isOneOf(i);
    const counted: Counted = {
      from: one ? i - 1 : i, next: i + 1, low: 1, high: 1, qualifier: 'exact', noun, nounAt: i, unit: sentence.text(i, i + 1), subject: subjectOf(sentence, i),
      conjunction: sense.conjunction, isUnknownNoun: false, article: sense.article,
    };
    if (one) return this.pushIfTold(counted);
    switch (noun.number) {
      case 'dual':
        return this.readDual(counted);
      case 'singular':
        return this.readSingular(counted);
      case 'plural':
        return this.readPlural(counted);
      default:
        return noun.number satisfies never;
    }
  }

  /** إحدى الأنفاق, أحد العناصر, one of the leaders. */
  private isOneOf(i: number): boolean {
    const before = this.sentence.word(i - 1).replace(/^[وفبل]/, '');
    return this.sentence.noun(i)?.number === 'plural' && (before === 'احد' || before === 'حد' || before === 'احدي');
  }

  private pushIfTold(counted: Counted): boolean {
    const attribute = this.attributeOf(counted);
    if (attribute === null || attribute === 'other' || attribute === 'members') return false;
    this.push(counted, attribute);
    return true;
  }

  private readDual(counted: Counted): boolean {
    const { sentence } = this;
    const noun = counted.noun;
    if (!noun || sentence.language === 'en') return false;
    // "هذين العنصرين", "الجانبان": told before, counted there. "القتيلين" tells how many died.
    if (sentence.cues.anaphora.has(sentence.word(counted.from - 1))) return false;
    if (counted.article && attributeOfNoun(noun.class) === null) return false;
    counted.low = counted.high = 2;
    if (attributeOfNoun(noun.class) === null && !this.isAdjacentObject(counted, 3)) return false;
    return this.pushIfTold(counted);
  }

  private readSingular(counted: Counted): boolean {
    const { sentence } = this;
    const noun = counted.noun;
    if (!noun) return false;
    const before = sentence.word(counted.from - 1);
    if (noun.class === 'strike' || noun.class === 'operation') {
      const isIndefinite = sentence.language === 'ar' ? !counted.article : before === 'a' || before === 'an';
      const isTold = this.deed?.deed === 'launch' && this.deed.taken === 0;
      const isMeans = noun.class === 'strike' && sentence.language === 'ar' && (sentence.senses[counted.from]?.preposition === true || before === 'في');
      if (!isIndefinite || !isMartial(sentence, counted.from) || !(isTold || isMeans)) return false;
      if (this.deed) this.deed.taken += 1;
      this.push(counted, noun.class === 'strike' ? 'strikes' : 'operations');
      return true;
    }
    if (sentence.language === 'en') return this.readEnglishSingular(counted, before);
    const isThis = sentence.cues.anaphora.has(before);
    if (noun.class === 'hideout' || noun.class === 'tunnel') {
      if (isThis) counted.from -= 1;
      return this.isAdjacentObject(counted, 2) && this.pushIfTold(counted);
    }
    if (counted.article || isThis || noun.lemma === 'آخر' || noun.lemma === 'أخرى' || noun.class === 'member') return false;
    if (noun.class === 'dead' || noun.class === 'wounded') {
      // "قتيل و5 جرحى", "سقوط قتيل": one, where a number or a deed says that victims are being counted.
      const isCounting = this.deed?.deed === 'befall' && this.isAdjacentObject(counted, 2);
      const isOne = /^واحد/.test(sentence.word(counted.next));
      const opens = counted.from === 0 && sentence.senses[1] === null && this.numberSoonAfter(counted.next);
      if (!isCounting && !opens && !isOne && !this.joinsCount(counted)) return false;
      if (noun.lemma === 'إصابة' || noun.lemma === 'وفاة' || noun.lemma === 'ضحية') return false;
      this.push(counted, noun.class === 'dead' ? 'killed' : 'wounded');
      return true;
    }
    if (noun.class !== 'person' && noun.class !== 'detainee') return false;
    // "رجل الدين فلان": definite by what follows, a person who is named.
    if (/^(?:ال|دين$)/.test(sentence.word(counted.next))) return false;
    if (!this.isAdjacentObject(counted, 1)) return this.joinsCount(counted) && this.pushIfTold(counted);
    return this.pushIfTold(counted);
  }

  private readEnglishSingular(counted: Counted, before: string): boolean {
    if (before !== 'a' && before !== 'an') return false;
    counted.from -= 1;
    if (this.deed === null || this.deed.next !== counted.from || this.deed.taken > 0) {
      const after = this.deedAfter(counted);
      if (after === null) return false;
      this.push(counted, after);
      return true;
    }
    return this.pushIfTold(counted);
  }

  private readPlural(counted: Counted): boolean {
    const { sentence } = this;
    const noun = counted.noun;
    if (!noun || sentence.language === 'en' || noun.class === 'group' || noun.class === 'thing' || noun.class === 'member') return false;
    if (noun.class === 'operation' || (noun.class === 'strike' && !isMartial(sentence, counted.from))) return false;
    // "عدد من الأشخاص" is as uncounted as a bare plural.
    const isSome = sentence.word(counted.from - 1) === 'من' && sentence.word(counted.from - 2) === 'عدد';
    if (isSome) counted.from -= 2;
    if (counted.article && !isSome) return false;
    const isBoth = (noun.class === 'dead' || noun.class === 'wounded') && this.otherVictims(counted.next, noun) > 0;
    if (this.deed === null || !this.isAdjacentObject(counted, 1) || noun.lemma === 'آخر') return false;
    [counted.low, counted.high, counted.qualifier] = [2, null, 'indefinite'];
    if (isBoth) {
      this.push(counted, 'killed_or_wounded');
      return true;
    }
    if (this.deed.deed === 'launch') {
      if (noun.class !== 'strike') return false;
      this.push(counted, 'strikes');
      return true;
    }
    return this.pushIfTold(counted);
  }

  /** "قتلى وجرحى": the index after the other kind of victim, 0 where none follows. */
  private otherVictims(next: number, noun: NounSense): number {
    const at = this.sentence.word(next) === 'و' ? next + 1 : next;
    const other = this.sentence.noun(at);
    const joined = at > next || this.sentence.senses[at]?.conjunction === true;
    const differs = (noun.class === 'dead' && other?.class === 'wounded') || (noun.class === 'wounded' && other?.class === 'dead');
    return joined && differs ? at + 1 : 0;
  }

  /** هو وأحد مرافقيه: two; هو واثنان من مرافقيه: three. */
  private readCompanions(i: number): number | null {
    const { sentence } = this;
    if (sentence.language !== 'ar' || (sentence.word(i) !== 'هو' && sentence.word(i) !== 'هي') || this.deed === null) return null;
    const next = sentence.word(i + 1);
    const number = sentence.numberAt.get(i + 1);
    let companions = 0;
    if (/^و(?:احد|احدي)$/.test(next)) companions = 1;
    else if (number?.conjunction && number.value !== null && number.value < 100) companions = number.value;
    else if (/^و(?:مرافقه|شقيقه|نجله|زوجته|سائقه|مساعده|ابنه|معاونه)$/.test(next)) companions = 1;
    const attribute = companions > 0 ? attributeOfDeed(this.deed.deed, 'person') : null;
    if (attribute === null) return null;
    const end = number && number.value !== 1 ? Math.max(number.next, number.coreNext) + 2 : i + 3;
    this.push(
      {
        from: i, next: Math.min(end, sentence.length), low: 1 + companions, high: 1 + companions, qualifier: 'exact', noun: null, nounAt: -1, unit: null,
        subject: 'unknown', conjunction: false, isUnknownNoun: false, article: false,
      },
      attribute,
    );
    return Math.min(end, sentence.length);
  }

  /** What a counted thing tells: rules in order, the first that applies. Null: it tells nothing that this reader knows. */
  private attributeOf(counted: Counted): Attribute | null {
    const { sentence } = this;
    const nounClass = counted.noun?.class ?? null;
    if (nounClass === 'strike' || nounClass === 'operation') return isFigurative(sentence, counted.nounAt) ? null : attributeOfNoun(nounClass);
    if (counted.noun?.lemma === 'إصابة' && isIllness(sentence, counted.nounAt)) return null;
    const both = this.bothVictims(counted);
    if (both) return both;
    const own = nounClass ? attributeOfNoun(nounClass) : null;
    // "مقتل خمسة معتقلين": what befell them now, before what they were.
    if (nounClass !== null && YIELDING.has(nounClass) && !counted.article) return this.deedAfter(counted) ?? this.deedBefore(counted) ?? own;
    if (own !== null) return own === 'money' ? null : own;
    const part = this.partOf(counted);
    if (part) return part;
    if (nounClass === 'group' || nounClass === 'thing') return this.objectDeed(counted) ?? (nounClass === 'thing' && !counted.article && counted.qualifier !== 'vague' ? 'other' : null);
    if (nounClass === 'hideout' || nounClass === 'tunnel' || nounClass === 'materiel') return this.objectDeed(counted);
    const after = this.deedAfter(counted);
    if (after) return after;
    const before = this.deedBefore(counted);
    if (before) return before;
    const toll = this.tollOf(counted) ?? this.listOf(counted);
    if (toll) return toll;
    if (this.isGroupSize(counted)) return 'group_size';
    if (counted.noun?.subject === 'militant' && this.toll?.attribute === 'fighters_estimate') return 'fighters_estimate';
    return nounClass === 'person' && !counted.article && counted.noun?.lemma !== 'هدف' && counted.qualifier !== 'indefinite' ? 'other' : null;
  }

  /** "26 بين قتيل وجريح", "53 قتيلا وجريحا", "عشرات القتلى والجرحى". */
  private bothVictims(counted: Counted): Attribute | null {
    const { sentence } = this;
    const nounClass = counted.noun?.class;
    if ((nounClass === 'dead' || nounClass === 'wounded') && counted.noun) {
      const after = this.otherVictims(counted.nounAt + 1, counted.noun);
      if (after > 0) {
        this.skipTo = after;
        return 'killed_or_wounded';
      }
    }
    for (let at = counted.next; at <= counted.next + 2; at += 1) {
      const word = sentence.word(at);
      const noun = sentence.noun(at + 1);
      const after = word === 'بين' && noun && (noun.class === 'dead' || noun.class === 'wounded') ? this.otherVictims(at + 2, noun) : 0;
      if (after > 0) {
        this.skipTo = after;
        return 'killed_or_wounded';
      }
    }
    if (sentence.language === 'en') {
      const [first, link, second] = [sentence.predicate(counted.next), sentence.word(counted.next + 1), sentence.predicate(counted.next + 2)];
      if (first && second && sentence.cues.and.has(link)) return first.deed !== second.deed ? attributeOfDeeds(first.deed, second.deed) : null;
    }
    return null;
  }

  /** بينهم 3 مدنيين: what the total was, of whom these are a part. */
  private partOf(counted: Counted): Attribute | null {
    const last = this.drafts.at(-1);
    return last && this.isPartHere(counted) && isPeople(counted.noun?.class ?? null) ? last.attribute : null;
  }

  private isPartHere(counted: Counted): boolean {
    return this.partFrom >= 0 && counted.from - this.partFrom <= 2 && this.drafts.length > 0;
  }

  /** The deed before a thing that is an object only of deeds of its own kind. */
  private objectDeed(counted: Counted): Attribute | null {
    if (!this.deed) return null;
    const attribute = attributeOfDeed(this.deed.deed, counted.noun?.class ?? null);
    const reach = this.deed.taken > 0 ? VERB_REACH * 2 : VERB_REACH;
    return attribute && counted.from - this.deed.next <= reach ? attribute : null;
  }

  private deedBefore(counted: Counted): Attribute | null {
    const { deed, sentence } = this;
    if (!deed || deed.deed === 'befall' || deed.deed === 'launch') return null;
    const attribute = deed.also ? attributeOfDeeds(deed.deed, deed.also) : attributeOfDeed(deed.deed, counted.noun?.class ?? 'person');
    if (!attribute || (attribute === 'returned' && counted.noun === null) || (deed.deed === 'seize' && counted.isUnknownNoun)) return null;
    if (deed.taken > 0) return this.joinsCount(counted) && (counted.noun !== null || counted.conjunction) ? attribute : null;
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

  /** "15 شخصا قتلوا", "25 people were killed", "five others injured". */
  private deedAfter(counted: Counted): Attribute | null {
    const { sentence } = this;
    for (let at = counted.next; at < counted.next + AFTER_REACH && at < sentence.length; at += 1) {
      if (sentence.numberAt.has(at) || sentence.isMark(at, '.;:،')) return null;
      if (sentence.isMark(at, ',') && sentence.language === 'en') return null;
      const word = sentence.word(at);
      if (sentence.cues.boundaries.has(word) && word !== 'who') return null;
      // في عداد المفقودين
      if (word === 'عداد' && sentence.predicate(at + 1)?.deed === 'lose') return 'missing';
      const predicate = sentence.predicate(at);
      if (!predicate || sentence.senses[at]?.conjunction) {
        if (sentence.language === 'en' && sentence.cues.and.has(word)) return null;
        continue;
      }
      if (predicate.form === 'after') return attributeOfDeed(predicate.deed, counted.noun?.class ?? 'person');
      if (predicate.form !== 'either') return null;
      const isActive = sentence.numberAt.has(at + 1) || /^(?:a|an|the|his|her|their|its|more|at|some|himself|themselves|himself)$/.test(sentence.word(at + 1));
      const isPassive = /^(?:was|were|been|being|are|is|reported|reportedly|believed|left)$/.test(sentence.word(at - 1));
      if (isActive && !isPassive && sentence.word(at + 1) !== 'at') return null;
      this.toldAt = at;
      return attributeOfDeed(predicate.deed, counted.noun?.class ?? 'person');
    }
    return null;
  }

  private tollOf(counted: Counted): Attribute | null {
    const { sentence, toll } = this;
    if (!toll) return null;
    const isApproach = sentence.numberAt.get(counted.from)?.qualifier !== 'exact' && counted.from - toll.at > 1;
    let before = counted.from - 1;
    while (before > toll.at && (sentence.cues.fillers.has(sentence.word(before)) || sentence.isMark(before, '"\''))) before -= 1;
    const isReached = sentence.cues.reaching.has(sentence.word(before)) || sentence.predicate(before) !== null;
    // "الحصيلة: 5 قتلى", "the toll of 53"
    const isLabel = sentence.isMark(before, ':') || before === toll.at;
    if (!isReached && !isApproach && !isLabel) return null;
    if (toll.attribute !== 'fighters_estimate') this.toll = null;
    return toll.attribute;
  }

  /** "112 مدنيا و36 عنصرا و88 مقاتلا": a list goes on telling what its first number told. */
  private listOf(counted: Counted): Attribute | null {
    const last = this.drafts.at(-1);
    if (!last || last.kind !== 'quantity' || !counted.conjunction || counted.noun?.class !== 'person' || counted.from - this.lastNext > LIST_REACH) return null;
    return last.attribute === 'other' || isStanding(last.attribute) ? null : last.attribute;
  }

  /** "مجموعات صغيرة لا تتجاوز خمسة أفراد". */
  private isGroupSize(counted: Counted): boolean {
    for (let at = counted.from - 1; at >= 0 && at > counted.from - 6; at -= 1) {
      if (this.sentence.noun(at)?.class === 'group' && this.sentence.noun(at)?.number === 'plural') return counted.noun?.class === 'person';
    }
    return false;
  }

  /** Whether a counted noun stands right behind the open deed, with at most `reach` small words between. */
  private isAdjacentObject(counted: Counted, reach: number): boolean {
    const { deed, sentence } = this;
    if (this.isPartHere(counted)) return true;
    if (!deed) return false;
    if (deed.taken > 0) return this.joinsCount(counted);
    if (counted.from - deed.next > reach || counted.from < deed.next) return false;
    for (let at = deed.next; at < counted.from; at += 1) {
      const word = sentence.word(at);
      if (sentence.isMark(at, '"\'(')) continue;
      if (word === '' || sentence.cues.boundaries.has(word) || (sentence.cues.prepositions.has(word) && !sentence.cues.fillers.has(word))) return false;
    }
    return true;
  }

  /** Whether something counted is joined to what was counted before it: و, "بالإضافة إلى", "as well as". */
  private joinsCount(counted: Counted): boolean {
    const { sentence } = this;
    if (this.drafts.length === 0) return false;
    let before = counted.from - 1;
    while (sentence.isMark(before, '"\'(')) before -= 1;
    if (counted.conjunction || sentence.cues.and.has(sentence.word(before))) {
      if (sentence.numberAt.has(counted.from)) return counted.from - this.lastNext <= VERB_REACH;
      // A noun without a number goes on only right behind: "في اشتباكات بين الشرطة ومحتجين" tells of no more victims.
      for (let at = this.lastNext; at < before; at += 1) if (sentence.cues.prepositions.has(sentence.word(at)) || sentence.word(at) === '') return false;
      return counted.from - this.lastNext <= LIST_REACH;
    }
    if (sentence.word(before) === 'الي' && sentence.cues.connectors.has(sentence.word(before - 1).replace(/^و/, ''))) return true;
    return sentence.cues.connectors.has(sentence.word(before));
  }

  private numberSoonAfter(at: number): boolean {
    for (let i = at; i <= at + 2; i += 1) if (this.sentence.numberAt.has(i)) return true;
    return false;
  }

  private follows(i: number, reach: number, words: ReadonlySet<string>): boolean {
    for (let at = i - 1; at >= 0 && at >= i - reach; at -= 1) if (words.has(this.sentence.word(at))) return true;
    return false;
  }

  private push(counted: Counted, attribute: Attribute): void {
    const { sentence, deed } = this;
    const last = this.drafts.at(-1);
    const isPart = this.isPartHere(counted);
    const isOfDeed = deed !== null && (deed.deed === 'befall' || deed.deed === 'launch' || deed.also !== null || attributeOfDeed(deed.deed, counted.noun?.class ?? 'person') === attribute);
    const governs = deed !== null && isOfDeed && deed.next <= counted.from && counted.from - deed.next <= 2 && deed.taken === 0;
    const from = governs ? deed.at : counted.from;
    const assertionAt = deed !== null && deed.at < counted.from && deed.deed !== 'befall' ? deed.at : counted.from;
    const others = counted.noun?.lemma === 'آخر' || counted.noun?.lemma === 'other' || (counted.noun === null && !counted.isUnknownNoun);
    this.drafts.push({
      kind: 'quantity', attribute, low: counted.low, high: counted.high, qualifier: counted.qualifier, unit: counted.unit,
      subject: counted.subject === 'unknown' && others && last && last.attribute !== 'other' ? last.subject : counted.subject,
      assertion: isNegated(sentence, assertionAt) ? 'denied' : readAssertion(sentence, assertionAt),
      scope: isStanding(attribute) ? 'standing' : 'incident',
      start: sentence.tokens[from]?.start ?? 0,
      end: sentence.tokens[Math.max(counted.next, counted.nounAt + 1) - 1]?.end ?? 0,
      partOf: isPart ? this.drafts.length - 1 : null,
    });
    if (deed && deed.at < counted.from) deed.taken += 1;
    this.lastNext = counted.next;
    if (isPart) this.partFrom = -1;
  }
}

function isStanding(attribute: Attribute): boolean {
  return attribute === 'members' || attribute === 'countries' || attribute === 'fighters_estimate' || attribute === 'group_size';
}
