import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { findLeftovers } from '@/lib/server/commands/job/leftovers';
import { tidyUp } from '@/lib/server/commands/job/tidy-up';
import { readClient } from '@/lib/server/db/clients';

const DAY_MS = 24 * 60 * 60_000;
let nextAt = 0;

/** Clears leftovers at the worker's start and then once a day; a day without any leaves no event. */
export async function tidyDaily(now: Date): Promise<void> {
  if (now.getTime() < nextAt) return;
  nextAt = now.getTime() + DAY_MS;
  const { requests, jobs, links } = findLeftovers(now);
  const db = readClient();
  const found = (await db.doneRequest.findFirst({ where: requests })) ?? (await db.job.findFirst({ where: jobs })) ?? (await db.verification.findFirst({ where: links }));
  if (found) await execute(tidyUp, SYSTEM, {}, { now });
}
