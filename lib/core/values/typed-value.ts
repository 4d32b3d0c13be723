/**
 * Typed values: what a statement or a claim says, in a form that can be compared.
 * The verbatim words always stay beside the reading (`text`), so a reader can check the reading.
 * Design section 2.
 */

export const QUALIFIERS = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague', 'indefinite'] as const;
/** How a number was hedged. `exact` means low = high; "more than 30" is `more_than` with low 31. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const ATTRIBUTES = [
  'killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'strikes', 'operations', 'hideouts_destroyed',
  'tunnels_destroyed', 'tunnels_found', 'seized_materiel', 'leaders_removed', 'displaced', 'returned',
  'fighters_estimate', 'members', 'countries', 'group_size', 'money', 'other',
] as const;
/** What was counted. `other` is a count of something this list does not name; its `unit` says of what. */
export type Attribute = (typeof ATTRIBUTES)[number];

export const SUBJECTS = ['civilian', 'security_forces', 'militant', 'leaders', 'unknown'] as const;
/** Whom the count is about, *as labelled by the speaker*, never as we judge them. */
export type Subject = (typeof SUBJECTS)[number];

export const DATE_BASES = ['explicit', 'resolved', 'inferred', 'none'] as const;
/** How a date came to be known: written out, resolved against the publication date, inferred by a person, or not at all. */
export type DateBasis = (typeof DATE_BASES)[number];

export const ENTITY_KINDS = ['person', 'organisation', 'unit', 'place', 'command_sector'] as const;
/** A قاطع عمليات (command sector) is not a place. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const SCOPES = ['incident', 'period_total', 'standing'] as const;
/** One incident, the total of a period, or a state that holds ("83 members"). */
export type Scope = (typeof SCOPES)[number];

export const ASSERTIONS = ['asserted', 'denied', 'alleged', 'promised', 'desired'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** A count. `low`/`high` null means unbounded on that side; zero is a value ("no casualties"). Invariant: low <= high. */
export interface Quantity {
  kind: 'quantity';
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** The counted noun as written ("وكرا", "strikes"), or null. */
  unit: string | null;
  attribute: Attribute;
  subject: Subject;
  text: string;
}

/**
 * A date in EDTF (ISO 8601-2). `earliest` and `latest` are the materialised bounds as `YYYY-MM-DD` text, both inclusive;
 * null means unknown or open on that side. Uncertainty marks (`?`, `~`) stay in `edtf` and do not widen the bounds.
 */
export interface DateValue {
  kind: 'date';
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  basis: DateBasis;
  text: string;
}

/** A military designation: "the Seventh Brigade of the Popular Mobilisation" is 7 / brigade / popular_mobilisation. */
export interface Designation {
  ordinal: number | null;
  echelon: string | null;
  service: string | null;
}

/** A named person, organisation or military unit. `role` is what it did ("struck", "was struck"); units mismatch only within one role. */
export interface EntityValue {
  kind: 'entity';
  entityKind: Exclude<EntityKind, 'place' | 'command_sector'>;
  entityId: string | null;
  name: string;
  designation: Designation | null;
  role: string | null;
  text: string;
}

/** A place or command sector. `ancestors` are the ids of everything that contains it, nearest first. */
export interface PlaceValue {
  kind: 'place';
  placeKind: 'place' | 'command_sector';
  placeId: string | null;
  name: string;
  ancestors: readonly string[];
  text: string;
}

/** An amount of money. `currency` is ISO 4217, or null when the text names none ("million" of what). */
export interface Money {
  kind: 'money';
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  currency: string | null;
  text: string;
}

/** Free text. Only people compare propositions. */
export interface Proposition {
  kind: 'proposition';
  text: string;
}

export type TypedValue = Quantity | DateValue | EntityValue | PlaceValue | Money | Proposition;
export type ValueKind = TypedValue['kind'];
export const VALUE_KINDS = ['quantity', 'date', 'entity', 'place', 'money', 'proposition'] as const satisfies readonly ValueKind[];
