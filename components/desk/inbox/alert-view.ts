import type { RecaptureChange } from '@/lib/core/excerpt/recapture-change';
import type { ProposalEvidence } from '@/lib/core/origin/proposal';
import type { DifferenceKind } from '@/lib/core/reprint/comparable-spans';
import type { AlertKind, AlertState, ConfirmAlertInput, DismissAlertInput, ReopenAlertInput } from '@/lib/schemas/alert';
import type { Result } from '@/lib/schemas/problem';

/** A source, or a statement in it, as a finding names it. */
export interface Mentioned {
  id: string;
  title: string;
  outlet: string | null;
  href: string;
}

export interface MentionedStatement extends Mentioned {
  quote: string;
  published: string | null;
}

export interface MisprintView {
  difference: DifferenceKind;
  sides: readonly { text: string; sources: readonly Mentioned[] }[];
  /** Where two of the copies stand side by side. */
  compareHref: string | null;
}

export interface ProposalView {
  action: 'create' | 'assign' | 'merge' | 'communique';
  kind: 'agent' | 'own_witness';
  /** The origin it would assign to or merge into, or the name it would give. */
  origin: { label: string; href: string | null };
  /** What it would assign counts as nothing until a person reviews the origin. */
  waitsForReview: boolean;
  merged: { label: string; href: string } | null;
  incident: { label: string; href: string } | null;
  /** What the communiqué is called: the title of its first copy. */
  communique: { title: string; issued: string | null } | null;
  /** The first of them. */
  statements: readonly MentionedStatement[];
  statementCount: number;
  evidence: readonly EvidenceView[];
}

/** Why, with the sources it names in the reader's words. */
export type EvidenceView =
  | Exclude<ProposalEvidence, { because: 'credit' | 'reprint' | 'agent' | 'text' }>
  | { because: 'agent' | 'text'; name: string; count: number }
  | { because: 'credit'; name: string; by: string; to: string | null }
  | { because: 'reprint'; a: string; b: string; words: number; percent: number; href: string | null };

export interface RecaptureView {
  change: RecaptureChange;
  source: Mentioned | null;
  before: string;
  /** Null: it is gone. */
  after: string | null;
  differences: readonly { before: string; after: string }[];
  /** The two captures. */
  beforeHref: string | null;
  afterHref: string | null;
}

export interface AlertView {
  id: string;
  kind: AlertKind;
  state: AlertState;
  /** ISO 8601. */
  at: string;
  reason: string;
  decidedBy: string | null;
  claims: readonly { id: string; wording: string }[];
  /** What the claim's speaker says now, of a claim that wants a new version. */
  newer: MentionedStatement | null;
  misprint: MisprintView | null;
  proposal: ProposalView | null;
  recapture: RecaptureView | null;
}

/** What can be done with a finding. */
export interface InboxDeeds {
  confirm: (input: ConfirmAlertInput, requestKey?: string) => Promise<Result<unknown>>;
  dismiss: (input: DismissAlertInput, requestKey?: string) => Promise<Result<unknown>>;
  reopen: (input: ReopenAlertInput, requestKey?: string) => Promise<Result<unknown>>;
}
