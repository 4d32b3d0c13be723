import { revisionStepInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { clearApproval } from './clear-approval';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/** Takes an approval back to change something: approval names a hash, so nothing may change under it. */
export const reopenRevision = defineCommand({
  name: 'revision.reopen',
  permission: 'verdict:write',
  input: revisionStepInput,
  async run(tx, { actor }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'reopen');
    const value = await moveRevision(tx, revision, step, await clearApproval(tx, revision.id));
    return { value, audit: stepAudit(revision, step) };
  },
});
