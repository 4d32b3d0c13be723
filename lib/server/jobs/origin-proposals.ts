import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { isEmptyPlan, planProposals } from '@/lib/server/commands/origin/plan-proposals';
import { proposeOrigins } from '@/lib/server/commands/origin/propose-origins';
import { readClient } from '@/lib/server/db/clients';

/** So often it is computed anew where the desk changes what it rests on meanwhile; then the job waits for its next try. */
const ATTEMPTS = 3;

/** Brings an incident's proposals up to date. A reading that finds nothing new is no deed, and leaves nothing in the audit. */
export async function bringProposalsUpToDate(incidentId: string): Promise<void> {
  if (isEmptyPlan(await planProposals(readClient(), incidentId))) return;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await execute(proposeOrigins, SYSTEM, { incidentId });
    if (result.ok) return;
    if (result.problem.kind !== 'conflict') throw new Error(`origin.propose was refused: ${result.problem.code}`);
  }
  throw new Error('the statements changed faster than their origins could be proposed');
}
