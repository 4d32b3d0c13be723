import { revisionStepInput } from '@/lib/schemas/verdict';
import { z } from 'zod';
import { defineCommand } from '../define-command';
import { clearApproval } from './clear-approval';
import { loadForStep, moveRevision, requireFacts, stepAudit } from './take-step';

/** Drops a revision that shall not be published. It stays readable on the desk. */
export const withdrawRevision = defineCommand({
  name: 'revision.withdraw',
  permission: 'verdict:withdraw',
  input: revisionStepInput.extend({ note: z.string().trim().max(4_000, { error: 'tooLong' }).default('') }),
  async run(tx, { actor }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'withdraw');
    requireFacts(step, { actorId: actor.id, note: input.note });
    const value = await moveRevision(tx, revision, step, { ...(await clearApproval(tx, revision.id)), reviewNote: input.note });
    return { value, audit: stepAudit(revision, step, { note: input.note }) };
  },
});
