import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { requireStaff } from '@/app/require-staff';
import { signOut } from '@/app/sign-out';
import { DeskShell } from '@/components/desk/shell/desk-shell';
import { type PlaceId, PLACES } from '@/components/desk/shell/places';
import { isPermitted, type Permission } from '@/lib/server/access/permissions';
import { countWaitingForReview } from '@/lib/server/db/start-queries';
import { getEnv } from '@/lib/server/env';

/** What a place asks of a role beyond seeing the desk. */
const PLACE_PERMISSIONS: Partial<Record<PlaceId, Permission>> = { people: 'user:manage', audit: 'audit:read' };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireStaff();
  const names = getEnv().publisherNames;
  return (
    <DeskShell
      newsroom={(await getLocale()) === 'en' ? names.en : names.ar}
      user={{ name: actor.name, role: actor.role }}
      visible={PLACES.map((place) => place.id).filter((id) => isPermitted(actor.role, PLACE_PERMISSIONS[id] ?? 'desk:read'))}
      reviewCount={await countWaitingForReview()}
      onSignOut={signOut}
    >
      {children}
    </DeskShell>
  );
}
