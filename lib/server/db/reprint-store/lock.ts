import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the store open. */
export class StoreInUse extends Error {
  override name = 'StoreInUse';
}

/**
 * Takes a folder for this process; returns how to give it back. A lock left by a process that was killed is taken over.
 * Throws StoreInUse.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'writer.lock');
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number.parseInt(readFileSync(path, 'utf8'), 10);
    if (isRunning(holder)) throw new StoreInUse(`the reprint store at ${folder} is in use by process ${holder}`);
    writeFileSync(path, String(process.pid));
  }
  return () => unlinkSync(path);
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
