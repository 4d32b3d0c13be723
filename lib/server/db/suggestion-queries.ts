import type { Proposal } from '@/lib/core/proposal/proposal';
import { type ReadClient, readClient } from './clients';

/** The most proposals that a source's page lists, in text order. */
const SHOWN = 5_000;

/** What is offered of a capture, in text order; only readings write proposals. */
export async function listSuggestions(snapshotId: string, db: ReadClient = readClient()) {
  const rows = await db.suggestion.findMany({
    where: { snapshotId },
    orderBy: { start: 'asc' },
    take: SHOWN,
    select: { id: true, start: true, end: true, state: true, statementId: true, proposal: true },
  });
  return rows.map((row) => ({ ...row, proposal: row.proposal as unknown as Proposal }));
}
export type SuggestionRow = Awaited<ReturnType<typeof listSuggestions>>[number];

/** How far the reading of a capture has come: pending, done or failed; null when there is no such capture. */
export async function readValuesState(snapshotId: string, db: ReadClient = readClient()): Promise<string | null> {
  const snapshot = await db.snapshot.findUnique({ where: { id: snapshotId }, select: { valuesState: true } });
  return snapshot?.valuesState ?? null;
}
