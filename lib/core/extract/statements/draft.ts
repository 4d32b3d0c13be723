import type { Assertion, Attribute, Qualifier, Scope, Subject } from '@/lib/core/values/typed-value';

/**
 * A quantity as one sentence tells it, before date, place and speaker are put to it. Offsets are raw UTF-16 units, end
 * exclusive.
 */
export interface Draft {
  kind: 'quantity' | 'money';
  attribute: Attribute;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  unit: string | null;
  subject: Subject;
  assertion: Assertion;
  scope: Scope;
  /** Where the words of the value begin and end, its deed included where it stands beside. */
  start: number;
  end: number;
  /** Position of the draft this is a part of, among the drafts of the sentence; null for none. */
  partOf: number | null;
  /** It is a part of a total that an earlier sentence tells. */
  isPartOfEarlier: boolean;
}
