import type { AttributionLink } from '@/lib/core/origin/attribution';
import type { SegmentKind } from '@/lib/core/text/range';
import type { Assertion, Attribute, Qualifier, Scope, Subject, ValueKind } from '@/lib/core/values/typed-value';

/**
 * One statement found in a text: a line of `isnad extract --json`, and the shape `isnad compare` reads.
 * Offsets are Unicode code points, end exclusive; values that do not apply are null.
 */
export interface ExtractedStatement {
  file: string;
  start: number;
  end: number;
  quote: string;
  segment: SegmentKind;
  kind: ValueKind;
  attribute: Attribute | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier | null;
  /** The counted noun as written; for money the ISO 4217 currency. */
  unit: string | null;
  subject: Subject | null;
  scope: Scope;
  assertion: Assertion;
  /** When it happened. For `kind: date` the date itself. */
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  /** When it was said (EDTF), apart from when it happened. */
  statementDate: string | null;
  entity: string | null;
  place: string | null;
  /** Originator first. */
  attribution: AttributionLink[];
  /** Index (0-based, within this file's lines) of the total this is a part of, or null. */
  partOf: number | null;
  language: string;
}
