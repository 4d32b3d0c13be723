import { gapBetween, relateIntervals, type Interval, type IntervalRelation } from './interval';
import type { Qualifier, Quantity } from './typed-value';

/** "About N" reads as N ± 10 % (standards section 3, our policy): wide enough for rounding, too narrow to agree with everything. */
export const ABOUT_TENTHS = 1;

/** A plural nobody counted ("leaders were killed"): at least two, no upper bound (standards section 3). */
export const INDEFINITE_LOW = 2;

/** Vague words as intervals, never points (standards section 3, our policy). `tens` is عشرات, which is not "dozens". */
export const VAGUE_INTERVALS = {
  several: { low: 3, high: 9 },
  tens: { low: 10, high: 99 },
  hundreds: { low: 100, high: 999 },
} as const satisfies Record<string, Interval>;

/**
 * The bounds that a hedged number stands for. `m` is the upper number of a range or of a vague interval.
 *
 * "More than 30" is low 31 and "fewer than 6" is high 5, because counts are whole. "At most" and "fewer than" keep
 * `low` null: the speaker named no lower bound. That a count cannot be below zero is for the comparison to know
 * (`countInterval`), not for the record to invent.
 */
export function boundsFor(qualifier: Qualifier, n: number, m?: number | null): Interval {
  switch (qualifier) {
    case 'exact':
      return { low: n, high: n };
    case 'at_least':
      return { low: n, high: null };
    case 'more_than':
      return { low: n + 1, high: null };
    case 'at_most':
      return { low: null, high: n };
    case 'less_than':
      return { low: null, high: n - 1 };
    case 'about':
      return { low: Math.floor((n * (10 - ABOUT_TENTHS)) / 10), high: Math.ceil((n * (10 + ABOUT_TENTHS)) / 10) };
    case 'range':
    case 'vague':
      return { low: n, high: m ?? null };
    case 'indefinite':
      return { low: n, high: null };
  }
}

export type QuantityProblem =
  | 'low_above_high' | 'exact_needs_equal_bounds' | 'negative' | 'not_finite' | 'not_whole' | 'qualifier_needs_low' | 'qualifier_needs_high'
  | 'qualifier_forbids_low' | 'qualifier_forbids_high';

/** What is wrong with a counted value, as codes (`value.<code>` is the sentence); empty when it is sound. */
export function checkQuantity(value: Pick<Quantity, 'low' | 'high' | 'qualifier'>): QuantityProblem[] {
  const problems = checkBounds(value);
  const isFraction = (bound: number | null) => bound !== null && Number.isFinite(bound) && !Number.isInteger(bound);
  if (isFraction(value.low) || isFraction(value.high)) problems.push('not_whole');
  return problems;
}

/** The checks that counts and amounts of money share: everything but wholeness. */
export function checkBounds({ low, high, qualifier }: Interval & { qualifier: Qualifier }): QuantityProblem[] {
  const problems: QuantityProblem[] = [];
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.some((bound) => !Number.isFinite(bound))) problems.push('not_finite');
  if (bounds.some((bound) => bound < 0)) problems.push('negative');
  if (low !== null && high !== null && low > high) problems.push('low_above_high');
  return [...problems, ...checkQualifier(low, high, qualifier)];
}

function checkQualifier(low: number | null, high: number | null, qualifier: Qualifier): QuantityProblem[] {
  switch (qualifier) {
    case 'exact':
      return low === null || low !== high ? ['exact_needs_equal_bounds'] : [];
    case 'at_least':
    case 'more_than':
      return [...needsLow(low), ...(high === null ? [] : (['qualifier_forbids_high'] as const))];
    case 'at_most':
    case 'less_than':
      return [...needsHigh(high), ...(low === null || low === 0 ? [] : (['qualifier_forbids_low'] as const))];
    case 'about':
    case 'range':
      return [...needsLow(low), ...needsHigh(high)];
    case 'vague':
    case 'indefinite':
      return [];
  }
}

const needsLow = (low: number | null): QuantityProblem[] => (low === null ? ['qualifier_needs_low'] : []);
const needsHigh = (high: number | null): QuantityProblem[] => (high === null ? ['qualifier_needs_high'] : []);

/** The interval a count occupies when it is compared: nothing is counted below zero. */
export function countInterval({ low, high }: Interval): Interval {
  return { low: low ?? 0, high };
}

/** How the count `a` lies to the count `b`, and how far apart they are when they share no number. Units are not looked at. */
export function compareQuantities(a: Interval, b: Interval): { relation: IntervalRelation; gap: number } {
  const [first, second] = [countInterval(a), countInterval(b)];
  return { relation: relateIntervals(first, second), gap: gapBetween(first, second) };
}
