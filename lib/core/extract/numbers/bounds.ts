import { ABOUT_TENTHS, boundsFor } from '@/lib/core/values/quantity';
import type { Qualifier } from '@/lib/core/values/typed-value';
import type { Hedge } from './hedges';

export interface Bounds {
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
}

/**
 * The interval a hedge makes of a number or a range [low, high]: the bounds of `boundsFor`, the lower ones from `low` and
 * the upper ones from `high`. A figure being approached is a range that ends at it: it has not been passed.
 */
export function hedgeBounds(hedge: Hedge, low: number, high: number): Bounds {
  if (hedge === 'approaching') return { low: Math.floor((low * (10 - ABOUT_TENTHS)) / 10), high, qualifier: 'range' };
  return { low: boundsFor(hedge, low).low, high: boundsFor(hedge, high).high, qualifier: hedge };
}
