import { foundNewsroomInput } from '@/lib/schemas/user';
import { hashPassword } from '@/lib/server/access/auth';
import { hasUsers, isFirstRunToken } from '@/lib/server/access/first-run';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { createAccount } from '@/lib/server/commands/user/create-account';

/** Makes the first admin, while nobody has an account, for who holds the token that the terminal printed. */
export const foundNewsroom = defineCommand({
  name: 'newsroom.found',
  permission: 'newsroom:found',
  input: foundNewsroomInput,
  prepare: async (_context, input) => {
    if (await hasUsers()) throw refuseConflict('newsroomFounded');
    if (!isFirstRunToken(input.token)) throw refuseConflict('firstRunTokenWrong');
    return hashPassword(input.password);
  },
  run: async (tx, { prepared }, { email, name, locale }) => {
    if (await tx.user.findFirst({ select: { id: true } })) throw refuseConflict('newsroomFounded');
    const user = await createAccount(tx, { email, name, locale, role: 'admin', passwordHash: prepared });
    return { value: { email }, audit: { objectKind: 'user', objectId: user.id, details: { name: [null, name], role: [null, 'admin'] } } };
  },
});
