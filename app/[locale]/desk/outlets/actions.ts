'use server';

import { act } from '@/app/act';
import type { CreateOutletInput, EditOutletInput } from '@/lib/schemas/outlet';
import { createOutlet } from '@/lib/server/commands/outlet/create-outlet';
import { editOutlet } from '@/lib/server/commands/outlet/edit-outlet';

export async function nameOutlet(input: CreateOutletInput, requestKey?: string) {
  return act(createOutlet, input, requestKey);
}

export async function saveOutlet(input: EditOutletInput, requestKey?: string) {
  return act(editOutlet, input, requestKey);
}
