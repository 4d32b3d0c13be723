import { resolve } from 'node:path';
import { BackupProblem, writeBackup } from '@/lib/server/db/backup';
import { getEnv } from '@/lib/server/env';
import { BadUsage } from '../usage';

/** `isnad backup FILE`: one file with the database, the blobs and the keys; the product may go on running. */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new BadUsage('use it so: backup FILE');
  await writeBackup(getEnv(), resolve(file), new Date()).catch((error: unknown) => {
    throw error instanceof BackupProblem ? new BadUsage(error.message) : error;
  });
  process.stdout.write(`Wrote ${file}. It holds the keys of the record: keep it as safe as they are.\n`);
  return 0;
}
