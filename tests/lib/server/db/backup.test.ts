import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, extract } from 'tar';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '@/lib/server/db/backup';
import { closeClients, readClient } from '@/lib/server/db/clients';
import { findMatchingIds } from '@/lib/server/db/search-documents';
import { getEnv, readEnv } from '@/lib/server/env';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { useDatabase } from '@/tests/support/database';
import { done, makeCase, readHashes, submitDraft, versionOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

let file = '';

beforeAll(async () => {
  const made = await makeCase();
  await writeDraft(made);
  await submitDraft(made);
  const { en } = await readHashes(made.revisionId);
  await done(made.editor, approveRevision, { revisionId: made.revisionId, version: await versionOf(made.revisionId), read: { en: en ?? undefined } });
  await done(made.editor, publishRevision, { revisionId: made.revisionId, version: await versionOf(made.revisionId) });
  file = join(await mkdtemp(join(tmpdir(), 'isnad-backup-')), 'newsroom.tar.gz');
  await writeBackup(getEnv(), file, new Date('2026-11-21T12:00:00Z'));
});

async function emptyEnv() {
  return readEnv({ ISNAD_DATA: await mkdtemp(join(tmpdir(), 'isnad-restored-')) });
}

describe('backup and restore', () => {
  it('bring everything back: rows, blobs, keys, search', async () => {
    const env = await emptyEnv();
    expect(await restoreBackup(env, file)).toEqual({ madeAt: '2026-11-21T12:00:00.000Z' });
    expect(readFileSync(join(env.keysDir, 'record.pem'))).toEqual(readFileSync(join(getEnv().keysDir, 'record.pem')));
    const blobs = async (folder: string) => (await readdir(folder, { recursive: true })).sort();
    expect(await blobs(env.blobDir)).toEqual(await blobs(getEnv().blobDir));
    const before = await readClient().recordEntry.findMany();
    const original = process.env.ISNAD_DATA;
    try {
      await closeClients();
      process.env.ISNAD_DATA = env.dataDir;
      const { forgetEnv } = await import('@/lib/server/env');
      forgetEnv();
      expect(await readClient().recordEntry.findMany()).toEqual(before);
      expect(await findMatchingIds('verdict', 'nine')).toHaveLength(1);
    } finally {
      await closeClients();
      process.env.ISNAD_DATA = original;
      const { forgetEnv } = await import('@/lib/server/env');
      forgetEnv();
    }
  });

  it('leave no half-made file and no scratch folder behind', async () => {
    expect(existsSync(`${file}.unfinished`)).toBe(false);
    expect((await readdir(getEnv().dataDir)).filter((name) => name.startsWith('backup-'))).toEqual([]);
  });

  it('is for its owner alone: it holds keys, the secret and confidential notes', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('takes nothing out of a backup that leads elsewhere, and says so where the label is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-forged-'));
    const outside = await mkdtemp(join(tmpdir(), 'isnad-outside-'));
    await extract({ file, cwd: folder });
    await rm(join(folder, 'blobs'), { recursive: true });
    await symlink(outside, join(folder, 'blobs'));
    const forged = join(folder, 'forged.tar.gz');
    await create({ gzip: true, cwd: folder, file: forged }, ['backup.json', 'isnad.db', 'blobs']);
    const env = await emptyEnv();
    await restoreBackup(env, forged);
    expect(existsSync(env.blobDir)).toBe(false);

    writeFileSync(join(folder, 'backup.json'), 'no label');
    const unlabelled = join(folder, 'unlabelled.tar.gz');
    await create({ gzip: true, cwd: folder, file: unlabelled }, ['backup.json', 'isnad.db']);
    await expect(restoreBackup(await emptyEnv(), unlabelled)).rejects.toThrow('is no backup of Isnad');
  });

  it('will not overwrite a file or a newsroom', async () => {
    await expect(writeBackup(getEnv(), file, new Date())).rejects.toThrow('is there already');
    await expect(restoreBackup(getEnv(), file)).rejects.toThrow('already holds a newsroom');
  });

  it('say so when the file is no backup, or was damaged', async () => {
    const other = join(await mkdtemp(join(tmpdir(), 'isnad-other-')), 'x.tar.gz');
    writeFileSync(other, 'not a backup');
    const env = await emptyEnv();
    await expect(restoreBackup(env, other)).rejects.toThrow('can\'t be read as a backup');
    const cut = `${other}.cut`;
    writeFileSync(cut, readFileSync(file).subarray(0, 2_000));
    await expect(restoreBackup(env, cut)).rejects.toThrow();
    expect(existsSync(env.databasePath)).toBe(false);
  });
});
