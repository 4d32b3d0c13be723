import { rateRevisionInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseField } from '../problem';
import { loadForStep } from './take-step';

/** Sets a draft's rating. */
export const rateRevision = defineCommand({
  name: 'revision.rate',
  permission: 'verdict:write',
  input: rateRevisionInput,
  async run(tx, { actor }, input) {
    const { revision } = await loadForStep(tx, actor, input.revisionId, input.version, 'edit');
    const rating = await tx.rating.findUnique({ where: { key: input.ratingKey } });
    if (!rating || rating.retiredAt) throw refuseField('ratingKey', 'ratingUnknown');
    const saved = await tx.revision.update({ where: { id: revision.id }, data: { ratingKey: rating.key, version: { increment: 1 } }, select: { version: true } });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'verdict',
        objectId: revision.verdictId,
        verdictId: revision.verdictId,
        authorship: true,
        details: { revision: revision.number, rating: [revision.ratingKey, rating.key] },
      },
    };
  },
});
