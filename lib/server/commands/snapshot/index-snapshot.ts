import type { Passage } from '@/lib/core/reprint/compare-texts';
import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';
import { sameTextDifferences } from '@/lib/core/reprint/differences';
import { indexSnapshotInput } from '@/lib/schemas/alert';
import { linkMisprints } from '@/lib/server/commands/alert/link-misprints';
import { type Misprint, raiseMisprints } from '@/lib/server/commands/alert/raise-misprints';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareStatements } from '@/lib/server/commands/evidence/recompare';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import type { ReadClient } from '@/lib/server/db/clients';

const SNAPSHOT = { id: true, sourceId: true, text: true, state: true, source: { select: { publishedEarliest: true } } } as const;

/**
 * Keeps what a snapshot shares with others: passages, alerts where copies differ, and every comparison that hangs on them.
 * Done by the worker after each capture, with what the reprint index answered; done again, it changes nothing.
 */
export const indexSnapshot = defineCommand({
  name: 'snapshot.index',
  permission: 'job:run',
  input: indexSnapshotInput,
  prepare: ({ read }, { snapshotId, matches }) => findMisprints(read, snapshotId, matches),
  async run(tx, { prepared: misprints }, { snapshotId, matches }) {
    const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true, state: true } });
    if (!snapshot) throw refuseMissing('snapshot');
    // Sealed or destroyed since it was read: whoever did that left a job of their own.
    if (snapshot.state !== 'active') throw refuseConflict('snapshotSealed');
    const others = await tx.snapshot.findMany({ where: { id: { in: matches.map((match) => match.snapshotId) }, state: 'active' }, select: { id: true, sourceId: true } });
    // A pair that was met from the other side, by a try that was broken off, stands as it is.
    const met = await tx.passage.findMany({
      where: { OR: [{ snapshotAId: snapshotId, snapshotBId: { in: others.map(({ id }) => id) } }, { snapshotBId: snapshotId, snapshotAId: { in: others.map(({ id }) => id) } }] },
      select: { snapshotAId: true, snapshotBId: true },
    });
    const isMet = new Set(met.flatMap((row) => [row.snapshotAId, row.snapshotBId]));
    const fresh = matches.filter((match) => !isMet.has(match.snapshotId) && others.some(({ id }) => id === match.snapshotId));
    await tx.passage.createMany({ data: fresh.flatMap((match) => match.passages.map((passage) => ({ snapshotAId: snapshotId, snapshotBId: match.snapshotId, ...passage }))) });
    await tx.snapshot.update({ where: { id: snapshotId }, data: { readingState: 'done' } });

    const raised = await raiseMisprints(tx, misprints.filter(({ b }) => others.some(({ id }) => id === b.snapshotId)));
    const touched = [snapshotId, ...fresh.map((match) => match.snapshotId)];
    const statements = fresh.length === 0 ? [] : await tx.statement.findMany({ where: { removedAt: null, excerpt: { snapshotId: { in: touched } } }, select: { id: true } });
    await recompareStatements(tx, statements.map(({ id }) => id));
    await linkMisprints(tx, [snapshot.sourceId]);
    return {
      value: { passages: fresh.length, raised },
      audit: { objectKind: 'snapshot', objectId: snapshotId, details: { sharesTextWith: fresh.map((match) => match.snapshotId), alerts: raised } },
    };
  },
});

/** Where a text differs from its copies in a value: only against what each other source says last, and only in true copies. */
async function findMisprints(read: ReadClient, snapshotId: string, matches: readonly { snapshotId: string; passages: readonly Passage[] }[]): Promise<Misprint[]> {
  const close = matches.map((match) => ({ ...match, passages: match.passages.filter((passage) => passage.containment >= REPRINT_CONTAINMENT) })).filter((match) => match.passages.length > 0);
  const own = await read.snapshot.findUnique({ where: { id: snapshotId }, select: SNAPSHOT });
  if (own?.text == null || close.length === 0) return [];
  const { text, sourceId, source } = own;
  const misprints: Misprint[] = [];
  for (const match of close) {
    // One text at a time: a hundred books side by side would not fit.
    const other = await read.snapshot.findUnique({ where: { id: match.snapshotId }, select: SNAPSHOT });
    if (other?.text == null || other.state !== 'active') continue;
    const latest = await read.snapshot.findFirst({ where: { sourceId: other.sourceId }, orderBy: { capturedAt: 'desc' }, select: { id: true } });
    if (latest?.id !== other.id) continue;
    for (const passage of match.passages) {
      const differences = sameTextDifferences(text, other.text, passage, { aPublished: source.publishedEarliest, bPublished: other.source.publishedEarliest });
      for (const { kind, a, b } of differences) misprints.push({ difference: kind, a: { ...a, sourceId, snapshotId }, b: { ...b, sourceId: other.sourceId, snapshotId: other.id } });
    }
  }
  return misprints;
}
