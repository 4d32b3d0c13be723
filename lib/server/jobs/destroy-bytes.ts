import { deleteBlob } from '@/lib/server/db/blobs';
import { readClient } from '@/lib/server/db/clients';

/** Deletes the bytes of destroyed captures, but for those that another capture still stands on. Done twice, it changes nothing. */
export async function destroyBytes(hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    const keeper = await readClient().snapshot.findFirst({
      // The text of a sealed capture is kept as a blob, too.
      where: { OR: [{ rawSha256: hash, state: { not: 'destroyed' } }, { textSha256: hash, state: 'sealed' }] },
      select: { id: true },
    });
    if (!keeper) await deleteBlob(hash);
  }
}
