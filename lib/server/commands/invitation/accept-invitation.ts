import { acceptInvitationInput } from '@/lib/schemas/user';
import { hashPassword } from '@/lib/server/access/auth';
import { STAFF_ROLES } from '@/lib/server/access/permissions';
import { hashToken } from '@/lib/server/access/secret-token';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseField, refuseMissing } from '@/lib/server/commands/problem';
import { createAccount } from '@/lib/server/commands/user/create-account';
import type { ReadClient, Tx } from '@/lib/server/db/clients';
import { INVITATION_PROBLEMS } from './invitation-problems';
import { invitationState } from './invitation-state';

/** The invitation behind a token, still open; refused otherwise with what became of it. */
async function openInvitation(db: Pick<Tx, 'invitation'> | Pick<ReadClient, 'invitation'>, token: string, email: string, now: Date) {
  const invitation = await (db as Pick<Tx, 'invitation'>).invitation.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!invitation) throw refuseConflict('invitationUnknown');
  const state = invitationState(invitation, now);
  if (state !== 'open') throw refuseConflict(INVITATION_PROBLEMS[state]);
  if (invitation.email !== null && invitation.email !== email) throw refuseField('email', 'emailOfInvitation');
  const role = STAFF_ROLES.find((each) => each === invitation.role);
  if (!role) throw refuseMissing('role');
  return { ...invitation, role };
}

/** Takes up an invitation: the account, its password and the used link are one deed. */
export const acceptInvitation = defineCommand({
  name: 'invitation.accept',
  permission: 'invitation:accept',
  input: acceptInvitationInput,
  // The link is looked at before the slow hashing, so that junk costs nothing.
  prepare: async ({ read, now }, input) => {
    await openInvitation(read, input.token, input.email, now);
    return hashPassword(input.password);
  },
  run: async (tx, { prepared, now }, { token, email, name, locale }) => {
    const invitation = await openInvitation(tx, token, email, now);
    const user = await createAccount(tx, { email, name, locale, role: invitation.role, passwordHash: prepared });
    await tx.invitation.update({ where: { id: invitation.id }, data: { usedAt: now, usedById: user.id } });
    return {
      value: { email },
      audit: { objectKind: 'user', objectId: user.id, details: { name: [null, name], role: [null, invitation.role], invitation: invitation.id } },
    };
  },
});
