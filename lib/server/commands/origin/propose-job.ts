import type { JobRequest } from '@/lib/server/commands/define-command';
import type { Tx } from '@/lib/server/db/clients';

/** How long proposing waits for more to come, in milliseconds: who enters six statements gets one reading of all six. */
const SETTLE_MS = 1_500;

/**
 * Leaves the job that looks for original sources among the statements of incidents, in the transaction of whatever changed
 * them. Changes that follow each other before it runs are one job.
 */
export async function queueProposals(tx: Tx, incidentIds: Iterable<string | null>): Promise<void> {
  for (const incidentId of new Set(incidentIds)) {
    if (incidentId === null) continue;
    const data = { kind: 'propose_origins', payload: { incidentId }, runAt: new Date(Date.now() + SETTLE_MS) };
    const dedupeKey = `propose_origins:${incidentId}`;
    await tx.job.upsert({ where: { dedupeKey }, create: { ...data, dedupeKey }, update: {} });
  }
}

/** The same as a job of a deed, for deeds that compare nothing again. */
export function proposeOriginsJob(incidentId: string | null, now: Date): JobRequest[] {
  if (incidentId === null) return [];
  return [{ kind: 'propose_origins', payload: { incidentId }, dedupeKey: `propose_origins:${incidentId}`, runAt: new Date(now.getTime() + SETTLE_MS) }];
}
