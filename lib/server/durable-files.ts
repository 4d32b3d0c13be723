import { linkSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file into an existing folder and waits until the disk holds it. The folder must be synced too before the name is safe. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts a file in place whole or not at all: written aside, synced, renamed, and the folder synced. */
export async function replaceDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  await writeDurably(aside, bytes);
  await rename(aside, path);
  await syncFolder(dirname(path));
}

/**
 * A second name for the same bytes. False when it can't be (the first name is gone, or the file system has no links).
 * Synchronous: thousands of links take a tenth of a second this way, and seconds through the thread pool.
 */
export function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Makes new names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
