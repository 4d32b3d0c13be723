import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
import { exportGeneration, type ExportRefusal } from '@/lib/server/front/export-generation';
import { bakeRecord } from '@/lib/server/jobs/bake-record';
import { BadUsage } from '../usage';

const REFUSALS: Record<ExportRefusal, string> = {
  nothing_baked: 'nothing is baked yet',
  not_empty: 'this folder is not empty; name an empty folder or a new one',
  not_a_folder: 'this is a file; name an empty folder or a new one',
};

/** `isnad export DIR`: writes the current generation, precompressed files too, into an empty folder, for any web server and for `isnad verify`. */
export async function run(args: string[]): Promise<number> {
  const [target, ...rest] = args;
  if (target === undefined || rest.length > 0) throw new BadUsage('use it so: export DIR');
  const env = getEnv();
  prepareData(env);
  try {
    await bakeRecord();
  } finally {
    await closeClients();
  }
  const exported = await exportGeneration(env.dataDir, target);
  if (!exported.ok) throw new BadUsage(`${target}: ${REFUSALS[exported.why]}`);
  process.stdout.write(`Wrote ${exported.files} files to ${target}. Check them with: isnad verify ${target}\n`);
  return 0;
}
