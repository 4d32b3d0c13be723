import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** How a file's bytes may be sent: as they are, or one of these made ahead. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];
/** The ending of a precompressed sibling. */
export const ENCODING_SUFFIX: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

const bakedEntry = z.object({
  file: z.string(),
  contentType: z.string(),
  cache: z.enum(['immutable', 'revalidate']),
  sha256: z.string(),
  inputs: z.string(),
  size: z.int().nonnegative(),
  /** Which precompressed siblings lie beside it. */
  encodings: z.array(z.enum(ENCODINGS)),
});
/** One address of the site and the file behind it. */
export type BakedEntry = z.infer<typeof bakedEntry>;

const siteManifest = z.object({
  /** The folder under `generations/` that holds the files. */
  generation: z.string().regex(/^[\w-]+$/),
  /** The last log entry that was baked. */
  seq: z.int().nonnegative(),
  files: z.record(z.string(), bakedEntry),
});
export type SiteManifest = z.infer<typeof siteManifest>;

/** Where the baked site lies inside the data folder. */
export function sitePaths(dataDir: string) {
  const site = join(dataDir, 'site');
  return { site, manifest: join(site, 'manifest.json'), generations: join(site, 'generations'), lock: join(site, 'baker.lock') };
}

/** The manifest that holds now; null before the first bake. Throws on a file that is no manifest: it is only ever renamed into place whole. */
export async function readManifest(dataDir: string): Promise<SiteManifest | null> {
  try {
    return siteManifest.parse(JSON.parse(await readFile(sitePaths(dataDir).manifest, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
