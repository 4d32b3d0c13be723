import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOBODY } from '@/lib/server/access/actor';
import { makeFirstRunLink } from '@/lib/server/access/first-run';
import { execute } from '@/lib/server/commands/execute';
import { foundNewsroom } from '@/lib/server/commands/newsroom/found-newsroom';
import { readClient } from '@/lib/server/db/clients';
import { useDatabase } from '../../../../support/database';

const database = useDatabase();

function account(token: string) {
  return { token, email: 'first@example.org', name: 'First', locale: 'en', password: 'a sentence that is long', again: 'a sentence that is long' };
}

describe('the first run', () => {
  it('lets in only who holds the link printed last, once', async () => {
    const old = new URL((await makeFirstRunLink()) ?? '').searchParams.get('token') ?? '';
    const link = new URL((await makeFirstRunLink()) ?? '');
    expect(link.pathname).toBe('/first-run');
    const token = link.searchParams.get('token') ?? '';

    expect(await execute(foundNewsroom, NOBODY, account('guessed'))).toMatchObject({ ok: false, problem: { code: 'firstRunTokenWrong' } });
    expect(await execute(foundNewsroom, NOBODY, account(old))).toMatchObject({ ok: false, problem: { code: 'firstRunTokenWrong' } });

    // Two windows of one terminal: one founds it.
    const both = await Promise.all([execute(foundNewsroom, NOBODY, account(token)), execute(foundNewsroom, NOBODY, { ...account(token), email: 'also@example.org' })]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await readClient().user.findMany({ select: { role: true } })).toEqual([{ role: 'admin' }]);

    expect(await execute(foundNewsroom, NOBODY, account(token))).toMatchObject({ ok: false, problem: { code: 'newsroomFounded' } });
    expect(await makeFirstRunLink()).toBeNull();
    expect(existsSync(join(database.dataDir, 'first-run'))).toBe(false);
  });
});
