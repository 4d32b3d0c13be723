'use server';

import type { z } from 'zod';
import { act } from '@/app/act';
import type { withholdDocumentInput } from '@/lib/schemas/verdict';
import { bakeSite } from '@/lib/server/commands/record/bake-site';
import { withholdDocument } from '@/lib/server/commands/record/withhold-document';

export async function bakeAgain(_input: null, key?: string) {
  return act(bakeSite, {}, key);
}

export async function withhold(input: z.input<typeof withholdDocumentInput>, key?: string) {
  return act(withholdDocument, input, key);
}
