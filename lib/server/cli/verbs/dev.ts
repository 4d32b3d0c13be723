import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
import { superviseChild } from '@/lib/server/front/supervised-child';
import { bundle } from './build';

/** `npm run dev`: migrates, then runs Next's development server; public pages come from the app's fallback views. */
export async function run(): Promise<number> {
  const env = getEnv();
  prepareData(env);
  await bundle();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--hostname', env.host, '--port', String(env.port)], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ISNAD_ORIGIN: env.origin, ISNAD_DATA: env.dataDir, ISNAD_HOME: process.cwd() },
  });
  // What deeds leave to be done is done here too, by the worker as it is built.
  const worker = superviseChild({ name: 'worker', args: [join('dist', 'isnad.mjs'), 'worker'], env: { ISNAD_ORIGIN: env.origin, ISNAD_DATA: env.dataDir, ISNAD_HOME: process.cwd() } }, (line) => process.stderr.write(`${line}\n`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await worker.stop();
  return code ?? 0;
}
