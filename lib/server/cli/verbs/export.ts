import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
import { readManifest, sitePaths } from '@/lib/server/front/site-manifest';
import { bakeRecord } from '@/lib/server/jobs/bake-record';
import { BadUsage } from '../usage';

/** `isnad export DIR`: writes the current generation into an empty folder, for any web server and for `isnad verify`. */
export async function run(args: string[]): Promise<number> {
  const [target, ...rest] = args;
  if (target === undefined || rest.length > 0) throw new BadUsage('use it so: export DIR');
  const present = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BadUsage(`${target} can't be used as a folder (${error.code})`);
  });
  if (present.length > 0) throw new BadUsage(`${target} is not empty; name an empty folder or a new one`);
  const env = getEnv();
  prepareData(env);
  try {
    await bakeRecord();
  } finally {
    await closeClients();
  }
  const manifest = await readManifest(env.dataDir);
  if (!manifest) throw new BadUsage('nothing is baked yet');
  const from = join(sitePaths(env.dataDir).generations, manifest.generation);
  const files = Object.values(manifest.files);
  for (const { file } of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(from, file), join(target, file));
  }
  process.stdout.write(`Wrote ${files.length} files to ${target}. Check them with: isnad verify ${target}\n`);
  return 0;
}
