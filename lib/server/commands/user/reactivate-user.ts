import { userInput } from '@/lib/schemas/user';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';

/** Gives a deactivated person their access back, with the role they had. */
export const reactivateUser = defineCommand({
  name: 'user.reactivate',
  permission: 'user:manage',
  input: userInput,
  run: async (tx, _context, { userId }) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { banned: true } });
    if (!user) throw refuseMissing('user');
    if (!user.banned) throw refuseConflict('alreadyActive');
    await tx.user.update({ where: { id: userId }, data: { banned: false, banReason: null, banExpires: null } });
    return { value: { userId }, audit: { objectKind: 'user', objectId: userId, details: { active: [false, true] } } };
  },
});
