'use server';

import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { redirect } from '@/lib/i18n/navigation';
import { getAuth } from '@/lib/server/access/auth';

/** Ends this session and leads to sign-in. */
export async function signOut(): Promise<void> {
  await getAuth().api.signOut({ headers: await headers() });
  redirect({ href: '/sign-in', locale: await getLocale() });
}
