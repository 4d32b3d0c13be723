import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { captureSourceInput } from '@/lib/schemas/source';
import type { StaffActor } from '@/lib/server/access/actor';
import { destroySnapshot } from '@/lib/server/commands/snapshot/destroy-snapshot';
import { sealSnapshot } from '@/lib/server/commands/snapshot/seal-snapshot';
import { unsealSnapshot } from '@/lib/server/commands/snapshot/unseal-snapshot';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { execute } from '@/lib/server/commands/execute';
import { blobPath } from '@/lib/server/db/blobs';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { searchDesk } from '@/lib/server/db/search-queries';
import { inWriteTurn } from '@/lib/server/db/write';
import { destroyBytes } from '@/lib/server/jobs/destroy-bytes';
import { closeReprints } from '@/lib/server/jobs/reprint-index';
import { drainJobs } from '@/lib/server/jobs/worker';
import { sha256 } from '@/lib/server/record/sha256';
import { makeUser, useDatabase } from '@/tests/support/database';
import { done, refusalOf } from '@/tests/support/newsroom';
import { capture, killed, pasted } from '@/tests/support/sources';
import { dumpDatabase } from '@/tests/support/whole-database';

const database = useDatabase();

let writer: StaffActor;
let editor: StaffActor;
let admin: StaffActor;

beforeAll(async () => {
  [writer, editor, admin] = [await makeUser('fact_checker'), await makeUser('editor'), await makeUser('admin')];
});

let made = 0;

/** A capture with one statement in it; the child's name stands outside the passage that is quoted. */
async function captured() {
  made += 1;
  const name = `Zaytouna${made}`;
  const text = `Nine were killed on the bridge.\n\nThe youngest was ${name}, aged seven, of the mill quarter.\n`;
  const { snapshotId, sourceId } = await capture(writer, text, { title: `Bridge ${made}`, outletName: 'Valley Post' });
  await done(writer, createStatement, killed(snapshotId, text, 'Nine were killed', 9));
  await work();
  const row = await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId } });
  return { snapshotId, sourceId, name, text, row };
}

const work = () => drainJobs((line) => expect.unreachable(line));
const snapshotOf = (id: string) => readClient().snapshot.findUniqueOrThrow({ where: { id } });
const found = async (word: string) => (await searchDesk(word)).total;

describe('sealing a capture', () => {
  it('takes its text from the desk and from search; its hashes and what statements quote stay', async () => {
    const { snapshotId, name, row } = await captured();
    expect(await found(name)).toBe(1);
    await done(editor, sealSnapshot, { snapshotId, version: row.version, reason: 'minor', note: 'Her family asked.' });
    await work();
    expect(await found(name)).toBe(0);
    const sealed = await snapshotOf(snapshotId);
    expect(sealed).toMatchObject({ state: 'sealed', text: null, rawSha256: row.rawSha256, textSha256: row.textSha256 });
    expect(JSON.parse(sealed.tombstone ?? '')).toMatchObject({ reason: 'minor', note: 'Her family asked.', by: editor.name });
    expect(await readClient().excerpt.findFirst({ where: { snapshotId } })).toMatchObject({ exact: 'Nine were killed' });
    const event = await readClient().auditEvent.findFirstOrThrow({ where: { command: 'snapshot.seal', objectId: snapshotId } });
    expect(event.details).toEqual({ state: ['active', 'sealed'], reason: 'minor' });
  });

  it('nothing new is read from it, and a second seal or a stale one is refused', async () => {
    const { snapshotId, text, row } = await captured();
    expect(refusalOf(await execute(sealSnapshot, editor, { snapshotId, version: row.version + 1, reason: 'other', note: '' }))).toBe('stale');
    await done(editor, sealSnapshot, { snapshotId, version: row.version, reason: 'graphic', note: '' });
    expect(refusalOf(await execute(sealSnapshot, editor, { snapshotId, version: row.version + 1, reason: 'other', note: '' }))).toBe('snapshotSealed');
    expect(refusalOf(await execute(createStatement, writer, killed(snapshotId, text, 'aged seven', 7)))).toBe('snapshotSealed');
  });

  it('is taken back by opening it, with a reason: the very text returns, and is found again', async () => {
    const { snapshotId, name, text, row } = await captured();
    await done(editor, sealSnapshot, { snapshotId, version: row.version, reason: 'court_order', note: '' });
    await work();
    expect(refusalOf(await execute(unsealSnapshot, editor, { snapshotId, version: row.version + 1, note: ' ' }))).toBe('reasonNeeded');
    await done(editor, unsealSnapshot, { snapshotId, version: row.version + 1, note: 'The order was lifted.' });
    await work();
    expect(await snapshotOf(snapshotId)).toMatchObject({ state: 'active', text, tombstone: null, readingState: 'done', valuesState: 'done' });
    expect(await found(name)).toBe(1);
  });
});

describe('destroying a capture', () => {
  it('leaves no word of it on the machine but what a statement quotes, and its hashes', async () => {
    const { snapshotId, name, text, row } = await captured();
    expect(existsSync(blobPath(row.rawSha256))).toBe(true);
    const input = { snapshotId, version: row.version, reason: 'court_order' as const, note: '' };
    expect(refusalOf(await execute(destroySnapshot, admin, { ...input, isUnderstood: false }))).toBe('sayYouKnow');
    await done(admin, destroySnapshot, { ...input, isUnderstood: true });
    await work();
    await closeReprints();
    expect([existsSync(blobPath(row.rawSha256)), existsSync(blobPath(row.textSha256))]).toEqual([false, false]);
    expect(dumpDatabase(database.databasePath)).not.toContain(name);
    expect(await snapshotOf(snapshotId)).toMatchObject({ state: 'destroyed', text: null, textSha256: sha256(Buffer.from(text)) });
    expect(await readClient().excerpt.findFirst({ where: { snapshotId } })).toMatchObject({ exact: 'Nine were killed', prefix: '', suffix: '' });
    expect(refusalOf(await execute(unsealSnapshot, editor, { snapshotId, version: row.version + 1, note: 'Please.' }))).toBe('snapshotNotSealed');
  });

  it('keeps bytes that another capture still stands on', async () => {
    const { text, row, snapshotId } = await captured();
    await capture(writer, text, { title: 'The same, elsewhere', evenIfSame: true });
    await done(admin, destroySnapshot, { snapshotId, version: row.version, reason: 'privacy', note: '', isUnderstood: true });
    await work();
    expect(existsSync(blobPath(row.rawSha256))).toBe(true);
  });
});

describe('who may', () => {
  it('editors seal, admins destroy, fact-checkers neither', async () => {
    const { snapshotId, row } = await captured();
    const input = { snapshotId, version: row.version, reason: 'privacy' as const, note: '' };
    expect(refusalOf(await execute(sealSnapshot, writer, input))).toBe('forbidden');
    expect(refusalOf(await execute(destroySnapshot, editor, { ...input, isUnderstood: true }))).toBe('forbidden');
  });
});

describe('bytes that are destroyed while they are captured again', () => {
  it('are there for the new capture', async () => {
    const { snapshotId, text, row } = await captured();
    const prepared = await captureSource.prepare?.({ actor: writer, now: new Date(), read: readClient() }, captureSourceInput.parse(pasted(text, { evenIfSame: true })));
    if (!prepared) throw new Error('nothing was prepared');
    await done(admin, destroySnapshot, { snapshotId, version: row.version, reason: 'minor', note: '', isUnderstood: true });
    await work();
    expect(existsSync(blobPath(row.rawSha256))).toBe(false);
    await inWriteTurn(writeClient(), (tx) => captureSource.run(tx, { actor: writer, now: new Date(), prepared }, captureSourceInput.parse(pasted(text, { evenIfSame: true }))));
    expect(existsSync(blobPath(row.rawSha256))).toBe(true);
    await destroyBytes([row.rawSha256]);
    expect(existsSync(blobPath(row.rawSha256))).toBe(true);
  });
});
