import { z } from 'zod';
import { makeSignInLink } from '@/lib/server/access/auth';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';

/**
 * Makes a one-time sign-in link, for someone new or who forgot their password. At the command line alone: an admin who
 * could sign in as others could approve their own work.
 */
export const issueSignInLink = defineCommand({
  name: 'user.issue-sign-in-link',
  permission: 'user:link',
  input: z.object({ email: z.string().trim().toLowerCase().min(1, { error: 'required' }) }),
  prepare: async ({ read }, { email }) => {
    const user = await read.user.findUnique({ where: { email }, select: { id: true, banned: true, locale: true } });
    if (!user) throw refuseMissing('user');
    if (user.banned) throw refuseConflict('alreadyDeactivated');
    return { userId: user.id, url: await makeSignInLink(email, `/${user.locale === 'en' ? 'en' : 'ar'}/desk`) };
  },
  run: async (_tx, { prepared }) => ({ value: { url: prepared.url }, audit: { objectKind: 'user', objectId: prepared.userId, details: {} } }),
});
