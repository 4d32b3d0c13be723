'use server';

import { act } from '@/app/act';
import type { ArchiveIncidentInput, CreateIncidentInput, EditIncidentInput, IncidentSourceInput } from '@/lib/schemas/incident';
import { addSource as addSourceCommand } from '@/lib/server/commands/incident/add-source';
import { archiveIncident } from '@/lib/server/commands/incident/archive-incident';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { editIncident } from '@/lib/server/commands/incident/edit-incident';
import { removeSource as removeSourceCommand } from '@/lib/server/commands/incident/remove-source';

export async function create(input: CreateIncidentInput, requestKey?: string) {
  return act(createIncident, input, requestKey);
}
export async function edit(input: EditIncidentInput, requestKey?: string) {
  return act(editIncident, input, requestKey);
}
export async function archive(input: ArchiveIncidentInput, requestKey?: string) {
  return act(archiveIncident, input, requestKey);
}
export async function addSource(input: IncidentSourceInput, requestKey?: string) {
  return act(addSourceCommand, input, requestKey);
}
export async function removeSource(input: IncidentSourceInput, requestKey?: string) {
  return act(removeSourceCommand, input, requestKey);
}
