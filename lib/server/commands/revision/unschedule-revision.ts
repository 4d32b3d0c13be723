import { revisionStepInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/** Takes a set time back; the revision stays approved. The waiting job finds nothing due and does nothing. */
export const unscheduleRevision = defineCommand({
  name: 'revision.unschedule',
  permission: 'verdict:publish',
  input: revisionStepInput,
  async run(tx, { actor }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'unschedule');
    return { value: await moveRevision(tx, revision, step, { publishAt: null }), audit: stepAudit(revision, step) };
  },
});
