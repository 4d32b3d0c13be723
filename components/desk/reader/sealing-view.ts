import type { Result } from '@/lib/schemas/problem';
import type { DestroySnapshotInput, SealSnapshotInput, SnapshotTombstone, UnsealSnapshotInput } from '@/lib/schemas/snapshot';

/** A capture that is, or may be, put under seal. */
export interface SealedSnapshot {
  id: string;
  version: number;
  /** SHA-256 of its text. */
  textSha256: string;
  rawSha256: string;
  isDestroyed: boolean;
  /** Why its text is not shown; null while it is. */
  tombstone: SnapshotTombstone | null;
  /** Published verdicts that quote it, each with its document in the public record. */
  quotedBy: readonly { id: string; name: string; documentHash: string | null }[];
}

type Deed<Input> = (input: Input, requestKey?: string) => Promise<Result<unknown>>;

export interface SealingDeeds {
  seal: Deed<SealSnapshotInput>;
  unseal: Deed<UnsealSnapshotInput>;
  destroy: Deed<DestroySnapshotInput>;
}

/** What this person may do. */
export interface SealingRights {
  canSeal: boolean;
  canDestroy: boolean;
}
