import type { SegmentKind } from '@/lib/core/text/range';
import { snapshotInput } from '@/lib/schemas/suggestion';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { writeReading } from '@/lib/server/commands/suggestion/write-reading';
import { loadReadingNames } from '@/lib/server/db/reading-queries';
import { type ReadProposal, readValues } from './read-values';

interface Reading {
  /** What it was read with: the reading of anything older is thrown away. */
  version: number;
  language: string;
  publishedEdtf: string | null;
  /** Null: reading it failed, which is a fault of ours. */
  found: ReadProposal[] | null;
}

const INPUTS = {
  text: true, version: true, source: { select: { language: true, publishedEdtf: true } },
  segments: { orderBy: { start: 'asc' }, select: { start: true, end: true, kind: true } },
} as const;

/**
 * Finds what a capture tells and offers it. The slow part runs before the transaction, in the worker; open proposals are
 * replaced, those a person decided on stay as decided. Done twice it leaves the same.
 */
export const readSnapshot = defineCommand({
  name: 'snapshot.read',
  permission: 'job:run',
  input: snapshotInput,
  async prepare({ read }, { snapshotId }): Promise<Reading> {
    const [snapshot, names] = await Promise.all([read.snapshot.findUnique({ where: { id: snapshotId }, select: INPUTS }), loadReadingNames(read)]);
    if (!snapshot) throw refuseMissing('snapshot');
    const { text, version, source } = snapshot;
    if (text === null) throw refuseConflict('snapshotSealed');
    const segments = snapshot.segments.map((segment) => ({ ...segment, kind: segment.kind as SegmentKind }));
    try {
      return { version, ...source, found: readValues({ text, segments, ...source, names }) };
    } catch (error) {
      // The readers are pure: what failed once fails again. The screen offers to try with a newer version.
      process.stderr.write(`reading snapshot ${snapshotId} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return { version, ...source, found: null };
    }
  },
  async run(tx, { prepared }, { snapshotId }) {
    const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true, version: true, source: { select: { language: true, publishedEdtf: true } } } });
    if (!snapshot) throw refuseMissing('snapshot');
    const { source } = snapshot;
    // Whoever changed these left a job of their own.
    if (snapshot.version !== prepared.version || source.language !== prepared.language || source.publishedEdtf !== prepared.publishedEdtf) throw refuseConflict('readAnew');
    const { found } = prepared;
    const counts = found && (await writeReading(tx, { snapshotId, sourceId: snapshot.sourceId, found }));
    await tx.snapshot.update({ where: { id: snapshotId }, data: { valuesState: found ? 'done' : 'failed' } });
    return {
      value: { snapshotId, counts },
      audit: { objectKind: 'source', objectId: snapshot.sourceId, details: { snapshotId, ...(counts ?? { failed: true }) } },
    };
  },
});
