import type { Tx } from '@/lib/server/db/clients';
import { linkMisprints } from './link-misprints';
import { linkRecaptures } from './link-recaptures';

/** Ties open findings about sources to what is stated there by now; call it whenever statements or evidence of a source change. */
export async function linkAlerts(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  await linkMisprints(tx, sourceIds);
  await linkRecaptures(tx, sourceIds);
}
