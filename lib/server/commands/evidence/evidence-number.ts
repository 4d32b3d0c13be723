import type { Tx } from '@/lib/server/db/clients';

/** The number of a claim's next evidence: what texts cite it by. Never given twice, also where a proposal went away again. */
export async function nextEvidenceNumber(tx: Tx, claimId: string): Promise<number> {
  const { evidenceCount } = await tx.claim.update({ where: { id: claimId }, data: { evidenceCount: { increment: 1 } }, select: { evidenceCount: true } });
  return evidenceCount;
}

/** What a text cites a piece of evidence by: `[^e3]`. */
export function citationId(evidence: { number: number }): string {
  return `e${evidence.number}`;
}
