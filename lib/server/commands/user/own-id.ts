import type { Actor } from '@/lib/server/access/actor';
import { Refusal } from '@/lib/server/commands/problem';

/** The account of whoever does the deed; someone at the command line has none. */
export function ownId(actor: Actor): string {
  if (actor.id === null) throw new Refusal({ kind: 'forbidden', code: 'forbidden' });
  return actor.id;
}
