import type { Qualifier, Subject } from '@/lib/core/values/typed-value';
import type { NounSense } from './sense';

/** Something counted: a number with its noun, or a noun whose form counts (a dual, one right behind its deed). Token indexes. */
export interface Counted {
  from: number;
  next: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  noun: NounSense | null;
  /** Token of the noun; -1 for none. */
  nounAt: number;
  /** The counted noun as written; null where it was left out ("إصابة 14"). */
  unit: string | null;
  subject: Subject;
  /** و or ف glued before it. */
  conjunction: boolean;
  /** A noun that no lexicon knows follows the number. */
  isUnknownNoun: boolean;
  article: boolean;
  /** "two of them", "اثنان منهم": a part of what was counted before. */
  isPart: boolean;
}

export function take(found: Counted, noun: NounSense, at: number): void {
  found.noun = noun;
  found.nounAt = at;
  found.next = at + 1;
}
