import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process, or another part of this one, has the store open. */
export class StoreInUse extends Error {
  override name = 'StoreInUse';
}

/**
 * Takes a folder for this process; returns how to give it back. A lock left by a process that was killed is taken over.
 * Throws StoreInUse.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'writer.lock');
  const own = describeProcess(process.pid);
  try {
    writeFileSync(path, own, { flag: 'wx' });
  } catch {
    const holder = readFileSync(path, 'utf8');
    const pid = Number.parseInt(holder, 10);
    if (isRunning(pid) && describeProcess(pid) === holder) throw new StoreInUse(`the reprint store at ${folder} is in use by process ${pid}`);
    writeFileSync(path, own);
  }
  return () => unlinkSync(path);
}

/**
 * A process by its number and, where the system tells it, its start: in a container the same numbers come again after every
 * restart.
 */
function describeProcess(pid: number): string {
  try {
    // Field 22 of /proc/PID/stat; the second, the name in parentheses, may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
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
