import { bake, type BakeOptions } from './bake';
import type { BakedFile } from './baked-file';
import { loadReaderAssets } from './reader-assets';
import type { RecordSnapshot } from './record-snapshot';

/** One file of the site, rendered. */
export interface RenderedFile {
  bytes: Uint8Array;
  contentType: string;
}

/** What a record bakes to, worked out once for each snapshot that is held; pages are rendered when they are asked for. */
const baked = new WeakMap<RecordSnapshot, ReadonlyMap<string, BakedFile>>();

let assets: ReturnType<typeof loadReaderAssets> | undefined;

/**
 * Renders one address of the site from a record, or null when the site has none: the app's fallback view of what the baker
 * writes, in development and for previews. The app's own bundler refuses `react-dom/server`, so the build makes a module
 * of this file (dist/site.mjs) that the app loads at run time.
 */
export async function renderAddress(snapshot: RecordSnapshot, options: Omit<BakeOptions, 'assets'>, address: string): Promise<RenderedFile | null> {
  assets ??= loadReaderAssets(options.sha256);
  const files = baked.get(snapshot) ?? new Map(bake(snapshot, { ...options, assets: await assets }).map((file) => [file.address, file]));
  baked.set(snapshot, files);
  const file = files.get(address);
  return file ? { bytes: file.render(), contentType: file.contentType } : null;
}
