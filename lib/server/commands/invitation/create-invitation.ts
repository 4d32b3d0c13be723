import { createInvitationInput } from '@/lib/schemas/user';
import { hashToken, makeToken } from '@/lib/server/access/secret-token';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseField } from '@/lib/server/commands/problem';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a link that lets one person in. The token is told this once; only its hash is kept. */
export const createInvitation = defineCommand({
  name: 'invitation.create',
  permission: 'user:manage',
  input: createInvitationInput,
  run: async (tx, { actor, now }, { email, role, days }) => {
    if (email !== null && (await tx.user.findUnique({ where: { email }, select: { id: true } }))) throw refuseField('email', 'emailTaken');
    const token = makeToken();
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    const invitation = await tx.invitation.create({
      data: { tokenHash: hashToken(token), email, role, createdById: actor.id, createdAt: now, expiresAt },
      select: { id: true },
    });
    return {
      value: { invitationId: invitation.id, token },
      audit: { objectKind: 'invitation', objectId: invitation.id, details: { role: [null, role], email: [null, email], expiresAt: [null, expiresAt.toISOString()] } },
    };
  },
});
