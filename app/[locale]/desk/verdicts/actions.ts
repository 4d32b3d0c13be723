'use server';

import type { z } from 'zod';
import { act } from '@/app/act';
import type {
  approveRevisionInput, commentRevisionInput, editRatingInput, noteCorrectionInput, rateRevisionInput, retractVerdictInput, revisionNoteInput,
  revisionStepInput, SaveTextInput, scheduleRevisionInput, startRevisionInput, startVerdictInput, verdictBannerInput,
} from '@/lib/schemas/verdict';
import { editRating } from '@/lib/server/commands/rating/edit-rating';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { commentRevision } from '@/lib/server/commands/revision/comment-revision';
import { copyEditText } from '@/lib/server/commands/revision/copy-edit-text';
import { noteCorrection } from '@/lib/server/commands/revision/note-correction';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { rateRevision } from '@/lib/server/commands/revision/rate-revision';
import { recallRevision } from '@/lib/server/commands/revision/recall-revision';
import { reopenRevision } from '@/lib/server/commands/revision/reopen-revision';
import { requestChanges } from '@/lib/server/commands/revision/request-changes';
import { saveText } from '@/lib/server/commands/revision/save-text';
import { scheduleRevision } from '@/lib/server/commands/revision/schedule-revision';
import { startRevision } from '@/lib/server/commands/revision/start-revision';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { unscheduleRevision } from '@/lib/server/commands/revision/unschedule-revision';
import { withdrawRevision } from '@/lib/server/commands/revision/withdraw-revision';
import { lowerBanner } from '@/lib/server/commands/verdict/lower-banner';
import { raiseBanner } from '@/lib/server/commands/verdict/raise-banner';
import { retractVerdict } from '@/lib/server/commands/verdict/retract-verdict';
import { startVerdict } from '@/lib/server/commands/verdict/start-verdict';

type Step = z.input<typeof revisionStepInput>;
type NotedStep = z.input<typeof revisionNoteInput>;

export async function beginVerdict(input: z.input<typeof startVerdictInput>, key?: string) {
  return act(startVerdict, input, key);
}
export async function beginRevision(input: z.input<typeof startRevisionInput>, key?: string) {
  return act(startRevision, input, key);
}
export async function keepText(input: SaveTextInput, key?: string) {
  return act(saveText, input, key);
}
export async function keepCopyEdit(input: SaveTextInput, key?: string) {
  return act(copyEditText, input, key);
}
export async function rate(input: z.input<typeof rateRevisionInput>, key?: string) {
  return act(rateRevision, input, key);
}
export async function keepCorrectionNote(input: z.input<typeof noteCorrectionInput>, key?: string) {
  return act(noteCorrection, input, key);
}
export async function submit(input: Step, key?: string) {
  return act(submitRevision, input, key);
}
export async function recall(input: Step, key?: string) {
  return act(recallRevision, input, key);
}
export async function sendBack(input: NotedStep, key?: string) {
  return act(requestChanges, input, key);
}
export async function approve(input: z.input<typeof approveRevisionInput>, key?: string) {
  return act(approveRevision, input, key);
}
export async function reopen(input: Step, key?: string) {
  return act(reopenRevision, input, key);
}
export async function publish(input: Step, key?: string) {
  return act(publishRevision, input, key);
}
export async function schedule(input: z.input<typeof scheduleRevisionInput>, key?: string) {
  return act(scheduleRevision, input, key);
}
export async function unschedule(input: Step, key?: string) {
  return act(unscheduleRevision, input, key);
}
export async function withdraw(input: Step & { note?: string }, key?: string) {
  return act(withdrawRevision, input, key);
}
export async function comment(input: z.input<typeof commentRevisionInput>, key?: string) {
  return act(commentRevision, input, key);
}
export async function putUnderReview(input: z.input<typeof verdictBannerInput>, key?: string) {
  return act(raiseBanner, input, key);
}
export async function endReview(input: z.input<typeof verdictBannerInput>, key?: string) {
  return act(lowerBanner, input, key);
}
export async function retract(input: z.input<typeof retractVerdictInput>, key?: string) {
  return act(retractVerdict, input, key);
}
export async function keepRating(input: z.input<typeof editRatingInput>, key?: string) {
  return act(editRating, input, key);
}
