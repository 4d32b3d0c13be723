import { captureAgainInput } from '@/lib/schemas/source';
import { readCapture } from '@/lib/server/capture/read-capture';
import { indexSnapshotJob, putSourceSearch, recordSnapshot } from '@/lib/server/capture/record-snapshot';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { putBlob } from '@/lib/server/db/blobs';
import { findChangesJob } from './find-changes';
import { readingJob } from './reading-job';

/** What a source says at a later moment: a new snapshot beside the earlier ones. The very bytes of the last one add nothing. */
export const captureAgain = defineCommand({
  name: 'snapshot.capture-again',
  permission: 'source:create',
  input: captureAgainInput,
  async prepare(_context, { content }) {
    const reading = readCapture(content);
    await putBlob(reading.raw);
    return reading;
  },
  async run(tx, { actor, now, prepared: reading }, { sourceId }) {
    const source = await tx.source.findUnique({
      where: { id: sourceId },
      select: { snapshots: { select: { rawSha256: true, textSha256: true }, orderBy: { capturedAt: 'desc' }, take: 1 } },
    });
    if (!source) throw refuseMissing('source');
    const last = source.snapshots[0];
    if (last?.rawSha256 === reading.rawSha256) throw refuseConflict('sameAsLastSnapshot');
    const snapshotId = await recordSnapshot(tx, sourceId, reading, actor.id ?? actor.role, now);
    await putSourceSearch(tx, sourceId);
    return {
      value: { sourceId, snapshotId, encoding: reading.encoding, foundBy: reading.foundBy, damaged: reading.damaged },
      audit: { objectKind: 'source', objectId: sourceId, details: { snapshotId, textChanged: last?.textSha256 !== reading.textSha256 } },
      jobs: [readingJob(snapshotId), indexSnapshotJob(snapshotId), findChangesJob(snapshotId)],
    };
  },
});
