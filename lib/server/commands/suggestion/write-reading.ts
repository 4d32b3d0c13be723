import { matchEarlier } from '@/lib/core/proposal/carry-decisions';
import type { Proposal } from '@/lib/core/proposal/proposal';
import { isStatedBy } from '@/lib/core/proposal/proposed-value';
import type { CodePointRange } from '@/lib/core/text/range';
import type { ReadProposal } from '@/lib/server/commands/snapshot/read-values';
import type { Tx } from '@/lib/server/db/clients';
import { statementsIn } from './statements-in';

interface Found {
  snapshotId: string;
  sourceId: string;
  /** In text order. */
  found: readonly ReadProposal[];
}

/** Rows written at once: below SQLite's bound on variables in a statement. */
const WRITTEN_AT_ONCE = 500;

/**
 * Puts a reading in the place of the one before. What was decided in this capture stays; what was decided of the same words
 * and value in another capture of the source holds here too; what a statement says already is accepted.
 */
export async function writeReading(tx: Tx, { snapshotId, sourceId, found }: Found): Promise<{ open: number; accepted: number; dismissed: number }> {
  await tx.suggestion.deleteMany({ where: { snapshotId, state: 'open' } });
  const [kept, earlier, statements] = await Promise.all([
    tx.suggestion.findMany({ where: { snapshotId }, select: { id: true, fingerprint: true, start: true, end: true, statementId: true, proposal: true } }),
    findEarlier(tx, sourceId, snapshotId),
    statementsIn(tx, snapshotId),
  ]);
  const placeOf = ({ fingerprint, start, end }: { fingerprint: string; start: number; end: number }) => `${fingerprint} ${start} ${end}`;
  const keptAt = new Map(kept.map((row) => [placeOf(row), row]));
  const offeredAs = new Map(kept.flatMap(({ statementId, start, end }) => (statementId ? [[statementId, { start, end }] as const] : [])));
  const matched = matchEarlier(found, earlier);
  const rows = [];
  for (const [i, { proposal, fingerprint }] of found.entries()) {
    const { start, end } = proposal;
    const before = keptAt.get(placeOf({ fingerprint, start, end }));
    if (before) {
      const isSame = JSON.stringify(before.proposal) === JSON.stringify(proposal);
      if (!isSame) await tx.suggestion.update({ where: { id: before.id }, data: { proposal: { ...proposal } as object } });
      continue;
    }
    const stated = statements.filter((statement) => isStatedBy(proposal, statement));
    if (stated.some(({ id }) => meets(offeredAs.get(id), proposal))) continue; // offered and accepted already, only read a little otherwise now
    const said = stated.find(({ id }) => !offeredAs.has(id));
    if (said) offeredAs.set(said.id, { start, end });
    const earlierOne = matched[i];
    const decision = said ? { state: 'accepted', statementId: said.id } : earlierOne && earlierOne.state !== 'open' ? decisionOf(earlierOne) : { state: 'open' };
    rows.push({ snapshotId, start, end, proposal: { ...proposal } as object, fingerprint, ...decision });
  }
  for (let from = 0; from < rows.length; from += WRITTEN_AT_ONCE) await tx.suggestion.createMany({ data: rows.slice(from, from + WRITTEN_AT_ONCE) });
  const states = await tx.suggestion.groupBy({ by: ['state'], where: { snapshotId }, _count: true });
  const count = (state: string) => states.find((each) => each.state === state)?._count ?? 0;
  return { open: count('open'), accepted: count('accepted'), dismissed: count('dismissed') };
}

function meets(a: CodePointRange | undefined, b: CodePointRange): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}

async function findEarlier(tx: Tx, sourceId: string, snapshotId: string) {
  const rows = await tx.suggestion.findMany({
    where: { snapshot: { sourceId }, snapshotId: { not: snapshotId } },
    select: { fingerprint: true, start: true, state: true, statementId: true, decidedAt: true, snapshotId: true, snapshot: { select: { capturedAt: true } } },
  });
  return rows.map(({ snapshot, ...row }) => ({ ...row, capturedAt: snapshot.capturedAt.getTime() }));
}

/** Who decided stays with the capture that they looked at; here it holds on. */
function decisionOf({ state, statementId, decidedAt }: { state: string; statementId: string | null; decidedAt: Date | null }) {
  return { state, statementId, decidedAt };
}

/** A stored proposal; only readings write them. */
export function proposalOf(stored: unknown): Proposal {
  return stored as Proposal;
}
