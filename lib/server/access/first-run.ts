import { timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClient } from '@/lib/server/db/clients';
import { type Env, getEnv } from '@/lib/server/env';
import { hashToken, makeToken } from './secret-token';

/**
 * The first admin of an empty newsroom is made on a page that only someone who reads the terminal of this machine can open:
 * the link's token is printed at start, its hash lies in the data folder.
 */

function hashFile(env: Env): string {
  return join(env.dataDir, 'first-run');
}

/** For `isnad start`: the link of the first-run page while nobody has an account (a new one each start), else null. */
export async function makeFirstRunLink(env: Env = getEnv()): Promise<string | null> {
  if (await hasUsers()) {
    rmSync(hashFile(env), { force: true });
    return null;
  }
  const token = makeToken();
  writeFileSync(hashFile(env), hashToken(token), { mode: 0o600 });
  return `${env.origin}/first-run?token=${token}`;
}

/** Whether this is the token that was printed last. */
export function isFirstRunToken(token: string, env: Env = getEnv()): boolean {
  const path = hashFile(env);
  if (!existsSync(path)) return false;
  const kept = Buffer.from(readFileSync(path, 'utf8').trim());
  const given = Buffer.from(hashToken(token));
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** Whether anybody has an account. */
export async function hasUsers(): Promise<boolean> {
  return (await readClient().user.findFirst({ select: { id: true } })) !== null;
}
