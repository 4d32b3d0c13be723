import { hashToken } from '@/lib/server/access/secret-token';
import { type ReadClient, readClient } from './clients';

export const PEOPLE_PAGE_SIZE = 50;

/** The people who have an account, by name; `page` counts from 1. */
export async function listUsers(page: number, db: ReadClient = readClient()) {
  const [users, total] = await Promise.all([
    db.user.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PEOPLE_PAGE_SIZE,
      take: PEOPLE_PAGE_SIZE,
      select: { id: true, name: true, email: true, role: true, banned: true, sample: true, createdAt: true },
    }),
    db.user.count(),
  ]);
  return { users, total };
}

/** How many of the latest invitations are shown. */
const INVITATIONS_SHOWN = 50;

/** The latest invitations, with who made and who used them. */
export async function listInvitations(db: ReadClient = readClient()) {
  const invitations = await db.invitation.findMany({
    orderBy: { createdAt: 'desc' },
    take: INVITATIONS_SHOWN,
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true, usedAt: true, revokedAt: true, createdById: true, usedById: true },
  });
  const ids = invitations.flatMap((invitation) => [invitation.createdById, invitation.usedById]).filter((id) => id !== null);
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return invitations.map(({ createdById, usedById, ...invitation }) => ({
    ...invitation,
    createdBy: createdById === null ? null : (nameOf.get(createdById) ?? null),
    usedBy: usedById === null ? null : (nameOf.get(usedById) ?? null),
  }));
}

/** The invitation behind a link, whatever became of it. */
export function findInvitationByToken(token: string, db: ReadClient = readClient()) {
  return db.invitation.findUnique({ where: { tokenHash: hashToken(token) }, select: { email: true, role: true, expiresAt: true, usedAt: true, revokedAt: true } });
}

/** One's own account and the browsers signed in with it, latest first. */
export async function findOwnAccount(userId: string, now: Date, db: ReadClient = readClient()) {
  const [user, account, sessions] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true, role: true, locale: true } }),
    db.account.findFirst({ where: { userId, providerId: 'credential', password: { not: null } }, select: { id: true } }),
    db.session.findMany({
      where: { userId, expiresAt: { gt: now } },
      orderBy: { updatedAt: 'desc' },
      select: { id: true, createdAt: true, updatedAt: true, userAgent: true, ipAddress: true },
    }),
  ]);
  return { ...user, hasPassword: account !== null, sessions };
}

/** Where a person has put their keys, as stored. */
export async function findShortcuts(userId: string, db: ReadClient = readClient()): Promise<unknown> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { shortcuts: true } });
  return user?.shortcuts ?? null;
}

/** Everyone, for the filters by person; deactivated people too, their deeds remain. */
export function listPeopleNames(db: ReadClient = readClient()) {
  return db.user.findMany({ orderBy: { name: 'asc' }, take: 500, select: { id: true, name: true } });
}
