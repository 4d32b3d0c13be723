import { recaptureDetails } from '@/lib/schemas/alert';
import type { Tx } from '@/lib/server/db/clients';

/**
 * Ties open alerts of passages that changed in a later capture to every claim that a statement in the passage bears on:
 * called whenever statements or evidence of these sources change.
 */
export async function linkRecaptures(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length === 0) return;
  const alerts = await tx.alert.findMany({
    where: { kind: 'recapture_changed', state: 'open', sources: { some: { sourceId: { in: [...sourceIds] } } } },
    select: { id: true, details: true, statementAId: true, claims: { select: { claimId: true } } },
  });
  if (alerts.length === 0) return;
  const read = alerts.map((alert) => ({ ...alert, excerptId: recaptureDetails.parse(alert.details).excerptId }));
  const statements = await tx.statement.findMany({
    where: { removedAt: null, excerptId: { in: read.map(({ excerptId }) => excerptId) } },
    orderBy: { id: 'asc' },
    select: { id: true, excerptId: true, claimVersions: { select: { claimId: true } }, evidence: { where: { removedAt: null }, select: { claimId: true } } },
  });
  for (const { id, excerptId, statementAId, claims } of read) {
    const own = statements.filter((statement) => statement.excerptId === excerptId);
    const first = own[0]?.id ?? null;
    if (first !== statementAId) await tx.alert.update({ where: { id }, data: { statementAId: first } });
    const wanted = new Set(own.flatMap((statement) => [...statement.evidence, ...statement.claimVersions].map(({ claimId }) => claimId)));
    const tied = new Set(claims.map(({ claimId }) => claimId));
    // Most hang on what they hung on before: nothing is written for those.
    if ([...tied].some((claimId) => !wanted.has(claimId))) await tx.alertClaim.deleteMany({ where: { alertId: id, claimId: { notIn: [...wanted] } } });
    for (const claimId of wanted) if (!tied.has(claimId)) await tx.alertClaim.create({ data: { alertId: id, claimId } });
  }
}
