/** A closed interval; null means unbounded on that side. */
export interface Interval {
  low: number | null;
  high: number | null;
}

/** How `a` lies to `b`. `below`/`above`: they share nothing and `a` is the lower/higher one. */
export type IntervalRelation = 'equal' | 'inside' | 'contains' | 'overlaps' | 'below' | 'above';

/**
 * Exactly one relation holds between any two intervals whose low is not above their high.
 *
 *   relateIntervals({low: 9, high: 9}, {low: 9, high: null}) → 'inside'
 *   relateIntervals({low: 3, high: 9}, {low: 10, high: 99})  → 'below'
 */
export function relateIntervals(a: Interval, b: Interval): IntervalRelation {
  const aLow = a.low ?? -Infinity;
  const aHigh = a.high ?? Infinity;
  const bLow = b.low ?? -Infinity;
  const bHigh = b.high ?? Infinity;
  if (aHigh < bLow) return 'below';
  if (aLow > bHigh) return 'above';
  if (aLow === bLow && aHigh === bHigh) return 'equal';
  if (aLow >= bLow && aHigh <= bHigh) return 'inside';
  if (aLow <= bLow && aHigh >= bHigh) return 'contains';
  return 'overlaps';
}

/** The distance between two intervals that share nothing; 0 when they share something. */
export function gapBetween(a: Interval, b: Interval): number {
  switch (relateIntervals(a, b)) {
    case 'below':
      return (b.low ?? 0) - (a.high ?? 0);
    case 'above':
      return (a.low ?? 0) - (b.high ?? 0);
    case 'equal':
    case 'inside':
    case 'contains':
    case 'overlaps':
      return 0;
  }
}
