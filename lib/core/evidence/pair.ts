import { daysBetween, isLater, relateDates, type DateRelation } from '@/lib/core/values/date';
import { relatePlaces, type PlaceRelation } from '@/lib/core/values/place';
import type { Comparable } from './comparable';
import { likenCounts, type CountLikeness } from './counted-alike';
import { relateValues, type ValueRelation } from './relate-values';
import type { Attribute, DateValue, PlaceValue } from '@/lib/core/values/typed-value';

/** What the caller knows beside the two sides. */
export interface ComparisonContext {
  /** The two excerpts are aligned passages of copies of one text. */
  alignedCopies?: boolean;
  /** The claim was read in the source of the statement. */
  sameSource?: boolean;
  /** A person knows that the incident was at night: then its dates may differ by a day. */
  night?: boolean;
  /** What else the statement's source counts in this incident: a source that gives the killed *and* the wounded recasts neither. */
  sourceAttributes?: readonly Attribute[];
}

/** A claim and a statement with everything the rules ask about them worked out once. */
export interface Pair {
  claim: Comparable;
  statement: Comparable;
  context: ComparisonContext;
  /** A person tied both to one incident; or to two. */
  tie: 'same' | 'other' | 'none';
  /** How the statement's place and time of the event lie to the claim's. */
  place: PlaceRelation;
  dates: DateRelation;
  /** Days that lie between the two times as written; 0 where they are not apart, or not known. */
  daysBetween: number;
  values: ValueRelation;
  counts: CountLikeness | null;
  isSameOrigin: boolean;
  asOf: 'statement_later' | 'claim_later' | 'unclear';
}

export function makePair(claim: Comparable, statement: Comparable, context: ComparisonContext = {}): Pair {
  const { night = false } = context;
  const [when, claimWhen] = [timeOf(statement, claim), timeOf(claim, statement)];
  const [where, claimWhere] = [placeOf(statement), placeOf(claim)];
  return {
    claim,
    statement,
    context,
    tie: tieOf(claim, statement),
    place: where && claimWhere ? relatePlaces(where, claimWhere) : 'unknown',
    dates: when && claimWhen ? relateDates(when, claimWhen, { night }) : 'unknown',
    daysBetween: when && claimWhen ? daysBetween(when, claimWhen) : 0,
    values: relateValues(statement.value, claim.value, { night }),
    counts: likenCounts(claim, statement),
    isSameOrigin: claim.originId !== null && claim.originId === statement.originId,
    asOf: orderAsOf(claim, statement),
  };
}

/** Two missing incidents are never the same one. */
function tieOf(claim: Comparable, statement: Comparable): Pair['tie'] {
  if (claim.incidentId === null || statement.incidentId === null) return 'none';
  return claim.incidentId === statement.incidentId ? 'same' : 'other';
}

/**
 * When the thing told holds: the day of an incident, the period of a total, the moment of a state. For a date value
 * without another date it is the value itself. A total that runs on ("since 29 August") ends, for what is held against
 * it, when its figure held; two running totals keep their words, so that the same words stay the same period.
 */
function timeOf(side: Comparable, other: Comparable): DateValue | null {
  const own = side.value.kind === 'date' ? side.value : null;
  switch (side.scope) {
    case 'incident':
      return side.eventDate ?? own;
    case 'standing':
      return side.eventDate ?? side.asOf ?? own;
    case 'period_total': {
      const period = side.period ?? side.eventDate ?? own;
      return period && other.scope !== 'period_total' ? closePeriod(period, side.asOf) : period;
    }
  }
}

function closePeriod(period: DateValue, asOf: DateValue | null): DateValue {
  if (period.latest !== null || !asOf?.latest || (period.earliest !== null && asOf.latest < period.earliest)) return period;
  return { ...period, edtf: null, latest: asOf.latest };
}

function placeOf(side: Comparable): PlaceValue | null {
  return side.place ?? (side.value.kind === 'place' ? side.value : null);
}

function orderAsOf(claim: Comparable, statement: Comparable): Pair['asOf'] {
  if (!claim.asOf || !statement.asOf) return 'unclear';
  if (isLater(statement.asOf, claim.asOf)) return 'statement_later';
  return isLater(claim.asOf, statement.asOf) ? 'claim_later' : 'unclear';
}

/** Whether what was said is said to be so: asserted, or alleged. */
export function isAffirmed({ assertion, value }: Comparable): boolean {
  return assertion === 'asserted' || assertion === 'alleged' || (assertion === 'denied' && isZero(value));
}

/** Denied, and not merely told as "none": a denial of nothing would be an assertion. */
export function isDenied({ assertion, value }: Comparable): boolean {
  return assertion === 'denied' && !isZero(value);
}

export function isZero(value: Comparable['value']): boolean {
  return (value.kind === 'quantity' || value.kind === 'money') && value.low === 0 && value.high === 0;
}
