import { addUserInput } from '@/lib/schemas/user';
import { hashPassword } from '@/lib/server/access/auth';
import { defineCommand } from '@/lib/server/commands/define-command';
import { createAccount } from './create-account';

/** Adds a person straight away (`isnad user add`); others come by invitation. */
export const addUser = defineCommand({
  name: 'user.add',
  permission: 'user:manage',
  input: addUserInput,
  prepare: async (_context, input) => (input.password === undefined ? null : hashPassword(input.password)),
  run: async (tx, { prepared }, input) => {
    const { email, name, role, locale, sample } = input;
    const user = await createAccount(tx, { email, name, role, locale, sample, passwordHash: prepared });
    return { value: { userId: user.id }, audit: { objectKind: 'user', objectId: user.id, details: { name: [null, name], role: [null, role] } } };
  },
});
