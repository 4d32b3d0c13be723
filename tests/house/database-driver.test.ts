import { describe, expect, it } from 'vitest';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { inWriteTurn } from '@/lib/server/db/write';
import { useDatabase } from '../support/database';

useDatabase();

const session = (token: string, userId: string) => ({ token, userId, expiresAt: new Date('2100-01-01') });

describe('the database driver', () => {
  it('a write outside an open transaction survives when that transaction is rolled back', async () => {
    const db = writeClient();
    const user = await db.user.create({ data: { name: 'Driver', email: 'driver@example.org' } });
    let outside: Promise<unknown> | undefined;
    const rolledBack = inWriteTurn(db, async (tx) => {
      await tx.session.create({ data: session('inside', user.id) });
      // Begun while the transaction is open, as another request of the same process would.
      outside = db.session.create({ data: session('outside', user.id) });
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await outside;
    const kept = await readClient().session.findMany({ select: { token: true } });
    expect(kept).toEqual([{ token: 'outside' }]);
  });

  it('two deeds at once take turns: neither is lost and none fails', async () => {
    const db = writeClient();
    await db.setting.create({ data: { key: 'turns', value: 0 } });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inWriteTurn(db, async (tx) => {
          const stored = await tx.setting.findUniqueOrThrow({ where: { key: 'turns' } });
          await tx.setting.update({ where: { key: 'turns' }, data: { value: (stored.value as number) + 1 } });
        }),
      ),
    );
    expect((await readClient().setting.findUniqueOrThrow({ where: { key: 'turns' } })).value).toBe(20);
  });

  it('the reading client refuses to write', async () => {
    const reading = readClient() as unknown as ReturnType<typeof writeClient>;
    await expect(reading.user.create({ data: { name: 'x', email: 'x@example.org' } })).rejects.toThrow(/changes go through commands/);
  });
});
