import { deleteBlob } from '@/lib/server/db/blobs';
import { writeClient } from '@/lib/server/db/clients';
import { inWriteTurn } from '@/lib/server/db/write';

/**
 * Deletes the bytes of destroyed captures, but for those that another capture still stands on. In a write turn each: who
 * captures the same bytes meanwhile comes wholly before it, and keeps them, or after it, and stores them anew
 * (record-snapshot.ts). Done twice, it changes nothing.
 */
export async function destroyBytes(hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    await inWriteTurn(writeClient(), async (tx) => {
      const keeper = await tx.snapshot.findFirst({
        // The text of a sealed capture is kept as a blob, too.
        where: { OR: [{ rawSha256: hash, state: { not: 'destroyed' } }, { textSha256: hash, state: 'sealed' }] },
        select: { id: true },
      });
      if (!keeper) await deleteBlob(hash);
    });
  }
}
