/** A proposal as an earlier reading of its source left it. */
export interface EarlierProposal {
  fingerprint: string;
  start: number;
  /** Captures in their order: the later one speaks. */
  capturedAt: number;
  snapshotId: string;
}

/**
 * Which earlier proposal each newly found one is, or null: of one fingerprint the first found is the first of the latest
 * capture that has it, the second its second, and so on. `found` in text order.
 */
export function matchEarlier<Earlier extends EarlierProposal>(found: readonly { fingerprint: string }[], earlier: readonly Earlier[]): (Earlier | null)[] {
  const latest = new Map<string, Earlier[]>();
  for (const proposal of earlier) {
    const known = latest.get(proposal.fingerprint);
    const [first] = known ?? [];
    if (!known || !first || first.capturedAt < proposal.capturedAt) latest.set(proposal.fingerprint, [proposal]);
    else if (first.snapshotId === proposal.snapshotId) known.push(proposal);
  }
  for (const proposals of latest.values()) proposals.sort((a, b) => a.start - b.start);
  const taken = new Map<string, number>();
  return found.map(({ fingerprint }) => {
    const turn = taken.get(fingerprint) ?? 0;
    taken.set(fingerprint, turn + 1);
    return latest.get(fingerprint)?.[turn] ?? null;
  });
}
