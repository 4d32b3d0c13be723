import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { canonicalBytes } from '@/lib/core/record/canonical';
import type { Signer } from '@/lib/core/record/head';
import { linkFile, replaceDurably, syncFolder, writeDurably } from '@/lib/server/durable-files';
import { underFileLock } from '@/lib/server/db/file-lock';
import { sha256 } from '@/lib/server/record/sha256';
import type { BakedFile } from '@/lib/site/baked-file';
import { PAGE_LIST_ADDRESS, signPageList } from '@/lib/site/page-list';
import { ENCODING_SUFFIX, readManifest, sitePaths, type BakedEntry, type Encoding, type SiteManifest } from './site-manifest';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Brotli 5 takes 3 ms for a 60 KB page where 11 takes 150 ms, for a few per cent of size. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;
/** Below this many bytes a packet is a packet, compressed or not. */
const WORTH_COMPRESSING = 600;
/** The current generation and those before it that a front may still be reading from. */
const KEPT_GENERATIONS = 3;
/** A disk syncs several files for the price of one; more at once only fills memory. */
const WRITES_AT_ONCE = 16;
/** After so many links other work gets its turn. */
const LINKS_A_TURN = 250;
/** How long a baker waits for another one to finish, in milliseconds: longer than a whole bake of a large record takes. */
const BAKER_PATIENCE_MS = 2 * 60_000;

export interface WrittenGeneration {
  /** The generation that holds now. */
  generation: string;
  /** Files rendered anew, and files kept from the generation before. */
  rendered: number;
  kept: number;
  /** False when a generation of a newer log was already there: nothing was written. */
  swapped: boolean;
}

/**
 * Writes the files as a new generation and then swaps the manifest by one rename. Killed at any moment, the site is the old
 * one or the new one, whole; what is left lying is cleared away by a later bake. Files whose `inputs` did not change are
 * linked from the generation before instead of rendered. `seq` is the log entry the files were baked from. One baker at a
 * time, whatever process it is in: the others wait, and an older log never takes the place of a newer one. Throws LockHeld.
 */
export async function writeGeneration(dataDir: string, files: readonly BakedFile[], seq: number, signer: Signer): Promise<WrittenGeneration> {
  const { generations, lock } = sitePaths(dataDir);
  await mkdir(generations, { recursive: true });
  return underFileLock(lock, BAKER_PATIENCE_MS, () => writeAlone(dataDir, files, seq, signer));
}

async function writeAlone(dataDir: string, files: readonly BakedFile[], seq: number, signer: Signer): Promise<WrittenGeneration> {
  const { generations, manifest, site } = sitePaths(dataDir);
  const previous = await readManifest(dataDir);
  if (previous !== null && previous.seq > seq) return { generation: previous.generation, rendered: 0, kept: 0, swapped: false };
  const generation = `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`;
  const folder = join(generations, generation);
  await mkdir(folder, { recursive: true });

  const folders = await makeFolders(folder, [...files.map((file) => file.file), PAGE_LIST_ADDRESS.slice(1)]);

  const entries: Record<string, BakedEntry> = {};
  const changed: BakedFile[] = [];
  for (const [index, file] of files.entries()) {
    const old = previous?.files[file.address];
    const isSame = old !== undefined && old.inputs === file.inputs && old.file === file.file;
    if (isSame && linkEntry(join(generations, previous?.generation ?? ''), folder, old)) {
      entries[file.address] = { ...old, contentType: file.contentType, cache: file.cache };
    } else changed.push(file);
    if (index % LINKS_A_TURN === 0) await nextTurn();
  }
  await eachAtOnce(changed, WRITES_AT_ONCE, async (file) => {
    entries[file.address] = await writeEntry(folder, file);
  });

  const pages = signPageList(seq, Object.values(entries), signer);
  entries[PAGE_LIST_ADDRESS] = await writeEntry(folder, {
    address: PAGE_LIST_ADDRESS,
    file: PAGE_LIST_ADDRESS.slice(1),
    contentType: 'application/json; charset=utf-8',
    cache: 'revalidate',
    inputs: pages.signature,
    render: () => canonicalBytes(pages),
  });
  for (const path of [...folders, generations]) await syncFolder(path);

  const next: SiteManifest = { generation, seq, files: entries };
  await replaceDurably(manifest, JSON.stringify(next));
  await syncFolder(site);
  await removeOldGenerations(generations, generation, previous !== null && holdsWithheld(previous, entries));
  return { generation, rendered: changed.length, kept: files.length - changed.length, swapped: true };
}

async function writeEntry(folder: string, baked: BakedFile): Promise<BakedEntry> {
  const bytes = baked.render();
  const path = join(folder, baked.file);
  await writeDurably(path, bytes);
  const encodings: Encoding[] = [];
  for (const [encoding, compressed] of await compress(bytes, baked.contentType)) {
    await writeDurably(path + ENCODING_SUFFIX[encoding], compressed);
    encodings.push(encoding);
  }
  const { file, contentType, cache, inputs } = baked;
  return { file, contentType, cache, inputs, sha256: sha256(bytes), size: bytes.length, encodings };
}

/** Both encodings where they save something; faces are compressed already. */
async function compress(bytes: Uint8Array, contentType: string): Promise<[Encoding, Uint8Array][]> {
  if (bytes.length < WORTH_COMPRESSING || contentType.startsWith('font/')) return [];
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  };
  const made: [Encoding, Uint8Array][] = [
    ['br', await compressBrotli(bytes, options)],
    ['gzip', await compressGzip(bytes, { level: GZIP_LEVEL })],
  ];
  return made.filter(([, compressed]) => compressed.length < bytes.length);
}

/** Links a file and its siblings; false when any is missing, so that it is rendered again rather than lost. */
function linkEntry(from: string, to: string, { file, encodings }: BakedEntry): boolean {
  const names = [file, ...encodings.map((encoding) => file + ENCODING_SUFFIX[encoding])];
  if (names.every((name) => linkFile(join(from, name), join(to, name)))) return true;
  // What was linked before the miss must not stand in the way of the fresh file: it shares its bytes with the old one.
  for (const name of names) rmSync(join(to, name), { force: true });
  return false;
}

/** Makes every folder the files need, and names them all, so that they can be synced in the end. */
async function makeFolders(root: string, files: readonly string[]): Promise<Set<string>> {
  const folders = new Set([root]);
  for (const file of files) {
    for (let path = dirname(file); path !== '.' && path !== '/'; path = dirname(path)) folders.add(join(root, path));
  }
  for (const path of folders) await mkdir(path, { recursive: true });
  return folders;
}

/** Does the work for each item, so many at a time; the first failure ends it. */
async function eachAtOnce<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  let isFailed = false;
  const worker = async () => {
    for (const item of queue) {
      if (isFailed) return;
      await work(item).catch((error: unknown) => {
        isFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** Whether a document that was public is public no more: then its bytes, and every page made from it, must leave the disk. */
function holdsWithheld(previous: SiteManifest, entries: Readonly<Record<string, BakedEntry>>): boolean {
  return Object.keys(previous.files).some((address) => address.startsWith('/record/documents/') && !Object.hasOwn(entries, address));
}

/** Keeps the latest few, or none but the current: nobody else is at work here, so what is left over was left by a baker that was killed. */
async function removeOldGenerations(generations: string, current: string, mustPurge: boolean): Promise<void> {
  const found = await Promise.all(
    (await readdir(generations)).map(async (name) => ({ name, at: (await stat(join(generations, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const others = found.filter(({ name }) => name !== current).sort((a, b) => b.at - a.at);
  for (const { name } of mustPurge ? others : others.slice(KEPT_GENERATIONS - 1)) await rm(join(generations, name), { recursive: true, force: true });
}
