import { link, mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file and waits until the disk holds it. Its folder must be synced too before the name is safe. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
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

/** A second name for the same bytes. False when it can't be (the first name is gone, or the file system has no links). */
export async function linkFile(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  return link(from, to).then(
    () => true,
    () => false,
  );
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
