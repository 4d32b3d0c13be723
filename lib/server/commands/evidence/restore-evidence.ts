import { releaseEvidenceInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { evidenceAudit, requireEvidence } from './evidence-row';
import { recompareStatement } from './recompare';

/** Undoes a release: decision and reason stand as they did, the proposal is computed afresh. */
export const restoreEvidence = defineCommand({
  name: 'evidence.restore',
  permission: 'evidence:decide',
  input: releaseEvidenceInput,
  async run(tx, _context, input) {
    const evidence = await requireEvidence(tx, input.evidenceId);
    requireVersion(evidence, input.version, evidence);
    await tx.evidence.update({ where: { id: evidence.id }, data: { removedAt: null, version: { increment: 1 } } });
    await recompareStatement(tx, evidence.statementId);
    const { about, ...audit } = evidenceAudit(evidence);
    return { value: { id: evidence.id }, audit: { ...audit, details: { ...about, released: [evidence.removedAt !== null, false] } } };
  },
});
