'use server';

import { act } from '@/app/act';
import type { NewAccountInput } from '@/lib/schemas/user';
import { foundNewsroom } from '@/lib/server/commands/newsroom/found-newsroom';

export async function found(input: NewAccountInput) {
  return act(foundNewsroom, input);
}
