import type { InvitationState } from './invitation-state';

/** What to say of a link that lets nobody in any more. */
export const INVITATION_PROBLEMS = {
  used: 'invitationUsed',
  revoked: 'invitationRevoked',
  expired: 'invitationExpired',
} as const satisfies Record<Exclude<InvitationState, 'open'>, string>;
