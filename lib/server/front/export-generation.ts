import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, sitePaths } from './site-manifest';

/** Why an export was refused. `not_empty` also when the folder holds an older export: a stale page must not survive beside the new ones. */
export type ExportRefusal = 'nothing_baked' | 'not_empty' | 'not_a_folder';

/** Copies the baked site that holds now into an empty or new folder, as any web server can serve it and `isnad verify` check it. */
export async function exportGeneration(dataDir: string, target: string): Promise<{ ok: true; files: number } | { ok: false; why: ExportRefusal }> {
  const manifest = await readManifest(dataDir);
  if (manifest === null) return { ok: false, why: 'nothing_baked' };
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isDirectory()) return { ok: false, why: 'not_a_folder' };
  if (found !== null && (await readdir(target)).length > 0) return { ok: false, why: 'not_empty' };
  await mkdir(target, { recursive: true });
  await cp(join(sitePaths(dataDir).generations, manifest.generation), target, { recursive: true });
  return { ok: true, files: Object.keys(manifest.files).length };
}
