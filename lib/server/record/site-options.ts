import { getEnv } from '@/lib/server/env';
import type { BakeOptions } from '@/lib/site/bake';
import { loadReaderAssets } from '@/lib/site/reader-assets';
import { renderer } from './renderer';
import { sha256 } from './sha256';

/** How this newsroom's site is baked. */
export async function siteOptions(): Promise<BakeOptions> {
  const { origin, publisherNames } = getEnv();
  return { origin, newsroom: publisherNames, assets: await loadReaderAssets(sha256), sha256, renderer: renderer() };
}
