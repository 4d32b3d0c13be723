import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';

/** `isnad migrate`: brings the database up to date and says what it did. */
export async function run(): Promise<number> {
  const applied = prepareData(getEnv());
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`);
  return 0;
}
