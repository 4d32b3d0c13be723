import { changePasswordInput } from '@/lib/schemas/user';
import { hashPassword, verifyPassword } from '@/lib/server/access/auth';
import { countPasswordTry, forgetPasswordTries } from '@/lib/server/access/password-tries';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseField } from '@/lib/server/commands/problem';
import { ownId } from './own-id';

const CREDENTIAL = 'credential';

/** Sets one's own password; who has one must know it. Every other browser is signed out: a password is changed when someone else may know it. */
export const changePassword = defineCommand({
  name: 'user.change-password',
  permission: 'user:self',
  input: changePasswordInput,
  prepare: async ({ actor, now, read }, input) => {
    const account = await read.account.findFirst({ where: { userId: ownId(actor), providerId: CREDENTIAL }, select: { password: true } });
    if (account?.password) await requirePassword(ownId(actor), account.password, input.current, now);
    return { before: account?.password ?? null, hash: await hashPassword(input.next) };
  },
  run: async (tx, { actor, prepared }, input) => {
    const userId = ownId(actor);
    const account = await tx.account.findFirst({ where: { userId, providerId: CREDENTIAL }, select: { id: true, password: true } });
    // Changed while this one was being hashed: the password that was checked is no longer the one.
    if ((account?.password ?? null) !== prepared.before) throw refuseField('current', 'passwordWrong');
    if (account) await tx.account.update({ where: { id: account.id }, data: { password: prepared.hash } });
    else await tx.account.create({ data: { accountId: userId, providerId: CREDENTIAL, userId, password: prepared.hash } });
    const ended = await tx.session.deleteMany({ where: { userId, id: { not: input.keepSessionId ?? '' } } });
    return { value: null, audit: { objectKind: 'user', objectId: userId, details: { hadPassword: prepared.before !== null, sessionsEnded: ended.count } } };
  },
});

/** Throttled as sign-in is. Throws Refusal. */
async function requirePassword(userId: string, hash: string, given: string, now: Date): Promise<void> {
  const seconds = await countPasswordTry(userId, now);
  if (seconds !== null) throw refuseField('current', 'signInThrottled', { seconds });
  if (!(await verifyPassword(hash, given))) throw refuseField('current', 'passwordWrong');
  await forgetPasswordTries(userId);
}
