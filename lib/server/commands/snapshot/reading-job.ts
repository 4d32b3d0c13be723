import type { JobRequest } from '@/lib/server/commands/define-command';
import type { Tx } from '@/lib/server/db/clients';

/** The job that reads a capture's values; asked for twice while it waits, it is done once. */
export function readingJob(snapshotId: string): JobRequest {
  return { kind: 'read_snapshot', payload: { snapshotId }, dedupeKey: `read_snapshot ${snapshotId}` };
}

/** Every capture of a source is to be read again: what it was read with has changed. Returns the jobs. */
export async function rereadSource(tx: Tx, sourceId: string): Promise<JobRequest[]> {
  const snapshots = await tx.snapshot.findMany({ where: { sourceId, state: 'active' }, select: { id: true } });
  await tx.snapshot.updateMany({ where: { sourceId, state: 'active' }, data: { valuesState: 'pending' } });
  return snapshots.map(({ id }) => readingJob(id));
}
