import { findUnmet, type StepFacts } from '@/lib/core/verdict/requirements';
import { findRevisionStep, type RevisionAction, type RevisionState, type Step } from '@/lib/core/verdict/workflow';
import type { Actor } from '@/lib/server/access/actor';
import { isPermitted } from '@/lib/server/access/permissions';
import type { Tx } from '@/lib/server/db/clients';
import { Refusal, refuseConflict, refuseMissing, requireVersion } from '../problem';

const STEP_REVISION = { verdict: true, texts: true } as const;

/** A revision with its verdict and texts, in the middle of a step. */
export type SteppedRevision = NonNullable<Awaited<ReturnType<typeof findRevision>>>;

function findRevision(tx: Tx, revisionId: string) {
  return tx.revision.findUnique({ where: { id: revisionId }, include: STEP_REVISION });
}

/**
 * Loads a revision for one action of the workflow table. Refuses when it is gone, when the save is stale (`version` null
 * skips that, for deeds that carry a finer version), when the table does not list the action, or when the role may not.
 */
export async function loadForStep(
  tx: Tx,
  actor: Actor,
  revisionId: string,
  version: number | null,
  action: RevisionAction,
): Promise<{ revision: SteppedRevision; step: Step<RevisionState, RevisionAction> }> {
  const revision = await findRevision(tx, revisionId);
  if (!revision) throw refuseMissing('revision');
  if (version !== null) requireVersion(revision, version, { state: revision.state, version: revision.version });
  const step = findRevisionStep(revision.state as RevisionState, action);
  if (!step) throw refuseConflict('stepNotOffered', { state: revision.state });
  if (!isPermitted(actor.role, step.permission)) throw new Refusal({ kind: 'forbidden', code: 'forbidden' });
  return { revision, step };
}

/** Refuses with the first requirement of the step that does not hold. */
export function requireFacts(step: Step<string, string>, facts: StepFacts): void {
  const [first] = findUnmet(step.requires, facts);
  if (first) throw refuseConflict(`unmet_${first}`);
}

/** Moves a revision to the step's next state. */
export async function moveRevision(tx: Tx, revision: SteppedRevision, step: Step<RevisionState, RevisionAction>, data: Record<string, unknown> = {}): Promise<{ revisionId: string; version: number; state: RevisionState }> {
  const { version } = await tx.revision.update({
    where: { id: revision.id },
    data: { ...data, state: step.to, version: { increment: 1 } },
    select: { version: true },
  });
  return { revisionId: revision.id, version, state: step.to };
}

/** The audit entry of a step. */
export function stepAudit(revision: SteppedRevision, step: Step<RevisionState, RevisionAction>, details: Record<string, string | number | boolean | null> = {}) {
  return {
    objectKind: 'verdict',
    objectId: revision.verdictId,
    verdictId: revision.verdictId,
    details: { revision: revision.number, state: [step.from, step.to], ...details },
  };
}
