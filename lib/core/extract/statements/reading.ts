import type { Attribute } from '@/lib/core/values/typed-value';
import type { Counted } from './counted';
import { attributeOfDeed } from './deed-attribute';
import type { Draft } from './draft';
import { isNegated, readAssertion } from './negation';
import type { Deed, PredicateForm } from './sense';
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
}

/** How far on a joined number may stand from what it is joined to, in tokens. */
const JOIN_REACH = 14;
/** Words (adjectives, "من قوات النظام") between the members of a list. */
export const LIST_REACH = 4;

/** What is known while a sentence is read from left to right. Token indexes throughout. */
export class Reading {
  readonly drafts: Draft[] = [];
  deed: ActiveDeed | null = null;
  toll: Toll | null = null;
  /** The word after which a part of the last draft is told; -1 for none. */
  partFrom = -1;
  /** The token after what was counted last. */
  lastNext = -1;
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

  follows(i: number, reach: number, words: ReadonlySet<string>): boolean {
    for (let at = i - 1; at >= 0 && at >= i - reach; at -= 1) if (this.sentence.isOneOf(words, at)) return true;
    return false;
  }

  push(counted: Counted, attribute: Attribute): void {
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

/** Attributes of a state that holds, not of an event. */
export function isStanding(attribute: Attribute): boolean {
  return attribute === 'members' || attribute === 'countries' || attribute === 'fighters_estimate' || attribute === 'group_size';
}
