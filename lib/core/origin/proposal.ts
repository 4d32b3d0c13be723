import type { AttributionLink } from './attribution';
import type { NamedAgent } from './propose-agents';

/** A statement as far as proposing its origin goes. */
export interface ProposalStatement {
  id: string;
  sourceId: string;
  /** The origin it counts as now (mergers followed); null: not traced. */
  originId: string | null;
  /** Originator first. */
  chain: readonly AttributionLink[];
  /** The statement's own chain is empty, and this one was read from the text round its passage. Missing: it is its own. */
  isReadFromText?: boolean;
  /** Its outlet as an agent; null when unknown. */
  outlet: Pick<AttributionLink, 'name' | 'entityId'> | null;
  attribute: string | null;
  /** Sorts by publication; empty when undated. */
  publishedKey: string;
  /** Its source is confidential: neither its outlet nor its title may name anything. Missing: it is not. */
  isConfidential?: boolean;
  /** The newsroom's own interview, witness or field report. */
  isOwnReporting: boolean;
  /** The communiqué of its origin that it is known to be of. */
  communiqueId?: string | null;
  /** YYYY-MM-DD: the day it was said, else of its publication; empty when neither is known to a day. */
  issuedDay?: string;
  /** Of its source. */
  title?: string;
}

/** An origin that stands (merged ones left out). */
export interface ProposalOrigin {
  id: string;
  agent: Pick<AttributionLink, 'name' | 'entityId'> | null;
}

/** Two statements whose passages are copies of one text. */
export interface SharedWords {
  a: string;
  b: string;
  words: number;
  /** 0 to 1; only pairs of REPRINT_CONTAINMENT and more belong here. */
  containment: number;
}

/** Why statements are held to have one origin; what the inbox shows as evidence. */
export type ProposalEvidence =
  | { because: 'agent'; name: string; statementIds: string[] }
  /** The chain of these statements is empty; the text itself says whose words they are. */
  | { because: 'text'; name: string; statementIds: string[] }
  | { because: 'command'; lower: string; upper: string }
  | { because: 'credit'; name: string; statementId: string; creditedId: string | null }
  | { because: 'reprint'; a: string; b: string; words: number; containment: number }
  | { because: 'own_reporting' };

export interface OriginProposal {
  /** The same for the same finding about the same origin, whatever statements come to it later. */
  key: string;
  action: 'create' | 'assign' | 'merge' | 'communique';
  /** Assign: to this one. Merge: into this one. Communiqué: of this one. */
  originId: string | null;
  /** Merge: the one that goes into it. */
  mergedId: string | null;
  kind: 'agent' | 'own_witness';
  agent: { entityId: string | null; name: string } | null;
  /** What would be named a communiqué, or, with an id, joined by more copies of it. */
  communique?: { id: string | null; title: string; issued: string | null } | null;
  /** Statements it would move; in the order of their publication. */
  statementIds: string[];
  evidence: ProposalEvidence[];
}

/** A statement with whom its chain names. */
export interface Traced {
  statement: ProposalStatement;
  /** Who is said to have said it first; null when nobody is named. */
  originator: NamedAgent | null;
  /** Whose words the outlet says it carries, where no originator is named. */
  credited: NamedAgent | null;
  /** Its own outlet as an agent. */
  outletKey: string | null;
}
