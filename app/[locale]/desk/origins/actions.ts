'use server';

import { act } from '@/app/act';
import type {
  AssignCommuniqueInput, AssignSourceInput, AssignStatementsInput, CreateOriginInput, EditOriginInput, MergeOriginInput, ReviewOriginInput, SplitOriginInput, UnmergeOriginInput,
} from '@/lib/schemas/origin';
import { assignCommunique as assignCommuniqueCommand } from '@/lib/server/commands/origin/assign-communique';
import { assignSource as assignSourceCommand } from '@/lib/server/commands/origin/assign-source';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { editOrigin } from '@/lib/server/commands/origin/edit-origin';
import { mergeOrigin } from '@/lib/server/commands/origin/merge-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { splitOrigin } from '@/lib/server/commands/origin/split-origin';
import { unmergeOrigin } from '@/lib/server/commands/origin/unmerge-origin';

export async function create(input: CreateOriginInput, requestKey?: string) {
  return act(createOrigin, input, requestKey);
}
export async function edit(input: EditOriginInput, requestKey?: string) {
  return act(editOrigin, input, requestKey);
}
export async function merge(input: MergeOriginInput, requestKey?: string) {
  return act(mergeOrigin, input, requestKey);
}
export async function unmerge(input: UnmergeOriginInput, requestKey?: string) {
  return act(unmergeOrigin, input, requestKey);
}
export async function split(input: SplitOriginInput, requestKey?: string) {
  return act(splitOrigin, input, requestKey);
}
export async function assign(input: AssignStatementsInput, requestKey?: string) {
  return act(assignStatements, input, requestKey);
}
export async function assignSource(input: AssignSourceInput, requestKey?: string) {
  return act(assignSourceCommand, input, requestKey);
}
export async function review(input: ReviewOriginInput, requestKey?: string) {
  return act(reviewOrigin, input, requestKey);
}
export async function assignCommunique(input: AssignCommuniqueInput, requestKey?: string) {
  return act(assignCommuniqueCommand, input, requestKey);
}
