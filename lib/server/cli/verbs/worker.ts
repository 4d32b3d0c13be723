import { closeClients } from '@/lib/server/db/clients';
import { runWorker } from '@/lib/server/jobs/worker';

/** `isnad worker`: does the jobs that deeds leave (baking, publishing at a time). The front starts and watches it. */
export async function run(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await runWorker(stop.signal, (line) => process.stderr.write(`${line}\n`));
  await closeClients();
  return 0;
}
