import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '@/lib/server/env';
import { applyMigrations } from './migrations';

/** Where the migrations lie: beside the working directory in a checkout, beside the bundle in a deployment. */
export function migrationsFolder(): string {
  const candidates = [join(process.cwd(), 'prisma', 'migrations'), join(import.meta.dirname, '..', 'prisma', 'migrations')];
  const found = candidates.find((folder) => existsSync(folder));
  if (!found) throw new Error('the folder prisma/migrations is missing: start Isnad in its own folder');
  return found;
}

/** Makes the data folder and brings its database up to date. Returns the names of the migrations applied. */
export function prepareData(env: Env): string[] {
  for (const folder of [env.dataDir, env.blobDir, env.siteDir]) mkdirSync(folder, { recursive: true });
  return applyMigrations(env.databasePath, migrationsFolder());
}
