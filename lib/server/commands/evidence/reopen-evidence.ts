import { reopenEvidenceInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { evidenceAudit, requireEvidence, toldReason } from './evidence-row';

/** Takes a decision back: the proposal stands open again. */
export const reopenEvidence = defineCommand({
  name: 'evidence.reopen',
  permission: 'evidence:decide',
  input: reopenEvidenceInput,
  async run(tx, _context, input) {
    const evidence = await requireEvidence(tx, input.evidenceId);
    requireVersion(evidence, input.version, evidence);
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { decided: null, decidedOn: null, overrideReason: '', decidedById: null, decidedAt: null, version: { increment: 1 } },
    });
    const { about, ...audit } = evidenceAudit(evidence);
    return { value: { id: evidence.id }, audit: { ...audit, details: { ...about, decided: [evidence.decided, null], reason: toldReason(evidence, '') } } };
  },
});
