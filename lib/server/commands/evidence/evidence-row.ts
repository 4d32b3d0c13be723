import type { Json } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** The evidence of an id with the claim it belongs to, or a refusal. */
export async function requireEvidence(tx: Tx, evidenceId: string) {
  const evidence = await tx.evidence.findUnique({ where: { id: evidenceId }, include: { claim: { select: { incidentId: true, verdict: { select: { id: true } } } }, statement: { select: { source: { select: { confidential: true } } } } } });
  if (!evidence) throw refuseMissing('evidence');
  return evidence;
}

/** What the audit says of a deed on evidence: it is authorship of the claim's verdict. */
export function evidenceAudit(evidence: { id: string; claimId: string; statementId: string; claim: { incidentId: string; verdict: { id: string } | null } }) {
  return {
    objectKind: 'evidence', objectId: evidence.id, incidentId: evidence.claim.incidentId, verdictId: evidence.claim.verdict?.id, authorship: true,
    about: { claim: evidence.claimId, statement: evidence.statementId },
  };
}

/** What the audit tells of a reason: of a confidential source's evidence only that there is another one. */
export function toldReason(evidence: { overrideReason: string; statement: { source: { confidential: boolean } } }, reason: string): Json {
  return evidence.statement.source.confidential ? 'changed' : [evidence.overrideReason, reason];
}
