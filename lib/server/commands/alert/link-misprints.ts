import { misprintDetails } from '@/lib/schemas/alert';
import type { Tx } from '@/lib/server/db/clients';
import { SPAN_COLUMNS, spanOf } from '@/lib/server/db/value-span';

/**
 * Ties open misprint alerts of these sources to the statements that lie in a differing place, and to every claim those
 * statements bear on. Called whenever statements or evidence of a source change: an alert is raised at capture, before
 * anybody has said what the passage states.
 */
export async function linkMisprints(tx: Tx, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length === 0) return;
  const alerts = await tx.alert.findMany({
    where: { kind: 'misprint', state: 'open', sources: { some: { sourceId: { in: [...sourceIds] } } } },
    select: { id: true, details: true, statementAId: true, statementBId: true },
  });
  if (alerts.length === 0) return;
  const read = alerts.map((alert) => ({ ...alert, details: misprintDetails.parse(alert.details) }));
  const snapshotIds = [...new Set(read.flatMap(({ details }) => details.sides.flatMap(({ places }) => places.map(({ snapshotId }) => snapshotId))))];
  const statements = await tx.statement.findMany({
    where: { removedAt: null, excerpt: { snapshotId: { in: snapshotIds } } },
    select: {
      id: true, ...SPAN_COLUMNS, claimVersions: { select: { claimId: true } },
      evidence: { where: { removedAt: null }, select: { claimId: true } },
    },
  });
  for (const { id, details, statementAId, statementBId } of read) {
    const [inA, inB] = details.sides.map(({ places }) =>
      statements.filter((statement) => {
        const { snapshotId, start, end } = spanOf(statement);
        return places.some((place) => place.snapshotId === snapshotId && start < place.end && place.start < end);
      }),
    );
    const [first, second] = [inA?.[0]?.id ?? null, inB?.[0]?.id ?? null];
    if (first !== statementAId || second !== statementBId) await tx.alert.update({ where: { id }, data: { statementAId: first, statementBId: second } });
    const claimIds = new Set([...(inA ?? []), ...(inB ?? [])].flatMap((statement) => [...statement.evidence, ...statement.claimVersions].map(({ claimId }) => claimId)));
    await tx.alertClaim.deleteMany({ where: { alertId: id, claimId: { notIn: [...claimIds] } } });
    for (const claimId of claimIds) await tx.alertClaim.upsert({ where: { alertId_claimId: { alertId: id, claimId } }, create: { alertId: id, claimId }, update: {} });
  }
}
