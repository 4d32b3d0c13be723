import { spawn } from 'node:child_process';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
}
