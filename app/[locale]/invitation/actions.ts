'use server';

import { act } from '@/app/act';
import type { NewAccountInput } from '@/lib/schemas/user';
import { acceptInvitation } from '@/lib/server/commands/invitation/accept-invitation';

export async function accept(input: NewAccountInput) {
  return act(acceptInvitation, input);
}
