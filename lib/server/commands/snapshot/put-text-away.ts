import type { SealingReason, SnapshotTombstone } from '@/lib/schemas/snapshot';
import { indexSnapshotJob, putSourceSearch } from '@/lib/server/capture/record-snapshot';
import { dropAlertsOfSnapshot } from '@/lib/server/commands/alert/drop-alerts-of-snapshot';
import type { CommandContext, JobRequest } from '@/lib/server/commands/define-command';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

export const SEALING_COLUMNS = { id: true, sourceId: true, version: true, state: true, text: true, textSha256: true, rawSha256: true } as const;

/** The capture that is to be sealed, opened or destroyed, in the version the person saw. */
export async function requireSnapshot(tx: Tx, snapshotId: string, version: number) {
  const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: SEALING_COLUMNS });
  if (!snapshot) throw refuseMissing('snapshot');
  requireVersion(snapshot, version, { state: snapshot.state, version: snapshot.version });
  return snapshot;
}

interface PuttingAway {
  snapshot: { id: string; sourceId: string };
  state: 'sealed' | 'destroyed';
  reason: SealingReason;
  note: string;
}

/**
 * Takes a capture's words from everything the desk reads: its text, what was read from it and not yet accepted, alerts that
 * repeat it, search, and (by the job) the reprint index. Its hashes, when it was captured and what statements quote stay.
 */
export async function putTextAway(tx: Tx, { actor, now }: Pick<CommandContext<unknown>, 'actor' | 'now'>, { snapshot, state, reason, note }: PuttingAway): Promise<JobRequest[]> {
  const tombstone: SnapshotTombstone = { reason, note, by: actor.name, at: now.toISOString() };
  await tx.snapshot.update({ where: { id: snapshot.id }, data: { state, text: null, tombstone: JSON.stringify(tombstone), valuesState: 'done', version: { increment: 1 } } });
  await tx.suggestion.deleteMany({ where: { snapshotId: snapshot.id, ...(state === 'sealed' && { state: 'open' }) } });
  await dropAlertsOfSnapshot(tx, snapshot, state === 'sealed' ? 'open' : 'all');
  await putSourceSearch(tx, snapshot.sourceId);
  return [indexSnapshotJob(snapshot.id)];
}
