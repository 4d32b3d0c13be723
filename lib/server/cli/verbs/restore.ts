import { resolve } from 'node:path';
import { BackupProblem, restoreBackup } from '@/lib/server/db/backup';
import { getEnv } from '@/lib/server/env';
import { BadUsage } from '../usage';

/** `isnad restore FILE`: brings a backup back into an empty data folder. */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new BadUsage('use it so: restore FILE');
  const { madeAt } = await restoreBackup(getEnv(), resolve(file)).catch((error: unknown) => {
    throw error instanceof BackupProblem ? new BadUsage(error.message) : error;
  });
  process.stdout.write(`Restored the backup made ${madeAt}.\n`);
  return 0;
}
