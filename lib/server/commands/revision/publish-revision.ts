import { revisionStepInput } from '@/lib/schemas/verdict';
import { recordKey } from '@/lib/server/record/append-document';
import { defineCommand } from '../define-command';
import { BAKE_JOB, publishApproved } from './publish';
import { requireSettledEvidence } from './require-settled-evidence';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/** Publishes an approved revision at once. */
export const publishRevision = defineCommand({
  name: 'revision.publish',
  permission: 'verdict:publish',
  input: revisionStepInput,
  prepare: () => recordKey(),
  async run(tx, { actor, now, prepared: key }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'publish');
    const { verdict } = await tx.revision.findUniqueOrThrow({ where: { id: revision.id }, select: { verdict: { select: { claim: { select: { id: true, incidentId: true } } } } } });
    await requireSettledEvidence(tx, verdict.claim);
    const documentHash = await publishApproved({ tx, now, key }, revision.id);
    const value = await moveRevision(tx, revision, step);
    return { value: { ...value, documentHash }, audit: stepAudit(revision, step, { documentHash }), jobs: [BAKE_JOB] };
  },
});
