import { revisionNoteInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { loadForStep, moveRevision, requireFacts, stepAudit } from './take-step';

/** Sends a revision back to its writers with a note. */
export const requestChanges = defineCommand({
  name: 'revision.request-changes',
  permission: 'verdict:review',
  input: revisionNoteInput,
  async run(tx, { actor }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'request_changes');
    requireFacts(step, { actorId: actor.id, note: input.note });
    await tx.reviewComment.create({ data: { revisionId: revision.id, authorId: actor.id ?? actor.role, text: input.note } });
    return { value: await moveRevision(tx, revision, step, { reviewNote: input.note }), audit: stepAudit(revision, step, { note: input.note }) };
  },
});
