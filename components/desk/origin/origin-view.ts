import type { TypedValue } from '@/lib/core/values/typed-value';

/** What the list can be narrowed to. */
export const ORIGIN_STATES = ['any', 'open', 'reviewed', 'merged'] as const;
export type OriginState = (typeof ORIGIN_STATES)[number];

export type OriginKind = 'agent' | 'own_witness' | 'unattributed';

/** A line of the list of original sources. */
export interface OriginLine {
  id: string;
  label: string;
  kind: OriginKind;
  isReviewed: boolean;
  side: string | null;
  owner: string | null;
  commandChain: readonly string[];
  mergedInto: { id: string; label: string } | null;
  statements: number;
  merged: number;
}

/** One text that it put out. */
export interface CommuniqueView {
  id: string;
  title: string;
  /** The day, in words; null when unknown. */
  issued: string | null;
  statements: number;
}

/** One original source as its page shows it. */
export interface OriginView extends Omit<OriginLine, 'statements' | 'merged'> {
  version: number;
  labelAr: string;
  labelEn: string;
  entity: { id: string; label: string } | null;
  ownerGroupId: string | null;
  sideId: string | null;
  reason: string;
  reviewer: string | null;
  merged: readonly { id: string; version: number; label: string; statements: number }[];
  /** Its children, the newest first. */
  communiques: readonly CommuniqueView[];
  statements: readonly OriginStatement[];
}

export interface OriginStatement {
  id: string;
  value: TypedValue;
  quote: string;
  excerptId: string;
  source: { id: string; title: string; outlet: string | null };
  incident: { id: string; title: string } | null;
  /** The communiqué it is a copy of. */
  communique: CopyView['communique'] | null;
}

/** A statement as a copy of a communiqué. */
export interface CopyView {
  statementId: string;
  communique: { id: string; title: string };
}
