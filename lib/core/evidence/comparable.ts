import type { Assertion, DateValue, PlaceValue, Scope, TypedValue } from '@/lib/core/values/typed-value';

/** A claim or a statement as the comparison rules see it: the value, its scope, and where and when it holds. */
export interface Comparable {
  value: TypedValue;
  scope: Scope;
  /** The period of a `period_total`; null for other scopes or when the text names none. */
  period: DateValue | null;
  assertion: Assertion;
  eventDate: DateValue | null;
  /** When the figure held, as far as the source tells: a toll "as of" an hour or day. */
  asOf: DateValue | null;
  place: PlaceValue | null;
  /** The incident a person tied this to; null when nobody did. */
  incidentId: string | null;
  /** The independent original source behind it; null when unknown. */
  originId: string | null;
  /** Its own source tells it as some of a larger number ("among them", "including"). Missing means that it does not. */
  isPart?: boolean;
}

export const RELATIONS = [
  'not_comparable', 'undetermined', 'part_of', 'contradicts', 'recasts', 'misprint', 'updates', 'agrees', 'refines',
  'covers', 'overlaps', 'differs_later',
] as const;
/** What the rules of design section 3 find between a statement and a claim. */
export type Relation = (typeof RELATIONS)[number];

export const EVIDENCE_KINDS = ['supports', 'consistent', 'contradicts', 'context', 'not_comparable', 'undetermined'] as const;
/** What the statement is to the claim; proposed by the relation, decided by a person. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * Why a relation holds, as data: `rule` is the number of the row in design section 3; `code` names the sentence
 * (message `reason.<code>`); `values` fill it. The screen turns it into words.
 */
export interface Reason {
  rule: number;
  code: string;
  values: Record<string, string | number | null>;
}

export interface Comparison {
  relation: Relation;
  evidence: EvidenceKind;
  reason: Reason;
  /** Marks of doubt on the dates behind it (`~`, `?`): they warn, and decide nothing. */
  warnings?: readonly ('uncertain_date' | 'approximate_date')[];
}
