'use server';

import { getLocale } from 'next-intl/server';
import { act } from '@/app/act';
import { nameIn } from '@/app/named';
import type { ArchiveSourceInput, CaptureAgainInput, CaptureSourceInput, ChangeSegmentInput, EditSourceInput } from '@/lib/schemas/source';
import type { CreateStatementInput, EditStatementInput, RemoveStatementInput, ReviewStatementInput } from '@/lib/schemas/statement';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { changeSegment } from '@/lib/server/commands/segment/change-segment';
import { captureAgain } from '@/lib/server/commands/snapshot/capture-again';
import { archiveSource } from '@/lib/server/commands/source/archive-source';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { editSource } from '@/lib/server/commands/source/edit-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { editStatement } from '@/lib/server/commands/statement/edit-statement';
import { removeStatement } from '@/lib/server/commands/statement/remove-statement';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { findEntities } from '@/lib/server/db/entity-queries';

export async function capture(input: CaptureSourceInput, requestKey?: string) {
  return act(captureSource, input, requestKey);
}

export async function recapture(input: CaptureAgainInput, requestKey?: string) {
  return act(captureAgain, input, requestKey);
}

export async function saveSource(input: EditSourceInput, requestKey?: string) {
  return act(editSource, input, requestKey);
}

export async function putSourceAway(input: ArchiveSourceInput, requestKey?: string) {
  return act(archiveSource, input, requestKey);
}

export async function markSegment(input: ChangeSegmentInput, requestKey?: string) {
  return act(changeSegment, input, requestKey);
}

export async function makeStatement(input: CreateStatementInput, requestKey?: string) {
  return act(createStatement, input, requestKey);
}

export async function saveStatement(input: EditStatementInput, requestKey?: string) {
  return act(editStatement, input, requestKey);
}

export async function setStatementAside(input: RemoveStatementInput, requestKey?: string) {
  return act(removeStatement, input, requestKey);
}

export async function lookAtStatement(input: ReviewStatementInput, requestKey?: string) {
  return act(reviewStatement, input, requestKey);
}

/** Agents of attribution chains that go by what is typed. */
export async function suggestAgents(typed: string) {
  return suggest(typed, ['person', 'organisation', 'unit']);
}

/** Places and command sectors that go by what is typed. */
export async function suggestPlaces(typed: string) {
  return suggest(typed, ['place', 'command_sector']);
}

const TYPED_MAX = 200;

async function suggest(typed: string, kinds: readonly string[]) {
  // Whose session has ended is not led away from a half-filled form by a suggestion: saving says so.
  if (!isStaff(await currentActor())) return [];
  const locale = await getLocale();
  const found = await findEntities(String(typed).slice(0, TYPED_MAX), kinds);
  return found.map((entity) => ({ id: entity.id, label: nameIn(locale, entity), description: entity.parents[0] ? nameIn(locale, entity.parents[0].parent) : undefined }));
}
