import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writeClient } from '@/lib/server/db/clients';
import { DatabaseBusy, inWriteTurn } from '@/lib/server/db/write';
import { useDatabase } from '@/tests/support/database';

useDatabase();

describe('the write turn', () => {
  it('says that the database is busy when other deeds of this process take too long, and writes nothing', { timeout: 30_000 }, async () => {
    const slow = inWriteTurn(writeClient(), () => sleep(7_000));
    await sleep(50);
    const late = inWriteTurn(writeClient(), (tx) => tx.setting.create({ data: { key: 'late', value: 1 } }));
    await expect(late).rejects.toBeInstanceOf(DatabaseBusy);
    await slow;
    expect(await writeClient().setting.count()).toBe(0);
  });
});
