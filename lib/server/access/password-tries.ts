import { writeClient } from '@/lib/server/db/clients';
import { inWriteTurn } from '@/lib/server/db/write';
import { TRIES_A_WINDOW, WINDOW_S } from './throttle';

/**
 * Counts a try at someone's current password, before it is checked, in the table that throttles sign-in too. Null: go on.
 * Otherwise how many seconds they must wait. A session that was left open is no way to guess a password.
 */
export async function countPasswordTry(userId: string, now: Date): Promise<number | null> {
  const key = keyOf(userId);
  const at = now.getTime();
  return inWriteTurn(writeClient(), async (tx) => {
    const known = await tx.rateLimit.findUnique({ where: { key }, select: { count: true, lastRequest: true } });
    const endsAt = Number(known?.lastRequest ?? 0) + WINDOW_S * 1_000;
    const isOver = endsAt <= at;
    if (known && !isOver && known.count >= TRIES_A_WINDOW) return Math.ceil((endsAt - at) / 1_000);
    const next = { count: known && !isOver ? known.count + 1 : 1, lastRequest: BigInt(at) };
    await tx.rateLimit.upsert({ where: { key }, create: { key, ...next }, update: next });
    return null;
  });
}

/** Who knew the password starts again from none. */
export async function forgetPasswordTries(userId: string): Promise<void> {
  await inWriteTurn(writeClient(), (tx) => tx.rateLimit.deleteMany({ where: { key: keyOf(userId) } }));
}

function keyOf(userId: string): string {
  return `current-password:${userId}`;
}
