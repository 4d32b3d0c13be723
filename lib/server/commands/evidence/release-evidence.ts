import { releaseEvidenceInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { evidenceAudit, requireEvidence } from './evidence-row';

/** Takes a statement off a claim; the rules don't propose it there again. Undone by evidence.restore. */
export const releaseEvidence = defineCommand({
  name: 'evidence.release',
  permission: 'evidence:decide',
  input: releaseEvidenceInput,
  async run(tx, { now }, input) {
    const evidence = await requireEvidence(tx, input.evidenceId);
    requireVersion(evidence, input.version, evidence);
    const { version } = await tx.evidence.update({ where: { id: evidence.id }, data: { removedAt: now, version: { increment: 1 } }, select: { version: true } });
    const { about, ...audit } = evidenceAudit(evidence);
    return { value: { id: evidence.id, version }, audit: { ...audit, details: { ...about, released: [evidence.removedAt !== null, true] } } };
  },
});
