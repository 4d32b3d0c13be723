import type { Tx } from '@/lib/server/db/clients';

/**
 * How much is compared again within a deed or a job. What a change touches beyond that is left to jobs, one after another,
 * each a short transaction: an original source of thousands of statements is merged at once, and nobody who writes
 * meanwhile waits longer than for one of them.
 */
/** Statements or claims whose comparisons are looked for at once; their ids must fit into one query, too. */
export const ROWS_AT_ONCE = 200;
/** Pairs of claim and statement, each a comparison and at most two writes. */
export const PAIRS_AT_ONCE = 500;
/** The jobs of one change begin so far apart, in milliseconds: others write and bake between them. */
const SPACING_MS = 600;

export const COMPARE_AGAIN_JOB = 'compare_again';

/** What to compare again: these claims with all that bears on them, these statements likewise, or, with both, one with the other. */
export interface ComparisonWork {
  claimIds?: string[];
  statementIds?: string[];
}

/** Leaves work to jobs, in the transaction of the change it follows from. */
export async function queueComparisons(tx: Tx, works: readonly ComparisonWork[]): Promise<void> {
  const begin = Date.now();
  await tx.job.createMany({ data: works.map((work, index) => ({ kind: COMPARE_AGAIN_JOB, payload: { ...work }, runAt: new Date(begin + index * SPACING_MS) })) });
}

/** A list in pieces of so many. */
export function slices<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Cuts claims, each with the statements that bear on it, into pieces of at most about `PAIRS_AT_ONCE` pairs. */
export function cutPairs(claims: readonly { claimId: string; statementIds: readonly string[] }[]): ComparisonWork[] {
  const pieces: { claimIds: string[]; statementIds: Set<string>; pairs: number }[] = [];
  for (const { claimId, statementIds } of claims) {
    for (const slice of slices(statementIds, PAIRS_AT_ONCE)) {
      const last = pieces.at(-1);
      if (last && last.pairs + slice.length <= PAIRS_AT_ONCE) {
        last.claimIds.push(claimId);
        for (const id of slice) last.statementIds.add(id);
        last.pairs += slice.length;
      } else pieces.push({ claimIds: [claimId], statementIds: new Set(slice), pairs: slice.length });
    }
  }
  return pieces.map(({ claimIds, statementIds }) => ({ claimIds: [...new Set(claimIds)], statementIds: [...statementIds] }));
}
