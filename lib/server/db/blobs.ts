import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, writeDurably } from '@/lib/server/durable-files';
import { getEnv } from '@/lib/server/env';
import { sha256 } from '@/lib/server/record/sha256';

/**
 * The blob store: raw bytes under their own SHA-256, in two levels of folders. A blob is written before the row that names
 * it, so a row never points at nothing; one without a row (a deed that was refused, a process killed in between) does no
 * harm and is found again by the next capture of the same bytes.
 */

/** A half-written file older than this was left by a process that is gone, in milliseconds. */
const STALE_AFTER_MS = 60 * 60 * 1000;

/** Where the bytes with this hash lie. */
export function blobPath(hash: string, folder = getEnv().blobDir): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256 in small hexadecimal letters');
  return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
}

/** Stores bytes and returns their SHA-256. Idempotent; on disk for good when it returns (the file, and every folder that names a new one). */
export async function putBlob(bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const path = blobPath(hash);
  const there = await stat(path).catch(() => null);
  if (there?.size === bytes.length) return hash;
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  await writeDurably(temporary, bytes);
  await rename(temporary, path);
  // Each time, not only where this call made the folders: who made them may not have come so far. Synced already, it costs nothing.
  const upper = dirname(folder);
  for (const each of [folder, upper, dirname(upper), dirname(dirname(upper))]) await syncFolder(each);
  return hash;
}

/** Stores bytes that were stored before a transaction, where they were destroyed since with another capture of the same bytes. */
export async function keepBlob(hash: string, bytes: () => Uint8Array): Promise<void> {
  if ((await stat(blobPath(hash)).catch(() => null)) === null) await putBlob(bytes());
}

/** The bytes with this hash; throws when they are missing or are not what their name says. */
export async function readBlob(hash: string): Promise<Buffer> {
  const bytes = await readFile(blobPath(hash));
  if (sha256(bytes) !== hash) throw new Error(`the blob ${hash} is damaged`);
  return bytes;
}

/** Deletes bytes for good, where the disk does. Bytes that are not there are no fault. */
export async function deleteBlob(hash: string): Promise<void> {
  const path = blobPath(hash);
  try {
    await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Takes away files that a killed process left half-written. Returns how many. */
export async function sweepBlobs(now: Date, folder = getEnv().blobDir): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || now.getTime() - found.mtimeMs < STALE_AFTER_MS) continue;
    await unlink(path).catch(() => undefined);
    swept += 1;
  }
  return swept;
}
