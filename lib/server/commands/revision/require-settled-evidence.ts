import { z } from 'zod';
import { COMPARE_AGAIN_JOB } from '@/lib/server/commands/evidence/comparison-work';
import type { Tx } from '@/lib/server/db/clients';
import { compareAgainInput } from '@/lib/schemas/evidence';
import { refuseConflict } from '../problem';

/**
 * Refuses while comparisons of a claim are still left to jobs: what a large change did to its evidence is not seen yet, and
 * must be before anybody approves or publishes it. Jobs that failed for good hold up nothing.
 */
export async function requireSettledEvidence(tx: Tx, claim: { id: string; incidentId: string }): Promise<void> {
  const jobs = await tx.job.findMany({ where: { kind: COMPARE_AGAIN_JOB, doneAt: null, failedAt: null }, select: { payload: true } });
  const works = z.array(compareAgainInput).parse(jobs.map(({ payload }) => payload));
  const isNamed = works.some(({ claimIds }) => claimIds?.includes(claim.id));
  const statementIds = works.flatMap((work) => (work.claimIds ? [] : (work.statementIds ?? [])));
  const bearing = { OR: [{ incidentId: claim.incidentId }, { evidence: { some: { claimId: claim.id } } }] };
  const isTouched = statementIds.length > 0 && (await tx.statement.findFirst({ where: { AND: [{ id: { in: statementIds } }, bearing] }, select: { id: true } })) !== null;
  if (isNamed || isTouched) throw refuseConflict('comparisonsPending');
}
