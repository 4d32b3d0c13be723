import { watch, type FSWatcher } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BakedCache } from './baked-cache';
import { ENCODING_SUFFIX, readManifest, sitePaths, type BakedEntry, type Encoding, type SiteManifest } from './site-manifest';

/** Some file systems report no changes: the manifest's stamp is compared this often as well. */
const POLL_MS = 2_000;

/** A file of the site together with the generation it was found in. One object as long as that generation holds. */
export interface FoundPage extends BakedEntry {
  generation: string;
}

/** The baked site as the front sees it: the manifest that holds now, and bytes by content. */
export interface BakedSite {
  /** The file of a decoded address; undefined when the site has no such page. */
  find: (address: string) => FoundPage | undefined;
  /** The bytes, if they are in memory. */
  peek: (page: FoundPage, encoding: Encoding | null) => Buffer | undefined;
  /** Reads them from disk and keeps them. Rejects when the generation was cleared away meanwhile: `refresh`, and find again. */
  read: (page: FoundPage, encoding: Encoding | null) => Promise<Buffer>;
  refresh: () => Promise<void>;
  close: () => void;
}

/** Opens the site and follows the manifest: a new one takes effect whole, an unreadable one leaves the old in place. */
export async function openBakedSite(dataDir: string, cacheBytes: number, log: (line: string) => void): Promise<BakedSite> {
  const paths = sitePaths(dataDir);
  const cache = new BakedCache(cacheBytes);
  await mkdir(paths.site, { recursive: true });
  let pages: ReadonlyMap<string, FoundPage> = new Map();
  let stamp = '';
  let reading: Promise<void> | null = null;

  const follow = (): Promise<void> => {
    reading ??= readAgain().finally(() => {
      reading = null;
    });
    return reading;
  };
  const readAgain = async () => {
    try {
      const found = await stat(paths.manifest).catch(() => null);
      const next = found === null ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
      if (next === stamp) return;
      pages = pagesOf(await readManifest(dataDir));
      stamp = next;
    } catch (error) {
      log(`the site's manifest can't be read, the one before stays: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  await follow();
  const timer = setInterval(() => void follow(), POLL_MS);
  timer.unref();
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(paths.site, () => void follow());
    watcher.on('error', () => watcher?.close());
    watcher.unref();
  } catch {
    // No watching on this file system: the timer does it alone.
  }

  return {
    find: (address) => pages.get(address),
    peek: (page, encoding) => cache.get(keyOf(page, encoding)),
    read: async (page, encoding) => {
      const bytes = await readFile(join(paths.generations, page.generation, page.file + (encoding === null ? '' : ENCODING_SUFFIX[encoding])));
      cache.set(keyOf(page, encoding), bytes);
      return bytes;
    },
    refresh: follow,
    close: () => {
      clearInterval(timer);
      watcher?.close();
    },
  };
}

function pagesOf(manifest: SiteManifest | null): ReadonlyMap<string, FoundPage> {
  if (manifest === null) return new Map();
  const { generation, files } = manifest;
  return new Map(Object.entries(files).map(([address, entry]) => [address, { ...entry, generation }]));
}

function keyOf(page: FoundPage, encoding: Encoding | null): string {
  return encoding === null ? page.sha256 : page.sha256 + encoding;
}
