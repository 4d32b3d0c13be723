import { overrideEvidenceInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { evidenceAudit, requireEvidence, toldReason } from './evidence-row';

/** Decides otherwise than the rules propose; the reason is kept beside the computed relation. */
export const overrideEvidence = defineCommand({
  name: 'evidence.override',
  permission: 'evidence:decide',
  input: overrideEvidenceInput,
  async run(tx, { actor, now }, input) {
    const evidence = await requireEvidence(tx, input.evidenceId);
    requireVersion(evidence, input.version, evidence);
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { decided: input.decided, decidedOn: evidence.proposed, overrideReason: input.reason, decidedById: actor.id ?? actor.role, decidedAt: now, version: { increment: 1 } },
    });
    const { about, ...audit } = evidenceAudit(evidence);
    return {
      value: { id: evidence.id },
      audit: { ...audit, details: { ...about, decided: [evidence.decided, input.decided], proposed: evidence.proposed, reason: toldReason(evidence, input.reason) } },
    };
  },
});
