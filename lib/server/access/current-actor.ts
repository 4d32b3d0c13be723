import { headers } from 'next/headers';
import { cache } from 'react';
import { type Actor, NOBODY, type StaffActor } from './actor';
import { getAuth } from './auth';
import { STAFF_ROLES, type StaffRole } from './permissions';

/** Who sends this request, by the session cookie. A deactivated account or an unknown role is nobody. */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await getAuth().api.getSession({ headers: await headers() });
  if (!session || session.user.banned) return NOBODY;
  const role = session.user.role as StaffRole;
  if (!STAFF_ROLES.includes(role)) return NOBODY;
  return { role, id: session.user.id, name: session.user.name } satisfies StaffActor;
});

/** Narrows to someone signed in. */
export function isStaff(actor: Actor): actor is StaffActor {
  return actor.id !== null;
}
