import { extractStatements } from '@/lib/core/extract/extract';
import type { Agent } from '@/lib/core/extract/attribution/agents';
import type { GazetteerEntry } from '@/lib/core/extract/places/gazetteer-entry';
import { fingerprintOf } from '@/lib/core/proposal/fingerprint';
import { makeProposals } from '@/lib/core/proposal/make-proposals';
import type { Proposal } from '@/lib/core/proposal/proposal';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { Segment } from '@/lib/core/text/range';
import { sha256 } from '@/lib/server/record/sha256';

/** The most proposals kept of one capture: more than anybody looks through. */
const MAX_PROPOSALS = 5_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface Readable {
  text: string;
  segments: readonly Segment[];
  /** BCP 47, `und` where it is not known. */
  language: string;
  publishedEdtf: string | null;
  names: { gazetteer: readonly GazetteerEntry[]; agents: readonly Agent[] };
}

export interface ReadProposal {
  proposal: Proposal;
  fingerprint: string;
}

/** What a capture tells, in text order. A language that no rules exist for gives nothing. */
export function readValues({ text, segments, language, publishedEdtf, names }: Readable): ReadProposal[] {
  const readable = languageOf(language);
  if (readable === 'none') return [];
  const published = publishedEdtf && DAY.test(publishedEdtf) ? publishedEdtf : null;
  const found = extractStatements(text, { language: readable, published, segments, ...names });
  return makeProposals(text, segments, found, published)
    .slice(0, MAX_PROPOSALS)
    .map((proposal) => ({ proposal, fingerprint: sha256(Buffer.from(fingerprintOf(proposal))) }));
}

/** Null: to be detected. */
function languageOf(tag: string): ReadLanguage | null | 'none' {
  const [primary] = tag.toLowerCase().split('-');
  if (primary === 'ar' || primary === 'en') return primary;
  return primary === 'und' ? null : 'none';
}
