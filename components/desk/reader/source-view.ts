import type { AttributionLink } from '@/lib/core/origin/attribution';
import type { CodePointRange, SegmentKind } from '@/lib/core/text/range';
import type { Assertion, DateBasis, Scope, TypedValue } from '@/lib/core/values/typed-value';
import type { SourceKind } from '@/lib/schemas/source';

/** A name with its id, in the reader's language. */
export interface Named {
  id: string;
  name: string;
}

/** A source as its page shows it. Dates are EDTF. */
export interface SourceView {
  id: string;
  version: number;
  title: string;
  kind: SourceKind;
  language: string;
  outlet: (Named & { entityId: string | null; isOfficial: boolean }) | null;
  url: string | null;
  author: string | null;
  published: string | null;
  publishedTime: string | null;
  confidential: boolean;
  agreedWordingAr: string;
  agreedWordingEn: string;
  notes: string;
  isArchived: boolean;
  createdBy: string | null;
  createdAt: string;
  incidents: readonly Named[];
}

/** One capture of it, as its list shows it. */
export interface SnapshotView {
  id: string;
  capturedAt: string;
  capturedBy: string | null;
  rawSha256: string;
  textSha256: string;
  rawBytes: number;
  textLength: number;
  mediaType: string;
  encoding: string;
  fileName: string | null;
  state: string;
}

/** The capture that is open: its text and its parts, in code points. */
export interface OpenSnapshot {
  id: string;
  version: number;
  text: string;
  segments: readonly (CodePointRange & { kind: SegmentKind; isByPerson: boolean })[];
}

/** A statement as the source's page lists it. Dates are EDTF, empty where there is none. */
export interface StatementView extends CodePointRange {
  id: string;
  version: number;
  excerptId: string;
  snapshotId: string;
  quote: string;
  value: TypedValue;
  scope: Scope;
  assertion: Assertion;
  standing: 'current' | 'superseded' | 'withdrawn';
  period: string;
  eventDate: string;
  eventBasis: DateBasis;
  asOf: string;
  said: string;
  place: Named | null;
  placeText: string;
  incident: Named | null;
  chain: readonly AttributionLink[];
  /** In the order of making: the newest is what the next one inherits from. */
  createdAt: string;
  createdBy: string | null;
  isOwn: boolean;
  isReviewed: boolean;
  reviewedBy: string | null;
}

/** An incident that a statement may be tied to, with what it passes on. */
export interface IncidentChoice extends Named {
  eventDate: string;
  place: Named | null;
  placeText: string;
}
