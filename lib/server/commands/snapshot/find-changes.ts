import { compareRecapture, type RecapturedPassage } from '@/lib/core/excerpt/recapture';
import { recaptureFingerprint, recapturesOf } from '@/lib/server/commands/alert/recapture-fingerprint';
import { linkRecaptures } from '@/lib/server/commands/alert/link-recaptures';
import type { RecaptureDetails } from '@/lib/schemas/alert';
import { snapshotInput } from '@/lib/schemas/suggestion';
import { defineCommand, type JobRequest } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import type { ReadClient } from '@/lib/server/db/clients';

/** The job that holds a source's excerpts against its new capture. */
export function findChangesJob(snapshotId: string): JobRequest {
  return { kind: 'find_changes', payload: { snapshotId }, dedupeKey: `find_changes ${snapshotId}` };
}

interface Examined {
  excerptId: string;
  found: RecapturedPassage | null;
}

/**
 * Holds the excerpts of a source's earlier captures against a newer one, and raises an alert for each passage that says
 * something else now, or is gone. An open alert of what the source no longer says goes; what a person decided stays. Done
 * again, it changes nothing.
 */
export const findChanges = defineCommand({
  name: 'snapshot.find-changes',
  permission: 'job:run',
  input: snapshotInput,
  prepare: ({ read }, { snapshotId }) => examine(read, snapshotId),
  async run(tx, { prepared: examined }, { snapshotId }) {
    const snapshot = await tx.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true } });
    if (!snapshot) throw refuseMissing('snapshot');
    let raised = 0;
    for (const { excerptId, found } of examined) {
      const fingerprint = found && recaptureFingerprint(excerptId, found);
      const known = await tx.alert.findMany({ where: { fingerprint: recapturesOf(excerptId) }, select: { id: true, state: true, fingerprint: true } });
      const outdated = known.filter((alert) => alert.state === 'open' && alert.fingerprint !== fingerprint).map(({ id }) => id);
      await tx.alertSource.deleteMany({ where: { alertId: { in: outdated } } });
      await tx.alertClaim.deleteMany({ where: { alertId: { in: outdated } } });
      await tx.alert.deleteMany({ where: { id: { in: outdated } } });
      if (!found || !fingerprint || known.some((alert) => alert.fingerprint === fingerprint)) continue;
      const details: RecaptureDetails = { excerptId, snapshotId, ...found };
      await tx.alert.create({ data: { kind: 'recapture_changed', fingerprint, details, sources: { create: [{ sourceId: snapshot.sourceId }] } } });
      raised += 1;
    }
    await linkRecaptures(tx, [snapshot.sourceId]);
    return { value: { raised }, audit: { objectKind: 'snapshot', objectId: snapshotId, details: { excerpts: examined.length, alerts: raised } } };
  },
});

/** What the newest capture says of each excerpt of the earlier ones; nothing where a still newer one came meanwhile. */
async function examine(read: ReadClient, snapshotId: string): Promise<Examined[]> {
  const snapshot = await read.snapshot.findUnique({ where: { id: snapshotId }, select: { text: true, sourceId: true, source: { select: { publishedEarliest: true } } } });
  if (!snapshot) throw refuseMissing('snapshot');
  const [newest, ...earlier] = await read.snapshot.findMany({ where: { sourceId: snapshot.sourceId }, orderBy: [{ capturedAt: 'desc' }, { id: 'desc' }], select: { id: true } });
  if (newest?.id !== snapshotId || snapshot.text === null) return [];
  const examined: Examined[] = [];
  for (const { id } of earlier) {
    const excerpts = await read.excerpt.findMany({ where: { snapshotId: id, removedAt: null }, select: { id: true, exact: true, prefix: true, suffix: true, start: true, end: true } });
    // One text at a time, and only where somebody quoted it.
    const old = excerpts.length === 0 ? null : await read.snapshot.findUnique({ where: { id }, select: { text: true } });
    for (const { id: excerptId, ...selector } of excerpts) {
      examined.push({ excerptId, found: compareRecapture(old?.text ?? '', selector, snapshot.text, snapshot.source.publishedEarliest) });
    }
  }
  return examined;
}
