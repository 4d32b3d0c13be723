import { misprintDetails, recaptureDetails } from '@/lib/schemas/alert';
import type { Tx } from '@/lib/server/db/clients';
import { deleteAlerts } from './delete-alerts';

/** Takes away the alerts that repeat words of a capture: the open ones, or all. */
export async function dropAlertsOfSnapshot(tx: Tx, snapshot: { id: string; sourceId: string }, which: 'open' | 'all'): Promise<void> {
  const alerts = await tx.alert.findMany({
    where: { kind: { in: ['misprint', 'recapture_changed'] }, sources: { some: { sourceId: snapshot.sourceId } }, ...(which === 'open' && { state: 'open' }) },
    select: { id: true, details: true },
  });
  const excerpts = new Set((await tx.excerpt.findMany({ where: { snapshotId: snapshot.id }, select: { id: true } })).map(({ id }) => id));
  const ids = alerts.filter(({ details }) => repeats(details, snapshot.id, excerpts)).map(({ id }) => id);
  await deleteAlerts(tx, ids);
}

function repeats(details: unknown, snapshotId: string, excerpts: ReadonlySet<string>): boolean {
  const misprint = misprintDetails.safeParse(details);
  if (misprint.success) return misprint.data.sides.some(({ places }) => places.some((place) => place.snapshotId === snapshotId));
  const recapture = recaptureDetails.safeParse(details);
  return recapture.success && (recapture.data.snapshotId === snapshotId || excerpts.has(recapture.data.excerptId));
}
