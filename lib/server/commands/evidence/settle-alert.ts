import type { Comparison } from '@/lib/core/evidence/comparable';
import type { Tx } from '@/lib/server/db/clients';

interface Compared {
  claimId: string;
  statementId: string;
  sourceId: string;
  /** The statement that the claim's version was read from, if any. */
  readFrom: { id: string; sourceId: string } | null;
}

/** What a comparison asks a person to look at; null for one that asks nothing. */
function alertKindOf({ relation, reason }: Comparison): 'misprint' | 'claim_version' | null {
  if (relation === 'misprint') return 'misprint';
  return relation === 'updates' && reason.code === 'updated_by_origin' ? 'claim_version' : null;
}

/**
 * Raises the alert of a comparison (copies that differ; a claim whose body has a newer figure), once, and takes an open one
 * away when the comparison says so no more. What a person confirmed or dismissed stays.
 */
export async function settleAlert(tx: Tx, compared: Compared, comparison: Comparison | null): Promise<void> {
  const kind = comparison && alertKindOf(comparison);
  const { claimId, statementId, sourceId, readFrom } = compared;
  const fingerprint = (of: string) => `${of} ${claimId} ${statementId}`;
  const gone = (['misprint', 'claim_version'] as const).filter((each) => each !== kind).map(fingerprint);
  const open = await tx.alert.findMany({ where: { fingerprint: { in: gone }, state: 'open' }, select: { id: true } });
  for (const { id } of open) {
    await tx.alertSource.deleteMany({ where: { alertId: id } });
    await tx.alertClaim.deleteMany({ where: { alertId: id } });
    await tx.alert.delete({ where: { id } });
  }
  if (!kind || !comparison) return;
  const sourceIds = [...new Set([sourceId, ...(readFrom ? [readFrom.sourceId] : [])])];
  await tx.alert.upsert({
    where: { fingerprint: fingerprint(kind) },
    update: {},
    create: {
      kind,
      fingerprint: fingerprint(kind),
      statementAId: statementId,
      statementBId: readFrom?.id ?? null,
      details: { ...comparison.reason },
      sources: { create: sourceIds.map((id) => ({ sourceId: id })) },
      claims: { create: [{ claimId }] },
    },
  });
}
