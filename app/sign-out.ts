'use server';

import { cookies, headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { redirect } from '@/lib/i18n/navigation';
import { getAuth } from '@/lib/server/access/auth';

/** Ends this session, forgets its cookie and leads to sign-in. */
export async function signOut(): Promise<void> {
  await getAuth().api.signOut({ headers: await headers() });
  const { authCookies } = await getAuth().$context;
  const { name, attributes } = authCookies.sessionToken;
  (await cookies()).set(name, '', { path: attributes.path ?? '/', secure: attributes.secure ?? false, httpOnly: true, sameSite: 'lax', maxAge: 0 });
  redirect({ href: '/sign-in', locale: await getLocale() });
}
