import { randomUUID } from 'node:crypto';
import type { Job } from '@/lib/server/db/generated/client';
import { writeClient } from '@/lib/server/db/clients';
import { inWriteTurn } from '@/lib/server/db/write';

/** After this long a taken job counts as abandoned (its worker died), in milliseconds. Longer than any job runs. */
const ABANDONED_AFTER_MS = 5 * 60_000;
/** A job that failed so often waits for a person. */
const MAX_ATTEMPTS = 6;
/** Waits before the next try: 1 s, 4 s, 16 s … in milliseconds. */
const RETRY_BASE_MS = 1_000;

/** This process, as the rows it takes name it. */
const WORKER = `${process.pid}-${randomUUID().slice(0, 8)}`;

/** Takes the next job that is due, or null. A taken job gives its dedupe key back, so that a later deed queues a new one. */
export async function takeJob(now: Date): Promise<Job | null> {
  const abandoned = new Date(now.getTime() - ABANDONED_AFTER_MS);
  const due = { doneAt: null, failedAt: null, runAt: { lte: now }, OR: [{ lockedAt: null }, { lockedAt: { lt: abandoned } }] };
  const candidate = await writeClient().job.findFirst({ where: due, orderBy: { runAt: 'asc' }, select: { id: true } });
  if (!candidate) return null; // no write turn is taken while there is nothing to do
  return inWriteTurn(writeClient(), async (tx) => {
    const job = await tx.job.findFirst({ where: { ...due, id: candidate.id } });
    if (!job) return null;
    return tx.job.update({ where: { id: job.id }, data: { lockedAt: now, lockedBy: WORKER, dedupeKey: null, attempts: { increment: 1 } } });
  });
}

/**
 * Lets go what workers took that run no more (killed, or the machine went down): nobody is at work on it. For a worker that
 * starts; all workers run on the database's own machine. Returns how many jobs that were.
 */
export async function releaseDeadLeases(): Promise<number> {
  const taken = await writeClient().job.findMany({ where: { doneAt: null, failedAt: null, lockedAt: { not: null } }, select: { id: true, lockedBy: true } });
  const dead = taken.filter(({ lockedBy }) => !isAtWork(lockedBy ?? '')).map(({ id }) => id);
  if (dead.length === 0) return 0;
  const { count } = await inWriteTurn(writeClient(), (tx) => tx.job.updateMany({ where: { id: { in: dead }, doneAt: null }, data: { lockedAt: null } }));
  return count;
}

/** Whether a worker's process runs. A process with this one's own number under another name is an earlier one. */
function isAtWork(worker: string): boolean {
  if (worker === WORKER) return true;
  const pid = Number.parseInt(worker, 10);
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // someone else's process: it is there
  }
}

/** Marks a job done. */
export async function finishJob(job: Job, now: Date): Promise<void> {
  await inWriteTurn(writeClient(), (tx) => tx.job.update({ where: { id: job.id }, data: { doneAt: now, lockedAt: null, lastError: null } }));
}

/** Puts a failed job back with a growing wait, or sets it aside after the last try. */
export async function failJob(job: Job, error: unknown, now: Date): Promise<void> {
  const isLast = job.attempts >= MAX_ATTEMPTS;
  const runAt = new Date(now.getTime() + RETRY_BASE_MS * 4 ** (job.attempts - 1));
  const lastError = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await inWriteTurn(writeClient(), (tx) =>
    tx.job.update({ where: { id: job.id }, data: { lockedAt: null, lastError: lastError.slice(0, 4_000), ...(isLast ? { failedAt: now } : { runAt }) } }),
  );
}
