import { changeRoleInput } from '@/lib/schemas/user';
import { defineCommand } from '@/lib/server/commands/define-command';
import { Refusal, refuseMissing } from '@/lib/server/commands/problem';
import { keepAnAdmin } from './keep-an-admin';

/** Gives a person another role; it holds from their next request on. */
export const changeRole = defineCommand({
  name: 'user.change-role',
  permission: 'user:manage',
  input: changeRoleInput,
  run: async (tx, _context, { userId, role, was }) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true, role: true, banned: true } });
    if (!user) throw refuseMissing('user');
    if (user.role !== was) throw new Refusal({ kind: 'stale', code: 'roleChanged', current: { role: user.role } });
    if (role !== 'admin') await keepAnAdmin(tx, user);
    await tx.user.update({ where: { id: userId }, data: { role } });
    return { value: { userId }, audit: { objectKind: 'user', objectId: userId, details: { role: [user.role, role] } } };
  },
});
