import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';

/** Between two tries to take a lock that another holds, in milliseconds. */
const RETRY_MS = 40;

/** Another process, or another part of this one, held the lock for as long as this one would wait. */
export class LockHeld extends Error {
  override name = 'LockHeld';
}

/**
 * Runs `work` while nobody else, in this process or another on this machine, runs work under the lock at `path` (its folder
 * must be there). The lock is SQLite's own on an empty database file: the system gives it back however its holder ends, so
 * none is ever left over. Waits asynchronously; throws LockHeld after `patienceMs`.
 */
export async function underFileLock<T>(path: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  const lock = new Database(path);
  try {
    const deadline = Date.now() + patienceMs;
    while (!take(lock)) {
      if (Date.now() > deadline) throw new LockHeld(`${path} is held by another process`);
      await sleep(RETRY_MS);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function take(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return false;
    throw error;
  }
}
