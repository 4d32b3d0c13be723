import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFirstRunLink } from '@/lib/server/access/first-run';
import { ensureRatingScale } from '@/lib/server/db/rating-scale';
import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { type Env, getEnv } from '@/lib/server/env';
import { type Front, startFront } from '@/lib/server/front/start-front';
import { bakeRecord } from '@/lib/server/jobs/bake-record';
import { BadUsage } from '../usage';

/** How long the app may take to answer first, in milliseconds. */
const APP_PATIENCE_MS = 60_000;

/** `npm start`: migrates, bakes what the record holds, then serves: the front, and behind it the app and the worker. */
export async function run(): Promise<number> {
  const env = getEnv();
  const link = await prepareStart(env);
  const front = await serve(env, env.host);
  process.stdout.write(`Isnad is at ${env.origin}\n`);
  if (link) process.stdout.write(`Nobody has an account yet. Make the first one here:\n${link}\n`);
  return untilStopped(front);
}

/** Brings database, scale and pages up to date; gives the first-run link of an empty newsroom. */
export async function prepareStart(env: Env): Promise<string | null> {
  prepareData(env);
  await ensureRatingScale();
  await bakeRecord();
  const link = await makeFirstRunLink(env);
  await closeClients(); // from here on the app and the worker write
  return link;
}

/** Starts the front with its two children and waits until the app answers. */
export async function serve(env: Env, host: string): Promise<Front> {
  const home = join(import.meta.dirname, '..');
  const app = join(home, '.next', 'standalone', 'server.js');
  if (!existsSync(app)) throw new BadUsage('there is no build here: run npm run build first');
  const shared = { NODE_ENV: 'production', ISNAD_ORIGIN: env.origin, ISNAD_DATA: env.dataDir, ISNAD_HOME: home, NEXT_TELEMETRY_DISABLED: '1' };
  const front = await startFront({
    port: env.port,
    host,
    dataDir: env.dataDir,
    origin: env.origin,
    trustedProxies: env.trustedProxies,
    appCommand: { name: 'app', args: [app], env: shared },
    workerCommand: { name: 'worker', args: [join(home, 'dist', 'isnad.mjs'), 'worker'], env: shared },
  });
  await front.whenAppReady(APP_PATIENCE_MS);
  return front;
}

/** Runs until the process is told to stop, then stops everything in order. */
export async function untilStopped(front: Front): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await front.close();
  return 0;
}
