'use server';

import { act, actAlone } from '@/app/act';
import { requireStaff } from '@/app/require-staff';
import type { AcceptSentenceInput, AcceptSuggestionInput, SnapshotInput, SuggestionInput } from '@/lib/schemas/suggestion';
import { readAgain } from '@/lib/server/commands/snapshot/read-again';
import { acceptSentence } from '@/lib/server/commands/suggestion/accept-sentence';
import { acceptSuggestion } from '@/lib/server/commands/suggestion/accept-suggestion';
import { dismissSuggestion } from '@/lib/server/commands/suggestion/dismiss-suggestion';
import { reopenSuggestion } from '@/lib/server/commands/suggestion/reopen-suggestion';
import { readValuesState } from '@/lib/server/db/suggestion-queries';

export async function acceptProposal(input: AcceptSuggestionInput, requestKey?: string) {
  return actAlone(acceptSuggestion, input, requestKey);
}

/** From the form, which closes and shows the new state. */
export async function acceptEditedProposal(input: AcceptSuggestionInput, requestKey?: string) {
  return act(acceptSuggestion, input, requestKey);
}

export async function acceptProposalsOfSentence(input: AcceptSentenceInput, requestKey?: string) {
  return actAlone(acceptSentence, input, requestKey);
}

export async function dismissProposal(input: SuggestionInput, requestKey?: string) {
  return actAlone(dismissSuggestion, input, requestKey);
}

export async function reopenProposal(input: SuggestionInput, requestKey?: string) {
  return actAlone(reopenSuggestion, input, requestKey);
}

export async function readTextAgain(input: SnapshotInput, requestKey?: string) {
  return act(readAgain, input, requestKey);
}

/** How far the reading of a capture has come. */
export async function askValuesState(snapshotId: string) {
  await requireStaff();
  return readValuesState(String(snapshotId));
}
