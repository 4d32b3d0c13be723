import { sealSnapshotInput } from '@/lib/schemas/snapshot';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { keepBlob, putBlob } from '@/lib/server/db/blobs';
import { putTextAway, requireSnapshot } from './put-text-away';

/** Puts a capture under seal: nobody reads its text any more, until an editor opens it again. Nothing of it is lost. */
export const sealSnapshot = defineCommand({
  name: 'snapshot.seal',
  permission: 'snapshot:seal',
  input: sealSnapshotInput,
  // The text goes into the blob store under its own hash, and comes back from there.
  prepare: async ({ read }, { snapshotId }) => {
    const snapshot = await read.snapshot.findUnique({ where: { id: snapshotId }, select: { text: true } });
    if (snapshot?.text != null) await putBlob(Buffer.from(snapshot.text));
  },
  async run(tx, context, { snapshotId, version, reason, note }) {
    const snapshot = await requireSnapshot(tx, snapshotId, version);
    if (snapshot.state !== 'active') throw refuseConflict('snapshotSealed');
    const { text, textSha256 } = snapshot;
    if (text !== null) await keepBlob(textSha256, () => Buffer.from(text));
    const jobs = await putTextAway(tx, context, { snapshot, state: 'sealed', reason, note });
    return { value: { snapshotId }, audit: { objectKind: 'snapshot', objectId: snapshotId, details: { state: ['active', 'sealed'], reason } }, jobs };
  },
});
