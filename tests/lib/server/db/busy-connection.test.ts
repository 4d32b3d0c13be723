import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openClient } from '@/lib/server/db/clients';
import { useDatabase } from '../../../support/database';

const database = useDatabase();

describe('a write that came while another process held the lock', () => {
  it('fails, and leaves the connection fit for the next transaction', async () => {
    const client = openClient(database.databasePath);
    await client.ownerGroup.count();
    const other = new Database(database.databasePath);
    other.exec('BEGIN IMMEDIATE');
    await expect(client.ownerGroup.create({ data: { id: 'early', nameEn: 'Early' } })).rejects.toThrow();
    other.exec('COMMIT');

    await client.$transaction(async (tx) => {
      await tx.ownerGroup.create({ data: { id: 'later', nameEn: 'Later' } });
    });
    // The lock is free again for everybody else.
    other.exec("INSERT INTO OwnerGroup (id, nameEn) VALUES ('other', 'Other')");
    other.close();

    expect((await client.ownerGroup.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual(['later', 'other']);
    await client.$disconnect();
  });
});
