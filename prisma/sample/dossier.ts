import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { Assertion, EntityKind, Scope, TypedValue } from '@/lib/core/values/typed-value';
import type { OutletKind } from '@/lib/schemas/outlet';
import type { SourceKind } from '@/lib/schemas/source';

/** The shapes of the sample dossier. `key`s name things inside it; they become ids when it is loaded. */

export interface Bilingual {
  ar: string;
  en: string;
}

export interface SampleEntity {
  key: string;
  kind: EntityKind;
  name: Bilingual;
  aliases?: string[];
  parent?: { key: string; kind: 'located_in' | 'chain_of_command' | 'owned_by' };
}

export interface SampleOutlet {
  key: string;
  name: Bilingual;
  kind: OutletKind;
  homepage: string;
  owner?: Bilingual;
  side?: Bilingual;
}

export interface SampleStatement {
  key: string;
  /** Stands exactly once in the source's text. */
  quote: string;
  value: TypedValue;
  scope?: Scope;
  period?: string;
  assertion?: Assertion;
  /** EDTF; the incident's own date when left out. */
  eventDate?: string;
  asOf?: string;
  said?: string;
  attribution: { agent: string; role: AttributionRole }[];
  origin: string;
  isReviewed?: boolean;
}

export interface SampleSource {
  key: string;
  kind: SourceKind;
  outlet: string | null;
  title: string;
  url?: string;
  published: string;
  time?: string;
  text: string;
  /** Agreed wording of a confidential source. */
  agreed?: Bilingual;
  statements: SampleStatement[];
}

export interface SampleOrigin {
  key: string;
  name: Bilingual;
  kind: 'agent' | 'own_witness' | 'unattributed';
  entity?: string;
}

export interface SampleClaim {
  key: string;
  wording: Bilingual;
  statedBy: string;
  /** Where it was read: its value, scope and dates come from this statement. */
  readIn: string;
  stated: string;
}

/** A person's decision on evidence; where none is listed the proposal is accepted. `reason` makes it an override. */
export interface SampleDecision {
  claim: string;
  statement: string;
  decided: EvidenceKind;
  reason: string;
}

export interface SampleText {
  title: string;
  summary: string;
  /** `[^key]` cites a statement by its key. */
  reasoning: string;
  unknown: string;
}

export interface SampleRevision {
  rating: string;
  texts: { ar: SampleText; en: SampleText };
  /** Leaves evidence of these statements undecided until a later revision. */
  without?: string[];
  correction?: { kind: 'correction' | 'update' | 'clarification'; note: Bilingual };
  /** When it was written, and published if it was. */
  at: string;
  isPublished: boolean;
}

export interface SampleVerdict {
  claim: string;
  slug: string;
  primaryLanguage: 'ar' | 'en';
  revisions: SampleRevision[];
}
