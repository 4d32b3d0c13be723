'use server';

import { act } from '@/app/act';
import type { EditShortcutsInput } from '@/lib/schemas/shortcuts';
import { currentSessionId } from '@/lib/server/access/current-session';
import type { ChangePasswordInput, EditSelfInput } from '@/lib/schemas/user';
import { changePassword } from '@/lib/server/commands/user/change-password';
import { editSelf } from '@/lib/server/commands/user/edit-self';
import { editShortcuts } from '@/lib/server/commands/user/edit-shortcuts';
import { revokeSession } from '@/lib/server/commands/user/revoke-session';

export async function saveOwnAccount(input: EditSelfInput, requestKey?: string) {
  return act(editSelf, input, requestKey);
}

export async function saveOwnShortcuts(input: EditShortcutsInput, requestKey?: string) {
  return act(editShortcuts, input, requestKey);
}

export async function changeOwnPassword(input: ChangePasswordInput) {
  return act(changePassword, { ...input, keepSessionId: (await currentSessionId()) ?? undefined });
}

export async function endOwnSession(input: { sessionId: string }, requestKey?: string) {
  return act(revokeSession, input, requestKey);
}
