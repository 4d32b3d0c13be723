import { createHash } from 'node:crypto';
import { createReadStream, existsSync, type Stats } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'libsql';
import { create, extract, type ReadEntry } from 'tar';
import { z } from 'zod';
import type { Env } from '@/lib/server/env';
import { rebuildSearch } from './search-tables';

/**
 * One file with everything a newsroom can't make again: the database as of one moment, the blobs, the record's keys and
 * the sign-in secret. Blobs are written before their rows, so those of the snapshot are all there when they are read after.
 */

const LABEL = 'backup.json';
const DATABASE = 'isnad.db';
const BESIDE = ['blobs', 'keys', 'secret'] as const;
/** It holds the sign-in secret, the record's keys and confidential notes. */
const OWNER_ONLY = 0o600;
/** What a backup consists of: a link in it could lead out of the data folder. */
const PLAIN_ENTRIES: ReadonlySet<string> = new Set(['File', 'Directory']);
const labelSchema = z.object({ format: z.literal(1), madeAt: z.string(), databaseSha256: z.string() });

export class BackupProblem extends Error {
  override name = 'BackupProblem';
}

/** Writes a backup of `env`'s data to `file` (tar, gzip), while the product runs. Nothing is left behind when it fails. */
export async function writeBackup(env: Env, file: string, now: Date): Promise<void> {
  if (!existsSync(env.databasePath)) throw new BackupProblem(`there is no database at ${env.databasePath}`);
  if (existsSync(file)) throw new BackupProblem(`${file} is there already; name a new file`);
  const staging = await mkdtemp(join(env.dataDir, 'backup-'));
  const stagingName = staging.slice(env.dataDir.length + 1);
  const unfinished = `${file}.unfinished`;
  try {
    copyDatabase(env.databasePath, join(staging, DATABASE));
    const label = { format: 1, madeAt: now.toISOString(), databaseSha256: await hashFile(join(staging, DATABASE)) };
    await writeFile(join(staging, LABEL), JSON.stringify(label));
    await mkdir(dirname(file), { recursive: true });
    const beside = BESIDE.filter((name) => existsSync(join(env.dataDir, name)));
    await create(
      {
        gzip: true,
        portable: true,
        file: unfinished,
        mode: OWNER_ONLY,
        cwd: env.dataDir,
        onWriteEntry: (entry) => {
          if (entry.path.startsWith(`${stagingName}/`)) entry.path = entry.path.slice(stagingName.length + 1);
        },
      },
      [`${stagingName}/${LABEL}`, `${stagingName}/${DATABASE}`, ...beside],
    );
    await syncFile(unfinished);
    await rename(unfinished, file);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(unfinished, { force: true });
  }
}

/** Brings a backup back into an empty data folder; everything is checked before anything is put in place. */
export async function restoreBackup(env: Env, file: string): Promise<{ madeAt: string }> {
  if (existsSync(env.databasePath)) throw new BackupProblem(`${env.dataDir} already holds a newsroom; move it away first, then restore`);
  await mkdir(env.dataDir, { recursive: true });
  const staging = await mkdtemp(join(env.dataDir, 'restore-'));
  try {
    const filter = (_path: string, entry: ReadEntry | Stats) => 'type' in entry && PLAIN_ENTRIES.has(entry.type);
    await extract({ file, cwd: staging, strict: true, filter }).catch((error: unknown) => {
      throw new BackupProblem(`${file} can't be read as a backup (${error instanceof Error ? error.message : String(error)})`);
    });
    const label = await readLabel(join(staging, LABEL));
    if (label === null) throw new BackupProblem(`${file} is no backup of Isnad`);
    if ((await hashFile(join(staging, DATABASE))) !== label.databaseSha256) throw new BackupProblem(`the database in ${file} was damaged or edited`);
    reindex(join(staging, DATABASE));
    for (const name of BESIDE) {
      const target = join(env.dataDir, name);
      if (!existsSync(join(staging, name))) continue;
      if (existsSync(target) && !(await isEmptyFolder(target))) throw new BackupProblem(`${target} is there already; move it away first`);
      await rm(target, { recursive: true, force: true });
      await rename(join(staging, name), target);
    }
    // The database last: where it stands, everything it names is there.
    await rename(join(staging, DATABASE), env.databasePath);
    return { madeAt: label.madeAt };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function readLabel(path: string): Promise<z.infer<typeof labelSchema> | null> {
  try {
    return labelSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A consistent copy while others write (SQLite's VACUUM INTO). */
function copyDatabase(from: string, to: string): void {
  const db = new Database(from, { timeout: 10_000 });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

function reindex(path: string): void {
  const db = new Database(path);
  try {
    const [row] = db.pragma('integrity_check') as { integrity_check: string }[];
    if (row?.integrity_check !== 'ok') throw new BackupProblem(`the database in the backup is damaged (${row?.integrity_check})`);
    rebuildSearch(db);
  } finally {
    db.close();
  }
}

async function isEmptyFolder(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => ['a file'])).length === 0;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync();
  await handle.close();
}
