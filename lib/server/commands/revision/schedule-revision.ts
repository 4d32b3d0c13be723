import { scheduleRevisionInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseField } from '../problem';
import { loadForStep, moveRevision, stepAudit } from './take-step';

/** Sets the time at which an approved revision goes out (embargo). */
export const scheduleRevision = defineCommand({
  name: 'revision.schedule',
  permission: 'verdict:publish',
  input: scheduleRevisionInput,
  async run(tx, { actor, now }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'schedule');
    const publishAt = new Date(input.publishAt);
    if (publishAt <= now) throw refuseField('publishAt', 'unmet_future_time');
    const value = await moveRevision(tx, revision, step, { publishAt });
    return {
      value,
      audit: stepAudit(revision, step, { publishAt: publishAt.toISOString() }),
      jobs: [{ kind: 'publish_revision', payload: { revisionId: revision.id }, dedupeKey: `publish ${revision.id}`, runAt: publishAt }],
    };
  },
});
