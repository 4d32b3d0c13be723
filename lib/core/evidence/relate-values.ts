import { relateDates } from '@/lib/core/values/date';
import { relateEntities } from '@/lib/core/values/entity';
import { compareMoney } from '@/lib/core/values/money';
import { relatePlaces } from '@/lib/core/values/place';
import { compareQuantities } from '@/lib/core/values/quantity';
import type { Interval, IntervalRelation } from '@/lib/core/values/interval';
import type { DateRelation } from '@/lib/core/values/date';
import type { EntityValue, TypedValue } from '@/lib/core/values/typed-value';

/** Why two values can't be told to be alike or not; each has its sentence among the reasons. */
export type Undecided = 'only_people_compare' | 'no_bounds' | 'currency_unknown' | 'date_value_unknown' | 'place_value_unknown' | 'names_unknown' | 'role_unknown';

/**
 * How the statement's value lies to the claim's. `apart` gives the direction of numbers and dates and the distance of
 * numbers; `touching` is apart as written, together within what was rounded, approximated or neighbouring.
 */
export type ValueRelation =
  | { is: 'equal' | 'inside' | 'contains' | 'overlaps' }
  | { is: 'touching'; because: 'within_rounding' | 'within_widening' | 'place_tension' }
  | { is: 'apart'; direction: 'above' | 'below' | null; gap: number | null }
  | { is: 'other_currency' }
  | { is: 'undecided'; because: Undecided };

/** Exactly one relation for any two values of one kind; values of two kinds are for rule 1 and give `undecided` here. */
export function relateValues(statement: TypedValue, claim: TypedValue, { night = false } = {}): ValueRelation {
  if (statement.kind === 'quantity' && claim.kind === 'quantity') {
    if (isBoundless(statement) || isBoundless(claim)) return { is: 'undecided', because: 'no_bounds' };
    const { relation, gap } = compareQuantities(statement, claim);
    return fromInterval(relation, gap, isWithinRounding(statement, claim));
  }
  if (statement.kind === 'money' && claim.kind === 'money') {
    if (isBoundless(statement) || isBoundless(claim)) return { is: 'undecided', because: 'no_bounds' };
    const compared = compareMoney(statement, claim);
    if (compared.comparable) return fromInterval(compared.relation, compared.gap, isWithinRounding(statement, claim));
    return compared.because === 'currency_differs' ? { is: 'other_currency' } : { is: 'undecided', because: 'currency_unknown' };
  }
  if (statement.kind === 'date' && claim.kind === 'date') return fromDates(relateDates(statement, claim, { night }));
  if (statement.kind === 'place' && claim.kind === 'place') return fromPlaces(relatePlaces(statement, claim));
  if (statement.kind === 'entity' && claim.kind === 'entity') return fromEntities(statement, claim);
  return { is: 'undecided', because: 'only_people_compare' };
}

const isBoundless = (value: Interval) => value.low === null && value.high === null;

function fromInterval(relation: IntervalRelation, gap: number, isRounded: boolean): ValueRelation {
  if (relation !== 'below' && relation !== 'above') return { is: relation };
  return isRounded ? { is: 'touching', because: 'within_rounding' } : { is: 'apart', direction: relation, gap };
}

type Counted = Interval & { qualifier: string };

/**
 * Whether one of two disjoint numbers is round and unqualified and the other lies within its rounding: half of its last
 * significant digit (160 may stand for 155 to 165, 3,000 for 2,500 to 3,500; 163 for nothing but itself). Only one of
 * them is let out at a time, or 100 and 200 would meet halfway.
 */
function isWithinRounding(a: Counted, b: Counted): boolean {
  return reaches(a, b) || reaches(b, a);
}

function reaches(round: Counted, other: Interval): boolean {
  const slack = roundingSlack(round);
  if (slack === 0) return false;
  const relation = compareQuantities({ low: (round.low ?? 0) - slack, high: (round.high ?? 0) + slack }, other).relation;
  return relation !== 'below' && relation !== 'above';
}

/** Half the value of the last significant digit of a round, unqualified number; 0 for every other. */
function roundingSlack({ low, high, qualifier }: Counted): number {
  if (qualifier !== 'exact' || low === null || low !== high || low === 0 || !Number.isInteger(low) || low % 10 !== 0) return 0;
  let unit = 10;
  while (low % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

function fromDates(relation: DateRelation): ValueRelation {
  switch (relation) {
    case 'equal':
    case 'inside':
    case 'contains':
    case 'overlaps':
      return { is: relation };
    case 'near':
      return { is: 'touching', because: 'within_widening' };
    case 'before':
      return { is: 'apart', direction: 'below', gap: null };
    case 'after':
      return { is: 'apart', direction: 'above', gap: null };
    case 'unknown':
      return { is: 'undecided', because: 'date_value_unknown' };
  }
}

function fromPlaces(relation: ReturnType<typeof relatePlaces>): ValueRelation {
  switch (relation) {
    case 'equal':
    case 'inside':
    case 'contains':
      return { is: relation };
    case 'tension':
      return { is: 'touching', because: 'place_tension' };
    case 'disjoint':
      return { is: 'apart', direction: null, gap: null };
    case 'unknown':
      return { is: 'undecided', because: 'place_value_unknown' };
  }
}

/** Two units that differ stand against each other only in one role: two may have taken part, one struck and one was struck. */
function fromEntities(statement: EntityValue, claim: EntityValue): ValueRelation {
  const relation = relateEntities(statement, claim);
  if (relation === 'unknown') return { is: 'undecided', because: 'names_unknown' };
  if (relation !== 'different') return { is: relation };
  const isOneRole = statement.role !== null && statement.role === claim.role;
  return isOneRole ? { is: 'apart', direction: null, gap: null } : { is: 'undecided', because: 'role_unknown' };
}
