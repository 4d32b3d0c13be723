import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** The alert of an id in the state a deed starts from, or a refusal. */
export async function requireAlert(tx: Tx, alertId: string, isOpen: boolean) {
  const alert = await tx.alert.findUnique({ where: { id: alertId } });
  if (!alert) throw refuseMissing('alert');
  if ((alert.state === 'open') !== isOpen) throw refuseConflict(isOpen ? 'alertDecided' : 'alertOpen');
  return alert;
}
