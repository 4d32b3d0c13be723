import { bake, type BakeOptions } from './bake';
import { loadReaderAssets } from './reader-assets';
import type { RecordSnapshot } from './record-snapshot';

/** One file of the site, rendered. */
export interface RenderedFile {
  bytes: Uint8Array;
  contentType: string;
}

let assets: ReturnType<typeof loadReaderAssets> | undefined;

/**
 * Renders one address of the site from a record, or null when the site has none: the app's fallback view of what the baker
 * writes, in development and for previews. The app's own bundler refuses `react-dom/server`, so the build makes a module
 * of this file (dist/site.mjs) that the app loads at run time.
 */
export async function renderAddress(snapshot: RecordSnapshot, options: Omit<BakeOptions, 'assets'>, address: string): Promise<RenderedFile | null> {
  assets ??= loadReaderAssets(options.sha256);
  const file = bake(snapshot, { ...options, assets: await assets }).find((candidate) => candidate.address === address);
  return file ? { bytes: file.render(), contentType: file.contentType } : null;
}
