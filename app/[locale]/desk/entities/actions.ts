'use server';

import { act } from '@/app/act';
import type { AdoptEntityInput, CreateEntityInput, EditEntityInput } from '@/lib/schemas/entity';
import { adoptEntity } from '@/lib/server/commands/entity/adopt-entity';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { editEntity } from '@/lib/server/commands/entity/edit-entity';

export async function create(input: CreateEntityInput, requestKey?: string) {
  return act(createEntity, input, requestKey);
}
export async function edit(input: EditEntityInput, requestKey?: string) {
  return act(editEntity, input, requestKey);
}
export async function adopt(input: AdoptEntityInput, requestKey?: string) {
  return act(adoptEntity, input, requestKey);
}
