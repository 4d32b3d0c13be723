import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import type { FigureDraft } from './figure-draft';

/** A claim as its page shows it; names and dates are in the reader's language. */
export interface ClaimView {
  id: string;
  version: number;
  wordingAr: string;
  wordingEn: string;
  statedById: string | null;
  /** Who stated it; empty when nobody is named. */
  speaker: string;
  againstSideId: string | null;
  isArchived: boolean;
  incident: { id: string; title: string };
  verdict: { id: string; state: 'none' | 'published' | 'under_review' | 'retracted' } | null;
  /** Newest first. */
  versions: readonly VersionView[];
}

export interface VersionView {
  number: number;
  value: TypedValue;
  assertion: Assertion;
  stated: string | null;
  period: string | null;
  eventDate: string | null;
  asOf: string | null;
  place: string | null;
  reason: string;
  readIn: { sourceId: string; excerptId: string; title: string } | null;
  /** To start a new version from. */
  draft: FigureDraft;
}
