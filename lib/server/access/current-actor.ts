import { headers } from 'next/headers';
import { cache } from 'react';
import { type Env, getEnv } from '@/lib/server/env';
import { type Actor, NOBODY, type StaffActor } from './actor';
import { getAuth } from './auth';
import { STAFF_ROLES } from './permissions';

/** Who sends this request, by the session cookie. A deactivated account or an unknown role is nobody. */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await getAuth().api.getSession({ headers: await headers() });
  return actorOf(session?.user ?? null, getEnv());
});

interface SessionUser {
  id: string;
  name: string;
  role?: string | null;
  banned?: boolean | null;
  sample?: boolean | null;
}

/**
 * The actor that a session's user is. A sample account is nobody on a public origin, also in a session that began while the
 * data was served on this machine alone.
 */
export function actorOf(user: SessionUser | null, env: Pick<Env, 'isLoopbackOrigin'>): Actor {
  if (!user || user.banned || (user.sample && !env.isLoopbackOrigin)) return NOBODY;
  const role = STAFF_ROLES.find((each) => each === user.role);
  return role ? ({ role, id: user.id, name: user.name } satisfies StaffActor) : NOBODY;
}

/** Narrows to someone signed in. */
export function isStaff(actor: Actor): actor is StaffActor {
  return actor.id !== null;
}
