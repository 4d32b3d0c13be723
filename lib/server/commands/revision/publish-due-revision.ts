import { z } from 'zod';
import { recordKey } from '@/lib/server/record/append-document';
import { defineCommand, type Done } from '../define-command';
import { Refusal } from '../problem';
import { BAKE_JOB, publishApproved } from './publish';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/**
 * The timer's deed: publishes a revision whose time has come. One whose case changed since its approval is held back
 * instead: it stays approved, loses its time, and the audit says why.
 */
export const publishDueRevision = defineCommand({
  name: 'revision.publish-due',
  permission: 'job:run',
  input: z.object({ revisionId: z.string() }),
  prepare: () => recordKey(),
  async run(tx, { actor, now, prepared: key }, { revisionId }): Promise<Done<{ isPublished: boolean }>> {
    const { revision, step } = await loadForStep(tx, actor, revisionId, null, 'publish');
    if (revision.publishAt === null || revision.publishAt > now) {
      return { value: { isPublished: false }, audit: { ...stepAudit(revision, step), details: { revision: revision.number, outcome: 'notDue' } }};
    }
    try {
      const documentHash = await publishApproved({ tx, now, key }, revision.id);
      await moveRevision(tx, revision, step);
      return { value: { isPublished: true }, audit: stepAudit(revision, step, { documentHash }), jobs: [BAKE_JOB] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await tx.revision.update({ where: { id: revision.id }, data: { publishAt: null, reviewNote: '', version: { increment: 1 } } });
      return {
        value: { isPublished: false },
        audit: { ...stepAudit(revision, step), details: { revision: revision.number, outcome: 'heldBack', because: error.problem.code } },
      };
    }
  },
});
