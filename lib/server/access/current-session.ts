import { headers } from 'next/headers';
import { getAuth } from './auth';

/** The id of the session that sends this request, or null. */
export async function currentSessionId(): Promise<string | null> {
  const session = await getAuth().api.getSession({ headers: await headers() });
  return session?.session.id ?? null;
}
