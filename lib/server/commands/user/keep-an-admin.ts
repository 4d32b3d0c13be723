import { refuseConflict } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** Refuses to take the last active admin away: nobody could let anyone in again. */
export async function keepAnAdmin(tx: Tx, leaving: { id: string; role: string; banned: boolean }): Promise<void> {
  if (leaving.role !== 'admin' || leaving.banned) return;
  const others = await tx.user.count({ where: { role: 'admin', banned: false, id: { not: leaving.id } } });
  if (others === 0) throw refuseConflict('lastAdmin');
}
