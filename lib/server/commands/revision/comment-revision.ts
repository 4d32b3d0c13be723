import { commentRevisionInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseMissing } from '../problem';

/** Says something of a revision, beside its text. */
export const commentRevision = defineCommand({
  name: 'revision.comment',
  permission: 'verdict:write',
  input: commentRevisionInput,
  async run(tx, { actor }, input) {
    const revision = await tx.revision.findUnique({ where: { id: input.revisionId }, select: { id: true, verdictId: true, number: true } });
    if (!revision) throw refuseMissing('revision');
    const comment = await tx.reviewComment.create({ data: { revisionId: revision.id, authorId: actor.id ?? actor.role, text: input.text } });
    return {
      value: { commentId: comment.id },
      audit: { objectKind: 'verdict', objectId: revision.verdictId, verdictId: revision.verdictId, details: { revision: revision.number, text: input.text } },
    };
  },
});
