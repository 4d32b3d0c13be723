import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AuditEntry, defineCommand } from '@/lib/server/commands/define-command';
import { execute } from '@/lib/server/commands/execute';
import { refuseConflict } from '@/lib/server/commands/problem';
import { readClient } from '@/lib/server/db/clients';
import { makeUser, useDatabase } from '../support/database';
import { readSourceFiles } from '../support/source-files';
import { dumpDatabase } from '../support/whole-database';

const database = useDatabase();

/** A deed that writes a setting, then does what the test says. */
function deed(then: () => AuditEntry) {
  return defineCommand({
    name: 'test.deed',
    permission: 'desk:read',
    input: z.object({ key: z.string() }),
    run: async (tx, _context, { key }) => {
      await tx.setting.create({ data: { key, value: 1 } });
      return { value: key, audit: then(), jobs: [{ kind: 'test', payload: {} }] };
    },
  });
}

const entry: AuditEntry = { objectKind: 'setting', objectId: 'x', details: {} };

describe('a deed and its audit event', () => {
  it('are stored together: one deed, one event, one job', async () => {
    const actor = await makeUser('editor');
    const events = await readClient().auditEvent.count();
    expect(await execute(deed(() => entry), actor, { key: 'together' })).toEqual({ ok: true, value: 'together' });
    expect((await readClient().auditEvent.count()) - events).toBe(1);
    expect(await readClient().auditEvent.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({ actorId: actor.id, actorName: actor.name, actorKind: 'user', command: 'test.deed', objectKind: 'setting' });
    expect(await readClient().job.count({ where: { kind: 'test' } })).toBe(1);
  });

  it('a deed that is refused half-way leaves neither', async () => {
    const actor = await makeUser('editor');
    const before = dumpDatabase(database.databasePath);
    const refusing = deed(() => {
      throw refuseConflict('slugTaken');
    });
    expect(await execute(refusing, actor, { key: 'refused' })).toMatchObject({ ok: false, problem: { code: 'slugTaken' } });
    expect(dumpDatabase(database.databasePath)).toBe(before);
  });

  it('a deed whose event can’t be written is not done', async () => {
    const actor = await makeUser('editor');
    const before = dumpDatabase(database.databasePath);
    const nameless = deed(() => ({ ...entry, objectId: undefined as unknown as string }));
    await expect(execute(nameless, actor, { key: 'nameless' })).rejects.toThrow();
    expect(dumpDatabase(database.databasePath)).toBe(before);
  });

  it('a form sent twice does its deed once and answers both times', async () => {
    const actor = await makeUser('editor');
    const events = await readClient().auditEvent.count();
    const both = await Promise.all([1, 2].map(() => execute(deed(() => entry), actor, { key: 'twice' }, { requestKey: 'one-sending' })));
    expect(both).toEqual([{ ok: true, value: 'twice' }, { ok: true, value: 'twice' }]);
    expect((await readClient().auditEvent.count()) - events).toBe(1);
  });
});

describe('nothing else writes', () => {
  const code = readSourceFiles(['app', 'components', 'lib']);

  it('only the command wrapper writes audit events', () => {
    expect(code.filter(({ text }) => /\bauditEvent\.(create|update|upsert|delete)/.test(text)).map(({ path }) => path)).toEqual(['lib/server/commands/execute.ts']);
  });

  it('only the wrapper, sign-in, and the machinery behind them open the writing client', () => {
    /** Beside the wrapper: sign-in's own tables, the outbox's bookkeeping, the rating scale of an empty database. */
    const allowed = /^lib\/server\/(commands\/execute|db\/(clients|rating-scale|backup|reprint-store|reprint-store\/.*)|access\/(auth|password-tries)|jobs\/.*|cli\/.*|record\/.*)\.ts$/;
    expect(code.filter(({ path, text }) => /\bwriteClient\(\)/.test(text) && !allowed.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('no command reaches past the transaction it was given', () => {
    const commands = code.filter(({ path }) => /^lib\/server\/commands\/[^/]+\//.test(path));
    expect(commands.length).toBeGreaterThan(20);
    expect(commands.filter(({ text }) => /\b(writeClient|inWriteTurn)\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('raw SQL stays in lib/server/db', () => {
    expect(code.filter(({ path, text }) => /\$(queryRaw|executeRaw)/.test(text) && !path.startsWith('lib/server/db/')).map(({ path }) => path)).toEqual([]);
  });
});
