import type { Assertion, Attribute, Subject } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed } from './deed-attribute';
import type { Draft } from './draft';
import { type Group, LIST_REACH, partOfGroup } from './among';
import { isNegated, readAssertion } from './negation';
import type { Deed, NounClass, PredicateForm } from './sense';
import type { Sentence } from './sentence';

/** The deed that governs what comes after it. */
export interface ActiveDeed {
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

/** A figure announced before it is told: "عدد القتلى … إلى 65". */
export interface Toll {
  attribute: Attribute;
  at: number;
  /** The token after what is counted ("عدد القتلى"): a figure right there is it. Left out where the words are no such phrase. */
  next?: number;
}

/** How far on a joined number may stand from what it is joined to, in tokens. */
const JOIN_REACH = 14;

/** What is known while a sentence is read from left to right. Token indexes throughout. */
export class Reading {
  readonly drafts: Draft[] = [];
  deed: ActiveDeed | null = null;
  toll: Toll | null = null;
  /** The word after which a part of the last draft is told; -1 for none. */
  partFrom = -1;
  /** The dead, the wounded of whom a part is told; null for none. */
  group: Group | null = null;
  /** The token after what was counted last. */
  lastNext = -1;
  /** What was counted last, by class. */
  lastClass: NounClass | null = null;
  /** The sentence counts cases of an illness. */
  isOfCases = false;
  /** A deed that was read behind what it took. */
  toldAt = -1;
  /** Tokens before this one were read with what stood before them. */
  skipTo = -1;

  constructor(readonly sentence: Sentence) {}

  /** A deed waits for its object. */
  private get isOpen(): boolean {
    return this.deed !== null && this.deed.taken === 0 && this.deed.deed !== 'befall' && this.deed.deed !== 'launch';
  }

  isPartHere(counted: Counted): boolean {
    if (this.drafts.length === 0) return false;
    return (this.partFrom >= 0 && counted.from - this.partFrom <= 2) || (counted.isPart && !this.isOpen);
  }

  /** Whether a counted noun stands right behind the open deed, with at most `reach` small words between. */
  isAdjacentObject(counted: Counted, reach: number): boolean {
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
  joinsCount(counted: Counted): boolean {
    const { sentence } = this;
    if (this.drafts.length === 0) return false;
    let before = counted.from - 1;
    while (sentence.isMark(before, '"\'(')) before -= 1;
    if (counted.conjunction || sentence.cues.and.has(sentence.word(before))) {
      if (sentence.numberAt.has(counted.from)) return counted.from - this.lastNext <= JOIN_REACH;
      // A noun without a number goes on only right behind: "في اشتباكات بين الشرطة ومحتجين" tells of no more victims.
      for (let at = this.lastNext; at < before; at += 1) if (sentence.cues.prepositions.has(sentence.word(at)) || sentence.word(at) === '') return false;
      return counted.from - this.lastNext <= LIST_REACH;
    }
    if (sentence.word(before) === 'الي' && sentence.cues.connectors.has(sentence.word(before - 1).replace(/^و/, ''))) return true;
    return sentence.cues.connectors.has(sentence.word(before));
  }

  /** "12 فتى وفتاة": the second singular behind a number from 11 on shares it, where both are labelled alike. */
  sharesNumber(counted: Counted): boolean {
    const last = this.drafts.at(-1);
    const isPair = counted.conjunction && counted.from === this.lastNext && (last?.low ?? 0) > 10;
    return isPair && last?.subject === counted.subject && this.lastClass === 'person';
  }

  follows(i: number, reach: number, words: ReadonlySet<string>): boolean {
    for (let at = i - 1; at >= 0 && at >= i - reach; at -= 1) if (this.sentence.isOneOf(words, at)) return true;
    return false;
  }

  /** Tells a draft of something counted, with its assertion, the total it is a part of and whom it labels. */
  push(counted: Counted, attribute: Attribute): void {
    const { sentence, deed } = this;
    const isPart = this.isPartHere(counted);
    const group = partOfGroup(this, counted);
    const from = this.isGoverned(counted, attribute) ? (deed?.at ?? counted.from) : counted.from;
    const assertion = this.assertionOf(counted);
    // An uncounted loss that is denied ("تنفي مقتل جنود") is told as none.
    const isNone = assertion === 'denied' && counted.qualifier === 'indefinite';
    this.drafts.push({
      kind: 'quantity', attribute, low: isNone ? 0 : counted.low, high: isNone ? 0 : counted.high, qualifier: isNone ? 'exact' : counted.qualifier,
      unit: counted.unit, subject: this.subjectOf(counted), assertion, scope: isStanding(attribute) ? 'standing' : 'incident',
      start: sentence.tokens[from]?.start ?? 0,
      end: sentence.tokens[Math.max(counted.next, counted.nounAt + 1) - 1]?.end ?? 0,
      partOf: group === attribute ? this.totalOf(attribute) : isPart ? this.wholeOf(attribute) : this.totalOfList(counted, attribute),
      isPartOfEarlier: group === attribute && this.totalOf(attribute) === null,
    });
    if (deed && deed.at < counted.from) deed.taken += 1;
    // "حصيلة الضحايا إلى 300 قتيل": told by its own noun, it is told.
    if (this.toll?.attribute === attribute && attribute !== 'fighters_estimate') this.toll = null;
    this.lastNext = counted.next;
    this.lastClass = isOthers(counted) ? this.lastClass : (counted.noun?.class ?? null);
    if (isPart) this.partFrom = -1;
  }

  /** Whether the open deed stands right before, and so belongs to the quote. */
  private isGoverned(counted: Counted, attribute: Attribute): boolean {
    const { deed } = this;
    if (deed === null || deed.taken > 0 || deed.at < this.lastNext || deed.next > counted.from || counted.from - deed.next > 2) return false;
    if (deed.deed === 'befall' || deed.deed === 'launch' || deed.also !== null) return true;
    return attributeOfDeed(deed.deed, counted.noun?.class ?? 'person') === attribute;
  }

  private assertionOf(counted: Counted): Assertion {
    const { deed, sentence } = this;
    const at = deed !== null && deed.at < counted.from && deed.deed !== 'befall' ? deed.at : counted.from;
    return isNegated(sentence, at) ? 'denied' : readAssertion(sentence, at);
  }

  /** آخرين, others and bare numbers are what the ones before them were. */
  private subjectOf({ noun, subject, isUnknownNoun }: Counted): Subject {
    const last = this.drafts.at(-1);
    const isSame = noun === null ? !isUnknownNoun : isOthers({ noun });
    return subject === 'unknown' && isSame && last && last.attribute !== 'other' ? last.subject : subject;
  }

  /** The draft of the sentence that tells the whole of an attribute; null where an earlier sentence does. */
  private totalOf(attribute: Attribute): number | null {
    const at = this.drafts.findLastIndex((draft) => draft.attribute === attribute && draft.partOf === null && !draft.isPartOfEarlier);
    return at < 0 ? null : at;
  }

  /** What "among them" points to: what was told last, or the total of the same attribute before it. */
  private wholeOf(attribute: Attribute): number {
    const last = this.drafts.length - 1;
    return this.drafts[last]?.attribute === attribute ? last : (this.totalOf(attribute) ?? last);
  }

  /** "بينهم 5 أطفال و3 نساء": the second is as much a part of the total as the first. */
  private totalOfList(counted: Counted, attribute: Attribute): number | null {
    const last = this.drafts.at(-1);
    const isJoined = counted.conjunction || this.sentence.cues.and.has(this.sentence.word(counted.from - 1));
    return last?.attribute === attribute && isJoined && counted.from - this.lastNext <= LIST_REACH ? last.partOf : null;
  }
}

/** آخرين, others: what was counted before, once more. */
export function isOthers({ noun }: Pick<Counted, 'noun'>): boolean {
  return noun !== null && OTHERS.has(noun.lemma);
}

const OTHERS = new Set(['آخر', 'أخرى', 'other']);

/** Attributes of a state that holds, not of an event. */
export function isStanding(attribute: Attribute): boolean {
  return attribute === 'members' || attribute === 'countries' || attribute === 'fighters_estimate' || attribute === 'group_size';
}
