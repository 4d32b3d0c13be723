import type { BilingualText } from './public-text';
import type { CorrectionKind, EdtfText, Instant, Sha256Hex, VerdictDocument } from './verdict-document';

/** A dated public note between two published revisions, or (a retraction) after the last one. Frozen before the revision it leads to. */
export interface CorrectionDocument {
  kind: 'correction';
  format: 1;
  verdictSlug: string;
  correction: CorrectionKind;
  note: BilingualText;
  changesRating: boolean;
  /** The revision the note is about. */
  corrects: Sha256Hex;
  at: Instant;
}

/** "Under review": raised and lifted by an editor at once. It changes no finding. The latest notice of a verdict holds. */
export interface NoticeDocument {
  kind: 'notice';
  format: 1;
  verdictSlug: string;
  state: 'under_review' | 'review_ended';
  note: BilingualText | null;
  at: Instant;
}

/** The public text of an incident. A later document with the same slug takes the place of an earlier one. */
export interface IncidentDocument {
  kind: 'incident';
  format: 1;
  slug: string;
  title: BilingualText;
  summary: BilingualText | null;
  place: BilingualText | null;
  date: EdtfText | null;
  at: Instant;
}

export interface OutletDocument {
  kind: 'outlet';
  format: 1;
  slug: string;
  name: BilingualText;
  outletKind: string;
  ownerGroup: BilingualText | null;
  side: BilingualText | null;
  homepage: string | null;
  at: Instant;
}

/** A page of the newsroom's own rules (methods, corrections, funding …), in Markdown. */
export interface PolicyDocument {
  kind: 'policy';
  format: 1;
  slug: string;
  title: BilingualText;
  body: BilingualText;
  at: Instant;
}

export const WITHHOLDING_REASONS = ['court_order', 'minor', 'safety', 'privacy', 'other'] as const;
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** Says in public that a document's bytes were taken out of the record, and why. Its log entry stays. */
export interface TombstoneDocument {
  kind: 'tombstone';
  format: 1;
  withheld: Sha256Hex;
  /** The verdict of which a revision was withheld, so that its page can say so; null for any other document. */
  verdictSlug: string | null;
  /** What the withheld note said of its verdict and still holds: without its words a retraction is a retraction. */
  holds?: { verdictSlug: string; state: 'retracted' | 'under_review' | 'review_ended' };
  reason: WithholdingReason;
  note: BilingualText | null;
  at: Instant;
}

/** Everything public is one of these. */
export type RecordDocument =
  | VerdictDocument
  | CorrectionDocument
  | NoticeDocument
  | IncidentDocument
  | OutletDocument
  | PolicyDocument
  | TombstoneDocument;

export type DocumentKind = RecordDocument['kind'];
export const DOCUMENT_KINDS = ['verdict', 'correction', 'notice', 'incident', 'outlet', 'policy', 'tombstone'] as const satisfies readonly DocumentKind[];
