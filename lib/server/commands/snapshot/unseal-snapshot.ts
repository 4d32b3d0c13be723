import { unsealSnapshotInput } from '@/lib/schemas/snapshot';
import { indexSnapshotJob, putSourceSearch } from '@/lib/server/capture/record-snapshot';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { readBlob } from '@/lib/server/db/blobs';
import { findChangesJob } from './find-changes';
import { requireSnapshot } from './put-text-away';
import { readingJob } from './reading-job';

/** Opens a sealed capture: its text is what it was, as its hash shows. */
export const unsealSnapshot = defineCommand({
  name: 'snapshot.unseal',
  permission: 'snapshot:seal',
  input: unsealSnapshotInput,
  prepare: async ({ read }, { snapshotId }) => {
    const snapshot = await read.snapshot.findUnique({ where: { id: snapshotId }, select: { state: true, textSha256: true } });
    return snapshot?.state === 'sealed' ? (await readBlob(snapshot.textSha256)).toString('utf8') : null;
  },
  async run(tx, { prepared: text }, { snapshotId, version, note }) {
    const snapshot = await requireSnapshot(tx, snapshotId, version);
    if (snapshot.state !== 'sealed' || text === null) throw refuseConflict('snapshotNotSealed');
    await tx.snapshot.update({ where: { id: snapshotId }, data: { state: 'active', text, tombstone: null, readingState: 'pending', valuesState: 'pending', version: { increment: 1 } } });
    await putSourceSearch(tx, snapshot.sourceId);
    return {
      value: { snapshotId },
      audit: { objectKind: 'snapshot', objectId: snapshotId, details: { state: ['sealed', 'active'], note } },
      jobs: [readingJob(snapshotId), indexSnapshotJob(snapshotId), findChangesJob(snapshotId)],
    };
  },
});
