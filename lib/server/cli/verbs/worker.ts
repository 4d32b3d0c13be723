import { closeClients } from '@/lib/server/db/clients';
import { catchUpReprints, closeReprints } from '@/lib/server/jobs/reprint-index';
import { runWorker } from '@/lib/server/jobs/worker';

/** `isnad worker`: does the jobs that deeds leave (baking, publishing at a time, holding captures against each other). The front starts and watches it. */
export async function run(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const caughtUp = catchUpReprints(stop.signal, log).catch((error: unknown) => log(`the reprint index is not up to date: ${error instanceof Error ? error.message : String(error)}`));
  await runWorker(stop.signal, log);
  await caughtUp;
  await closeReprints();
  await closeClients();
  return 0;
}
