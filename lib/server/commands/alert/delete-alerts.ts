import { untieAlerts } from '@/lib/server/db/alert-ties';
import type { Tx } from '@/lib/server/db/clients';

/** Deletes alerts with what they are tied to. */
export async function deleteAlerts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await untieAlerts(tx, ids);
  await tx.alert.deleteMany({ where: { id: { in: [...ids] } } });
}
