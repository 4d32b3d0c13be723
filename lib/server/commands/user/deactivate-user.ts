import { userInput } from '@/lib/schemas/user';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { keepAnAdmin } from './keep-an-admin';

/** Takes a person's access away at once: no new sessions, and the ones they have end. Their work and name stay. */
export const deactivateUser = defineCommand({
  name: 'user.deactivate',
  permission: 'user:manage',
  input: userInput,
  run: async (tx, _context, { userId }) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true, role: true, banned: true } });
    if (!user) throw refuseMissing('user');
    if (user.banned) throw refuseConflict('alreadyDeactivated');
    await keepAnAdmin(tx, user);
    await tx.user.update({ where: { id: userId }, data: { banned: true } });
    const ended = await tx.session.deleteMany({ where: { userId } });
    return { value: { userId }, audit: { objectKind: 'user', objectId: userId, details: { active: [true, false], sessionsEnded: ended.count } } };
  },
});
