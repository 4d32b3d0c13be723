import type { Tx } from '@/lib/server/db/clients';

/** Deletes alerts with what they are tied to. */
export async function deleteAlerts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.alertSource.deleteMany({ where: { alertId: { in: [...ids] } } });
  await tx.alertClaim.deleteMany({ where: { alertId: { in: [...ids] } } });
  await tx.alert.deleteMany({ where: { id: { in: [...ids] } } });
}
