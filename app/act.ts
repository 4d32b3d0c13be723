import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { currentActor } from '@/lib/server/access/current-actor';
import type { Command } from '@/lib/server/commands/define-command';
import { execute } from '@/lib/server/commands/execute';
import type { Result } from '@/lib/server/commands/problem';

/**
 * What a Server Action does: one command as the person signed in, then the desk shows the new state.
 * `requestKey` names one sending of a form, so that a form sent twice is done once.
 */
export async function act<Schema extends z.ZodType, Prepared, Output>(
  command: Command<Schema, Prepared, Output>,
  input: z.input<Schema>,
  requestKey?: string,
): Promise<Result<Output>> {
  const result = await execute(command, await currentActor(), input, { requestKey });
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

/**
 * The same without showing the new state: for deeds that follow one another by the second beside a long text, whose screen
 * shows what came of each by itself and asks for the rest when the person pauses.
 */
export async function actAlone<Schema extends z.ZodType, Prepared, Output>(
  command: Command<Schema, Prepared, Output>,
  input: z.input<Schema>,
  requestKey?: string,
): Promise<Result<Output>> {
  return execute(command, await currentActor(), input, { requestKey });
}
