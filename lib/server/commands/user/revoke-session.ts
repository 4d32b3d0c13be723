import { revokeSessionInput } from '@/lib/schemas/user';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import { ownId } from './own-id';

/** Signs one of one's own browsers out. */
export const revokeSession = defineCommand({
  name: 'user.revoke-session',
  permission: 'user:self',
  input: revokeSessionInput,
  run: async (tx, { actor }, { sessionId }) => {
    const userId = ownId(actor);
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId } });
    if (count === 0) throw refuseMissing('session');
    return { value: null, audit: { objectKind: 'user', objectId: userId, details: { sessionsEnded: count } } };
  },
});
