import { revokeInvitationInput } from '@/lib/schemas/user';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { INVITATION_PROBLEMS } from './invitation-problems';
import { invitationState } from './invitation-state';

/** Makes an invitation's link useless. */
export const revokeInvitation = defineCommand({
  name: 'invitation.revoke',
  permission: 'user:manage',
  input: revokeInvitationInput,
  run: async (tx, { now }, { invitationId }) => {
    const invitation = await tx.invitation.findUnique({ where: { id: invitationId } });
    if (!invitation) throw refuseMissing('invitation');
    const state = invitationState(invitation, now);
    if (state === 'used' || state === 'revoked') throw refuseConflict(INVITATION_PROBLEMS[state]);
    await tx.invitation.update({ where: { id: invitationId }, data: { revokedAt: now } });
    return { value: { invitationId }, audit: { objectKind: 'invitation', objectId: invitationId, details: { state: [state, 'revoked'] } } };
  },
});
