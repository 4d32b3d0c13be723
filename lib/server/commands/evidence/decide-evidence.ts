import { decideEvidenceInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, requireVersion } from '@/lib/server/commands/problem';
import { evidenceAudit, requireEvidence } from './evidence-row';

/** Accepts what the rules propose. */
export const decideEvidence = defineCommand({
  name: 'evidence.decide',
  permission: 'evidence:decide',
  input: decideEvidenceInput,
  async run(tx, { actor, now }, input) {
    const evidence = await requireEvidence(tx, input.evidenceId);
    requireVersion(evidence, input.version, evidence);
    if (evidence.proposed !== input.proposed) throw refuseConflict('proposalChanged');
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { decided: input.proposed, decidedOn: input.proposed, overrideReason: '', decidedById: actor.id ?? actor.role, decidedAt: now, version: { increment: 1 } },
    });
    const { about, ...audit } = evidenceAudit(evidence);
    return { value: { id: evidence.id }, audit: { ...audit, details: { ...about, decided: [evidence.decided, input.proposed], relation: evidence.relation } } };
  },
});
