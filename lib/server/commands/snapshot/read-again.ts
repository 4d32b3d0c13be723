import { snapshotInput } from '@/lib/schemas/suggestion';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { readingJob } from './reading-job';

/** Has a capture's values read once more: the last time failed, or the newsroom has learnt new names since. */
export const readAgain = defineCommand({
  name: 'snapshot.read-again',
  permission: 'source:edit',
  input: snapshotInput,
  async run(tx, _context, { snapshotId }) {
    const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true, state: true, valuesState: true } });
    if (!snapshot) throw refuseMissing('snapshot');
    if (snapshot.state !== 'active') throw refuseConflict('snapshotSealed');
    await tx.snapshot.update({ where: { id: snapshotId }, data: { valuesState: 'pending' } });
    return {
      value: { snapshotId },
      audit: { objectKind: 'source', objectId: snapshot.sourceId, details: { snapshotId, state: [snapshot.valuesState, 'pending'] } },
      jobs: [readingJob(snapshotId)],
    };
  },
});
