import type { Tx } from '@/lib/server/db/clients';
import { refuseField } from '@/lib/server/commands/problem';
import type { StaffRole } from '@/lib/server/access/permissions';

interface NewAccount {
  email: string;
  name: string;
  role: StaffRole;
  locale: string;
  sample?: boolean;
  /** Null: they sign in by a one-time link and may set a password later. */
  passwordHash: string | null;
}

/** Makes a person's account in the sign-in library's own layout. The address counts as verified: whoever let them in vouches for it. */
export async function createAccount(tx: Tx, account: NewAccount): Promise<{ id: string }> {
  const { email, name, role, locale, sample = false, passwordHash } = account;
  if (await tx.user.findUnique({ where: { email }, select: { id: true } })) throw refuseField('email', 'emailTaken');
  const user = await tx.user.create({ data: { email, name, role, locale, sample, emailVerified: true }, select: { id: true } });
  if (passwordHash !== null) {
    await tx.account.create({ data: { accountId: user.id, providerId: 'credential', userId: user.id, password: passwordHash } });
  }
  return user;
}
