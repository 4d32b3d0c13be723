import type { EvidenceKind, Reason, Relation } from '@/lib/core/evidence/comparable';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { Assertion, Scope, TypedValue } from '@/lib/core/values/typed-value';

/** What is held against a claim, as the screens show it: names and dates are already in the reader's language. */
export interface EvidenceView {
  id: string;
  version: number;
  relation: Relation;
  proposed: EvidenceKind;
  reason: Reason;
  /** Doubt that the dates behind it carry themselves. */
  warnings: readonly ('uncertain_date' | 'approximate_date')[];
  decided: EvidenceKind | null;
  overrideReason: string;
  decidedBy: string | null;
  /** The proposal changed since the person decided. */
  isStale: boolean;
  isHeldByHand: boolean;
  statement: {
    id: string;
    version: number;
    value: TypedValue;
    scope: Scope;
    assertion: Assertion;
    standing: 'current' | 'superseded' | 'withdrawn';
    isReviewed: boolean;
    /** Dates and place it tells, in words; only what differs from nothing. */
    eventDate: string | null;
    period: string | null;
    asOf: string | null;
    place: string | null;
    quote: string;
    quoteLanguage: string;
    excerptId: string;
    chain: readonly { name: string; role: AttributionRole; entityId: string | null }[];
  };
  source: { id: string; title: string; outlet: string | null; published: string | null; isConfidential: boolean };
  /** The original source it finally counts as. */
  originId: string | null;
}

/** An original source as the lists of evidence show it. */
export interface OriginView {
  id: string;
  label: string;
  kind: 'agent' | 'own_witness' | 'unattributed';
  isReviewed: boolean;
  side: string | null;
  owner: string | null;
  /** Those above its agent, nearest first. */
  commandChain: readonly string[];
}
