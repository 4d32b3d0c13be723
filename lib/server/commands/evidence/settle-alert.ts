import type { Comparison } from '@/lib/core/evidence/comparable';
import { deleteAlerts } from '@/lib/server/commands/alert/delete-alerts';
import type { Tx } from '@/lib/server/db/clients';

interface Compared {
  claimId: string;
  statementId: string;
  sourceId: string;
  /** The statement that the claim's version was read from, if any. */
  readFrom: { id: string; sourceId: string } | null;
}

/** Whether the body has a newer figure than its claim. Copies that differ are told apart where passages are found, not here. */
function wantsVersion({ relation, reason }: Comparison): boolean {
  return relation === 'updates' && reason.code === 'updated_by_origin';
}

/**
 * Raises the alert of a claim that wants a new version, once, and takes an open one away when the comparison says so no
 * more. What a person confirmed or dismissed stays.
 */
export async function settleAlert(tx: Tx, compared: Compared, comparison: Comparison | null): Promise<void> {
  const { claimId, statementId, sourceId, readFrom } = compared;
  const fingerprint = `claim_version ${claimId} ${statementId}`;
  if (!comparison || !wantsVersion(comparison)) {
    const open = await tx.alert.findFirst({ where: { fingerprint, state: 'open' }, select: { id: true } });
    if (open) await deleteAlerts(tx, [open.id]);
    return;
  }
  const sourceIds = [...new Set([sourceId, ...(readFrom ? [readFrom.sourceId] : [])])];
  await tx.alert.upsert({
    where: { fingerprint },
    update: {},
    create: {
      kind: 'claim_version',
      fingerprint,
      statementAId: statementId,
      statementBId: readFrom?.id ?? null,
      details: { ...comparison.reason },
      sources: { create: sourceIds.map((id) => ({ sourceId: id })) },
      claims: { create: [{ claimId }] },
    },
  });
}
