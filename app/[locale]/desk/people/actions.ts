'use server';

import { act } from '@/app/act';
import type { ChangeRoleInput, CreateInvitationInput } from '@/lib/schemas/user';
import { createInvitation } from '@/lib/server/commands/invitation/create-invitation';
import { revokeInvitation } from '@/lib/server/commands/invitation/revoke-invitation';
import { changeRole } from '@/lib/server/commands/user/change-role';
import { deactivateUser } from '@/lib/server/commands/user/deactivate-user';
import { reactivateUser } from '@/lib/server/commands/user/reactivate-user';

export async function changePersonRole(input: ChangeRoleInput, requestKey?: string) {
  return act(changeRole, input, requestKey);
}

export async function deactivatePerson(input: { userId: string }, requestKey?: string) {
  return act(deactivateUser, input, requestKey);
}

export async function reactivatePerson(input: { userId: string }, requestKey?: string) {
  return act(reactivateUser, input, requestKey);
}

/** Without a request key: what is kept under one would hold the link's token in readable form. */
export async function invite(input: CreateInvitationInput) {
  return act(createInvitation, input);
}

export async function revokeInvite(input: { invitationId: string }, requestKey?: string) {
  return act(revokeInvitation, input, requestKey);
}
