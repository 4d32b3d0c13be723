import type { BilingualText } from './public-text';
import type { ConfidentialEvidence, OpenEvidence } from './verdict-document';

/**
 * What may be said of evidence from a confidential source: the agreed wording and what it is to the claim. Its quote,
 * statement, chain, source, dates and hashes are all left behind; the reason goes too, since it can repeat a figure.
 */
export function asConfidential(evidence: Pick<OpenEvidence, 'id' | 'evidence' | 'originId'>, wording: BilingualText): ConfidentialEvidence {
  return { id: evidence.id, confidential: true, evidence: evidence.evidence, wording: { ar: wording.ar, en: wording.en }, originId: evidence.originId };
}
