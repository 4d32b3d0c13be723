import { destroySnapshotInput } from '@/lib/schemas/snapshot';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { putTextAway, requireSnapshot } from './put-text-away';

/**
 * Destroys a capture: its text and its bytes are gone for good, and so is what surrounds each quotation. Its hashes stay, so
 * that who holds a copy can still be believed. What statements quote stays with them; public documents that repeat it are
 * withheld by a deed of their own. Pages of the database file that were freed keep old words until they are written over
 * (or the operator runs VACUUM), as earlier backups do.
 */
export const destroySnapshot = defineCommand({
  name: 'snapshot.destroy',
  permission: 'snapshot:destroy',
  input: destroySnapshotInput,
  async run(tx, context, { snapshotId, version, reason, note }) {
    const snapshot = await requireSnapshot(tx, snapshotId, version);
    if (snapshot.state === 'destroyed') throw refuseConflict('snapshotDestroyed');
    const jobs = await putTextAway(tx, context, { snapshot, state: 'destroyed', reason, note });
    await tx.excerpt.updateMany({ where: { snapshotId }, data: { prefix: '', suffix: '' } });
    await tx.excerpt.updateMany({ where: { snapshotId, statements: { none: {} } }, data: { exact: '' } });
    return {
      value: { snapshotId },
      audit: { objectKind: 'snapshot', objectId: snapshotId, details: { state: [snapshot.state, 'destroyed'], reason } },
      jobs: [...jobs, { kind: 'destroy_bytes', payload: { hashes: [...new Set([snapshot.rawSha256, snapshot.textSha256])] } }],
    };
  },
});
