import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
import { bakeRecord } from '@/lib/server/jobs/bake-record';

/** `isnad bake`: bakes the public pages from the record; a running front takes the new generation up by itself. */
export async function run(): Promise<number> {
  prepareData(getEnv());
  try {
    const { rendered, kept, swapped } = await bakeRecord();
    process.stdout.write(swapped ? `Baked: ${rendered} files rendered, ${kept} kept.\n` : 'A newer generation was already there; nothing was changed.\n');
  } finally {
    await closeClients();
  }
  return 0;
}
