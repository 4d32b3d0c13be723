import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { DateValue } from '@/lib/core/values/typed-value';

export type OriginKind = 'agent' | 'own_witness' | 'unattributed';

/** One independent original source (design section 1): the unit that is counted. */
export interface Origin {
  id: string;
  label: string;
  kind: OriginKind;
  /** A person looked at it. Only reviewed origins count. */
  isReviewed: boolean;
  ownerGroupId: string | null;
  sideId: string | null;
  /** Everything it answers to and itself: two origins that share one of these are one chain of command. */
  commandChainIds: readonly string[];
  /** Merged into another, reversibly: its statements count as the other's. */
  mergedIntoId: string | null;
}

/** A statement held against the claim, as far as counting goes. */
export interface TallyEvidence {
  statementId: string;
  sourceId: string;
  /** Null: the outlet is not known, and is not taken for another unknown one. */
  outletId: string | null;
  originId: string | null;
  evidence: EvidenceKind;
  asOf: DateValue | null;
  /** EDTF. */
  publishedAt: string | null;
  standing: 'current' | 'superseded' | 'withdrawn';
  /** A person decided or reviewed it; false keeps it out of the count. Missing means that the caller sends nothing else. */
  isReviewed?: boolean;
  /** Headline and body of one source count once, and the body prevails. */
  segment?: 'headline' | 'body';
}

/** What of the claim matters to counting. */
export interface TallyClaim {
  /** The origin of who stated it. */
  originId?: string | null;
  /** The side that the claim counts against: its word for it is a concession. */
  againstSideId?: string | null;
}

export const NOT_COUNTED = [
  'withdrawn', 'superseded', 'not_reviewed', 'headline_yields_to_body', 'origin_unknown', 'origin_not_reviewed', 'unattributed',
  'undetermined', 'context', 'not_comparable', 'undated', 'older_position', 'positions_clash', 'only_consistent',
] as const;
/** Why a statement is listed and not counted; `sourcing.not_counted_<code>` is its sentence. */
export type NotCounted = (typeof NOT_COUNTED)[number];

/** Where an origin stands: for the claim, against it, or bearing out the event and not the figure. */
export type Stance = 'supports' | 'contradicts' | 'consistent';

export interface OriginPosition {
  /** The origin that others were merged into. */
  originId: string;
  /** Its latest current position; null when it has none, or when several clash. */
  position: Stance | null;
  /** The statements that hold that position. */
  statementIds: readonly string[];
  /** Its earlier, superseded and withdrawn statements. */
  superseded: readonly string[];
  /** Whether its position is one that is added up: reviewed, attributed, for or against. */
  isCounted: boolean;
}

export type SharedBy = 'same_owner' | 'same_side' | 'same_command';

export interface Tally {
  /** Distinct sources and known outlets that take a position; sources without a known outlet are counted apart. */
  sources: number;
  outlets: number;
  sourcesWithoutOutlet: number;
  /** Reviewed, attributed origins that take a position. */
  originsReviewed: number;
  byOrigin: readonly OriginPosition[];
  /** Origins of one stance that share an interest: shown, and counted as one. */
  notAddedUp: readonly { originIds: readonly string[]; because: SharedBy }[];
  listedNotCounted: readonly { statementId: string; originId: string | null; because: NotCounted }[];
  /** The largest sets of counted origins none of which shares an interest with another of its set. */
  independentFor: readonly string[];
  independentAgainst: readonly string[];
  /** Origins of the side the claim counts against that bear it out. */
  concededBy: readonly string[];
  /** How many statements are the claimant's own. */
  claimantStatements: number;
}
