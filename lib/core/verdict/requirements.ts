import { mayApprove } from './four-eyes';
import type { Requirement } from './workflow';

/** What a command knows when it asks for a step; each field is needed only by the requirements that read it. */
export interface StepFacts {
  actorId: string | null;
  /** From `authorsOf`; missing means "not looked up", and then nobody may approve. */
  authors?: ReadonlySet<string>;
  ratingCode?: string | null;
  summary?: string | null;
  /** How many statements under this revision a person has reviewed. */
  reviewedStatements?: number;
  /** Hash of the content as it stands now, and as the approver had it on screen. */
  contentHash?: string | null;
  hashRead?: string | null;
  /** The hash the standing approval names. */
  approvedHash?: string | null;
  /** ISO 8601 instants with offset. */
  now?: string;
  publishAt?: string | null;
  note?: string | null;
  publicReason?: string | null;
}

/** The requirements of a step that do not hold, in the order given; empty means the step may be taken. */
export function findUnmet(requires: readonly Requirement[], facts: StepFacts): Requirement[] {
  return requires.filter((requirement) => !isMet(requirement, facts));
}

function isMet(requirement: Requirement, facts: StepFacts): boolean {
  switch (requirement) {
    case 'rating':
      return hasWords(facts.ratingCode);
    case 'summary':
      return hasWords(facts.summary);
    case 'reviewed_statement':
      return (facts.reviewedStatements ?? 0) >= 1;
    case 'four_eyes':
      return facts.authors !== undefined && mayApprove(facts.actorId, facts.authors);
    case 'content_hash_as_read':
      return areSameHash(facts.contentHash, facts.hashRead);
    case 'approved_hash_unchanged':
      return areSameHash(facts.contentHash, facts.approvedHash);
    case 'future_time':
      return isAfter(facts.publishAt, facts.now);
    case 'note':
      return hasWords(facts.note);
    case 'public_reason':
      return hasWords(facts.publicReason);
    default:
      return isUnknown(requirement);
  }
}

function hasWords(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Two missing hashes are never equal: nothing was read, nothing was approved. */
function areSameHash(a: string | null | undefined, b: string | null | undefined): boolean {
  return hasWords(a) && a === b;
}

function isAfter(later: string | null | undefined, earlier: string | undefined): boolean {
  if (!later || !earlier) return false;
  return Date.parse(later) > Date.parse(earlier);
}

/** A requirement nobody taught us is not met: fail closed. */
function isUnknown(requirement: never): boolean {
  void requirement;
  return false;
}
