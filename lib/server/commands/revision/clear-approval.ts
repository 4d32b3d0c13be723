import type { Tx } from '@/lib/server/db/clients';

/** Removes the approvals of a revision's texts and returns what the revision itself must forget with them. */
export async function clearApproval(tx: Tx, revisionId: string) {
  await tx.revisionText.updateMany({ where: { revisionId }, data: { approvedHash: null, approvedAt: null, approvedById: null } });
  return { approvedAt: null, approvedById: null, approvedContent: null, publishAt: null };
}
