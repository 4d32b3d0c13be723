import { setTimeout as sleep } from 'node:timers/promises';
import { runJob } from './run-job';
import { tidyDaily } from './tidy-daily';
import { failJob, finishJob, releaseDeadLeases, takeJob } from './queue';

/** How often an idle worker looks for work, in milliseconds: publishing feels immediate, and one indexed query costs nothing. */
const IDLE_MS = 300;
/** After an unexpected fault of the queue itself, in milliseconds. */
const FAULT_MS = 2_000;

/** Does jobs until `signal` aborts. A job that is running is finished first. */
export async function runWorker(signal: AbortSignal, log: (line: string) => void): Promise<void> {
  await releaseDeadLeases().catch((error: unknown) => log(`worker: ${error instanceof Error ? error.message : String(error)}`));
  while (!signal.aborted) {
    try {
      if (await doNextJob(log)) continue;
      await tidyDaily(new Date());
      await pause(IDLE_MS, signal);
    } catch (error) {
      log(`worker: ${error instanceof Error ? error.message : String(error)}`);
      await pause(FAULT_MS, signal);
    }
  }
}

/** Does everything that is due now, then returns: for the command line and tests. Returns how many jobs it did. */
export async function drainJobs(log: (line: string) => void): Promise<number> {
  let count = 0;
  while (await doNextJob(log)) count += 1;
  return count;
}

async function doNextJob(log: (line: string) => void): Promise<boolean> {
  const job = await takeJob(new Date());
  if (!job) return false;
  try {
    await runJob(job);
    await finishJob(job, new Date());
  } catch (error) {
    log(`job ${job.kind} failed (try ${job.attempts}): ${error instanceof Error ? error.message : String(error)}`);
    await failJob(job, error, new Date());
  }
  return true;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
