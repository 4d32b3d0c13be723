import type { EvidenceKind, Reason, Relation } from '@/lib/core/evidence/comparable';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { Assertion, Scope } from '@/lib/core/values/typed-value';
import type { BilingualText, RecordLanguage } from './public-text';
import type { PublicValue } from './public-value';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256Hex = string;
/** A moment in UTC: `2026-11-21T09:30:00Z`. */
export type Instant = string;
/** A date as EDTF (ISO 8601-2), e.g. `2026-03-14` or `2026-03`. */
export type EdtfText = string;

/** One published state of a verdict, frozen. Everything the public page says is in here; nothing else is. */
export interface VerdictDocument {
  kind: 'verdict';
  format: 1;
  slug: string;
  /** Counted from 1 over the published revisions of this verdict. */
  revision: number;
  /** The one language whose page carries ClaimReview; its text is never null. */
  primaryLanguage: RecordLanguage;
  texts: Record<RecordLanguage, VerdictText | null>;
  claim: PublicClaim;
  incident: PublicIncidentRef;
  rating: PublicRating;
  evidence: PublicEvidence[];
  origins: PublicOrigin[];
  /** Pairs of evidence, by id, whose passages are copies of one text. Documents frozen before this was told have none. */
  reprints?: { a: string; b: string }[];
  tally: PublicTally;
  sourcing: PublicSourcing;
  /** Public names of roles or people, as the newsroom signs ("Verification desk"). */
  authors: BilingualText[];
  approver: BilingualText;
  /** SHA-256 of the content read at approval, per language (see `contentHashes`). */
  approved: Record<RecordLanguage, Sha256Hex | null>;
  approvedAt: Instant;
  publishedAt: Instant;
  /** Hash of the document of the revision before this one; null for the first. */
  previousDocument: Sha256Hex | null;
  /** Every public note on this verdict so far, oldest first. */
  corrections: PublicCorrection[];
}

export interface VerdictText {
  title: string;
  summary: string;
  /** Markdown; cites evidence as `[^id]` (see citations.ts). */
  reasoning: string;
  /** Markdown: what is not known. Null when there is nothing to say. */
  notKnown: string | null;
}

export interface PublicClaim {
  /** The assertion under check, in the newsroom's words or the body's own. */
  wording: BilingualText;
  /** Who stated it (صاحب التصريح). `sameAs` is an address that identifies the body, or null. */
  statedBy: { name: BilingualText; kind: 'organization' | 'person'; sameAs: string | null };
  statedDate: EdtfText | null;
  /** Where the body itself published it; null when it has no address. */
  url: string | null;
  value: PublicValue;
  /** The original source behind the claim itself, of `origins`; evidence of the same origin carries the claim. */
  originId: string | null;
}

export interface PublicIncidentRef {
  slug: string;
  title: BilingualText;
  place: BilingualText | null;
  date: EdtfText | null;
}

/** A rating with the words of the scale as it stood that day. Unrated ("cannot be verified") has null numbers. */
export interface PublicRating {
  key: string;
  label: BilingualText;
  ratingValue: number | null;
  bestRating: number | null;
  worstRating: number | null;
}

export type PublicEvidence = OpenEvidence | ConfidentialEvidence;

/** A statement held against the claim, with the passage it rests on. */
export interface OpenEvidence {
  /** `e1`, `e2` … unique in the document; what `[^e1]` points at. */
  id: string;
  confidential: false;
  evidence: EvidenceKind;
  /** What the rules found, and why as data. */
  relation: Relation;
  reason: Reason;
  /** A person's reason for deciding otherwise than the rules; null when nobody did. */
  override: BilingualText | null;
  statement: { value: PublicValue; scope: Scope; assertion: Assertion; asOf: EdtfText | null; standing: Standing };
  chain: { name: BilingualText; role: AttributionRole }[];
  quote: PublicQuote;
  source: PublicSource;
  originId: string | null;
}

/** All that the record ever says of a confidential source: the agreed wording, what it is to the claim, and its origin's number. */
export interface ConfidentialEvidence {
  id: string;
  confidential: true;
  evidence: EvidenceKind;
  wording: BilingualText;
  originId: string | null;
}

/** Whether the source still stands by the statement. */
export type Standing = 'current' | 'superseded' | 'withdrawn';

/** The passage, letter for letter, with its W3C selectors. Offsets are Unicode code points of the snapshot's text, end exclusive. */
export interface PublicQuote {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  /** BCP 47. */
  language: string;
  direction: 'rtl' | 'ltr';
}

export interface PublicSource {
  title: string;
  /** BCP 47, of the title. */
  language: string;
  direction: 'rtl' | 'ltr';
  /** Null when the outlet is not known. */
  outlet: BilingualText | null;
  outletSlug: string | null;
  kind: PublicSourceKind;
  url: string | null;
  published: EdtfText | null;
  snapshot: { sha256: Sha256Hex; capturedAt: Instant };
}

export const PUBLIC_SOURCE_KINDS = ['article', 'communique', 'social_post', 'broadcast', 'document', 'dataset', 'own_reporting'] as const;
export type PublicSourceKind = (typeof PUBLIC_SOURCE_KINDS)[number];

/** One independent original source. */
export interface PublicOrigin {
  /** `o1`, `o2` … unique in the document. */
  id: string;
  /** Null for a confidential origin: only that it exists is said. */
  label: BilingualText | null;
  kind: 'agent' | 'own_witness' | 'unattributed';
  reviewed: boolean;
  /** Its latest current position; null when it has none that counts. */
  position: EvidenceKind | null;
  /** Whether it is one of those the sourcing line adds up. */
  counted: boolean;
}

/** "4 articles · 3 outlets · 1 original source". */
export interface PublicTally {
  sources: number;
  outlets: number;
  origins: number;
}

export const SOURCING_KINDS = ['none', 'one', 'independent', 'conflicting', 'conceded'] as const;
export type SourcingKind = (typeof SOURCING_KINDS)[number];

/** The sourcing line and how it was reached, step by step, as data: `code` names the sentence in sourcing.json. */
export interface PublicSourcing {
  kind: SourcingKind;
  count: number;
  steps: ArithmeticStep[];
}

export interface ArithmeticStep {
  code: string;
  values: Record<string, string | number | null>;
}

export const CORRECTION_KINDS = ['correction', 'update', 'clarification', 'retraction'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A correction as the verdict that follows it names it. The note stands in its own document alone, so that it can be withheld. */
export interface PublicCorrection {
  documentHash: Sha256Hex;
  kind: CorrectionKind;
  at: Instant;
  changesRating: boolean;
  /** Only in documents frozen before notes were named instead of repeated; never shown. */
  note?: BilingualText;
}
