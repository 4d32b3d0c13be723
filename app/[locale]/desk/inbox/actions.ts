'use server';

import { act } from '@/app/act';
import type { ConfirmAlertInput, DismissAlertInput, ReopenAlertInput } from '@/lib/schemas/alert';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { dismissAlert } from '@/lib/server/commands/alert/dismiss-alert';
import { reopenAlert } from '@/lib/server/commands/alert/reopen-alert';

export async function confirm(input: ConfirmAlertInput, requestKey?: string) {
  return act(confirmAlert, input, requestKey);
}
export async function dismiss(input: DismissAlertInput, requestKey?: string) {
  return act(dismissAlert, input, requestKey);
}
export async function reopen(input: ReopenAlertInput, requestKey?: string) {
  return act(reopenAlert, input, requestKey);
}
