import { findVerdictStep, type VerdictAction, type VerdictState } from '@/lib/core/verdict/workflow';
import type { Tx } from '@/lib/server/db/clients';
import { refuseConflict, refuseMissing, requireVersion } from '../problem';

/** Loads a verdict for one action of its table; refuses when it is gone, changed meanwhile, or the table does not list it. */
export async function loadVerdictForStep(tx: Tx, verdictId: string, version: number, action: VerdictAction) {
  const verdict = await tx.verdict.findUnique({ where: { id: verdictId }, include: { currentRevision: true, claim: { select: { incidentId: true } } } });
  if (!verdict) throw refuseMissing('verdict');
  requireVersion(verdict, version, { state: verdict.state, version: verdict.version });
  const step = findVerdictStep(verdict.state as VerdictState, action);
  if (!step) throw refuseConflict('stepNotOffered', { state: verdict.state });
  return { verdict, step };
}
