import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { forbidden } from 'next/navigation';
import { redirect } from '@/lib/i18n/navigation';
import type { StaffActor } from '@/lib/server/access/actor';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { isPermitted, type Permission } from '@/lib/server/access/permissions';

/**
 * The person signed in, for a desk page. Without a session it leads to sign-in and from there back to this page; with a
 * role that lacks `permission` it shows the refusal.
 */
export async function requireStaff(permission: Permission = 'desk:read'): Promise<StaffActor> {
  const actor = await currentActor();
  if (isStaff(actor)) {
    if (!isPermitted(actor.role, permission)) forbidden();
    return actor;
  }
  const next = (await headers()).get('x-isnad-path');
  return redirect({ href: next ? { pathname: '/sign-in', query: { next } } : '/sign-in', locale: await getLocale() });
}
