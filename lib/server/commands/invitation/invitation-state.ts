interface InvitationTimes {
  usedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

/** What has become of an invitation. */
export function invitationState(invitation: InvitationTimes, now: Date): InvitationState {
  if (invitation.usedAt) return 'used';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
