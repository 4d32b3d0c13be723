import { revisionStepInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/** Takes a revision back from review to go on writing. */
export const recallRevision = defineCommand({
  name: 'revision.recall',
  permission: 'verdict:write',
  input: revisionStepInput,
  async run(tx, { actor }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'recall');
    return { value: await moveRevision(tx, revision, step), audit: stepAudit(revision, step) };
  },
});
