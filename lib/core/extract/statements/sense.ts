import type { Subject } from '@/lib/core/values/typed-value';

/** What a counted noun names. People by what befell them, things by how the trade counts them. */
export type NounClass =
  | 'person'
  /** The noun itself says what happened: قتيل, جريح, dead, injuries. */
  | 'dead' | 'wounded' | 'missing' | 'detainee' | 'displaced' | 'returnee'
  /** Killed or wounded, untold which: خسائر بشرية, casualties. */
  | 'casualty'
  | 'strike' | 'operation' | 'hideout' | 'tunnel' | 'materiel' | 'member' | 'country' | 'group' | 'currency'
  /** Counted, and named by nothing else here (vehicles, houses): attribute `other`. */
  | 'thing'
  /** Time, distance, weight, degrees: never a statement of this reader. */
  | 'measure';

export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** What was done to what is counted. */
export type Deed = 'kill' | 'wound' | 'lose' | 'detain' | 'seize' | 'destroy' | 'find' | 'remove' | 'displace' | 'return' | 'bring_out' | 'abduct' | 'launch' | 'befall';

/**
 * - `masdar`: a verbal noun, its object right after ("مقتل تسعة", "the killing of nine").
 * - `verb`: object after, a subject may stand between ("قتلت القوات تسعة", "killed nine").
 * - `after`: what is counted stands before ("تسعة أشخاص قتلوا", "nine dead").
 * - `either`: both ("killed": "killed nine", "nine were killed"; نزحت مئة عائلة, مئة عائلة نزحت).
 */
export type PredicateForm = 'masdar' | 'verb' | 'after' | 'either';

export interface NounSense {
  class: NounClass;
  number: GrammaticalNumber;
  subject: Subject;
  /** ISO 4217, for currencies. */
  currency: string | null;
  /** Singular of the lexicon entry, for screens and tests. */
  lemma: string;
}

export interface PredicateSense {
  deed: Deed;
  form: PredicateForm;
}

/** Everything the lexicons know of one written word. */
export interface Sense {
  noun: NounSense | null;
  predicate: PredicateSense | null;
  /** و, ف glued before it. */
  conjunction: boolean;
  /** ب, ل, ك glued before it. */
  preposition: boolean;
  article: boolean;
  /** س glued before a verb: it will be. */
  future: boolean;
}

/** A line of a noun lexicon. Forms are separated by spaces. */
export interface NounEntry {
  class: NounClass;
  subject?: Subject;
  currency?: string;
  singular: string;
  /**
   * Arabic: broken plurals as written; `ون` for a sound masculine plural (whose ين is then plural and never dual), `ات` for a
   * sound feminine one. English: the plural; empty for s.
   */
  plural?: string;
}

/** A line of a predicate lexicon. */
export interface PredicateEntry {
  deed: Deed;
  form: PredicateForm;
  words: string;
}
