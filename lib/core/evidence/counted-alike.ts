import { foldForSearch } from '@/lib/core/text/fold';
import type { Attribute, Money, Quantity, Subject } from '@/lib/core/values/typed-value';
import type { Comparable } from './comparable';

/** Attributes that count people harmed: one headline turns one of them into another. */
const CASUALTIES: ReadonlySet<Attribute> = new Set<Attribute>(['killed', 'wounded', 'killed_or_wounded', 'missing']);

/** What each of these is counted within. */
const PART_OF_ATTRIBUTE: Partial<Record<Attribute, Attribute>> = { killed: 'killed_or_wounded', wounded: 'killed_or_wounded' };
const PART_OF_SUBJECT: Partial<Record<Subject, Subject>> = { leaders: 'militant' };

/** Attributes whose counts only grow as an event or a campaign goes on: a later, higher figure need not contradict an earlier one. */
const CUMULATIVE: ReadonlySet<Attribute> = new Set<Attribute>([
  'killed', 'wounded', 'killed_or_wounded', 'detained', 'strikes', 'operations', 'hideouts_destroyed', 'tunnels_destroyed', 'tunnels_found',
  'seized_materiel', 'leaders_removed', 'displaced', 'returned',
]);

/** Attributes that say nothing without the thing counted: rifles and belts are both seized, and are two counts. */
const NEEDS_UNIT: ReadonlySet<Attribute> = new Set<Attribute>(['seized_materiel', 'other']);

/** `claim_part`: what the claim counts is counted within what the statement counts. */
export type Likeness = 'same' | 'claim_part' | 'statement_part' | 'differs';

export interface CountLikeness {
  attribute: Likeness;
  /** `unknown` on either side is taken to mean the other's subject: the speaker did not say. */
  subject: Likeness;
  /** Whether the same thing is counted, where the attribute alone does not say; units are as written. */
  unit: 'same' | 'differs' | 'unknown';
  areCasualties: boolean;
  isCumulative: boolean;
}

/** How far claim and statement count the same; null unless both are counts. */
export function likenCounts(claim: Comparable, statement: Comparable): CountLikeness | null {
  const [a, b] = [claim.value, statement.value];
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return null;
  return {
    attribute: liken(a.attribute, b.attribute, PART_OF_ATTRIBUTE),
    subject: a.subject === 'unknown' || b.subject === 'unknown' ? 'same' : liken(a.subject, b.subject, PART_OF_SUBJECT),
    unit: likenUnits(a, b),
    areCasualties: CASUALTIES.has(a.attribute) && CASUALTIES.has(b.attribute),
    isCumulative: a.attribute === b.attribute && CUMULATIVE.has(a.attribute),
  };
}

function liken<T extends string>(claim: T, statement: T, partOf: Partial<Record<T, T>>): Likeness {
  if (claim === statement) return 'same';
  if (partOf[claim] === statement) return 'claim_part';
  return partOf[statement] === claim ? 'statement_part' : 'differs';
}

function likenUnits(a: Quantity, b: Quantity): CountLikeness['unit'] {
  if (!NEEDS_UNIT.has(a.attribute) || a.attribute !== b.attribute) return 'same';
  if (a.unit === null && b.unit === null) return 'same';
  if (a.unit === null || b.unit === null) return 'unknown';
  return foldForSearch(a.unit) === foldForSearch(b.unit) ? 'same' : 'differs';
}

/** Counts and amounts of money, the two kinds with numeric bounds. */
export function isNumeric(value: Comparable['value']): value is Quantity | Money {
  return value.kind === 'quantity' || value.kind === 'money';
}

/**
 * The number that was put into words, whatever its hedge: 50 for "50", "at least 50", "more than 50" and "about 50"; null
 * for ranges, vague words and uncounted plurals, which name none.
 */
export function statedNumber(value: Comparable['value']): number | null {
  if (!isNumeric(value)) return null;
  const { low, high, qualifier } = value;
  switch (qualifier) {
    case 'exact':
      return low === high ? low : null;
    case 'at_least':
      return low;
    case 'more_than':
      return low === null ? null : low - 1;
    case 'at_most':
      return high;
    case 'less_than':
      return high === null ? null : high + 1;
    case 'about':
      return low === null || high === null ? null : (low + high) / 2;
    case 'range':
    case 'vague':
    case 'indefinite':
      return null;
  }
}
