import { compareRecapture, type RecapturedPassage } from '@/lib/core/excerpt/recapture';
import { excerptOf, recaptureFingerprint } from '@/lib/server/commands/alert/recapture-fingerprint';
import { linkRecaptures } from '@/lib/server/commands/alert/link-recaptures';
import type { RecaptureDetails } from '@/lib/schemas/alert';
import { snapshotInput } from '@/lib/schemas/suggestion';
import { defineCommand, type JobRequest } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import { untieAlerts } from '@/lib/server/db/alert-ties';
import type { ReadClient } from '@/lib/server/db/clients';

/** The job that holds a source's excerpts against its newest capture; asked for with any capture of that source. */
export function findChangesJob(snapshotId: string): JobRequest {
  return { kind: 'find_changes', payload: { snapshotId }, dedupeKey: `find_changes ${snapshotId}` };
}

interface Examination {
  sourceId: string;
  /** The newest capture that can be read; null where there is none. */
  newestId: string | null;
  examined: { excerptId: string; snapshotId: string; found: RecapturedPassage | null }[];
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
  async run(tx, { prepared: { sourceId, newestId, examined } }, { snapshotId }) {
    // Sealed or destroyed meanwhile: a capture's words are told no more.
    const readable = new Set((await tx.snapshot.findMany({ where: { sourceId, state: 'active' }, select: { id: true } })).map(({ id }) => id));
    const standing = newestId !== null && readable.has(newestId) ? examined.filter((each) => readable.has(each.snapshotId)) : [];
    const known = await tx.alert.findMany({ where: { kind: 'recapture_changed', sources: { some: { sourceId } } }, select: { id: true, state: true, fingerprint: true } });
    const isKnown = new Set(known.map(({ fingerprint }) => fingerprint));
    const found = standing.flatMap(({ excerptId, found: passage }) => (passage ? [{ excerptId, passage, fingerprint: recaptureFingerprint(excerptId, passage) }] : []));
    const told = new Set(found.map(({ fingerprint }) => fingerprint));
    const examinedExcerpts = new Set(standing.map(({ excerptId }) => excerptId));
    const outdated = known.filter(({ state, fingerprint }) => state === 'open' && !told.has(fingerprint) && examinedExcerpts.has(excerptOf(fingerprint))).map(({ id }) => id);
    if (outdated.length > 0) await untieAlerts(tx, outdated);
    await tx.alert.deleteMany({ where: { id: { in: outdated } } });
    const raised = found.filter(({ fingerprint }) => !isKnown.has(fingerprint));
    for (const { excerptId, passage, fingerprint } of raised) {
      const details: RecaptureDetails = { excerptId, snapshotId: newestId ?? snapshotId, ...passage };
      await tx.alert.create({ data: { kind: 'recapture_changed', fingerprint, details, sources: { create: [{ sourceId }] } } });
    }
    await linkRecaptures(tx, [sourceId]);
    return { value: { raised: raised.length }, audit: { objectKind: 'snapshot', objectId: snapshotId, details: { excerpts: standing.length, alerts: raised.length } } };
  },
});

/** What the newest capture says of each excerpt of the earlier ones. */
async function examine(read: ReadClient, snapshotId: string): Promise<Examination> {
  const asked = await read.snapshot.findUnique({ where: { id: snapshotId }, select: { sourceId: true, source: { select: { publishedEarliest: true } } } });
  if (!asked) throw refuseMissing('snapshot');
  const { sourceId } = asked;
  const [newest, ...earlier] = await read.snapshot.findMany({ where: { sourceId, state: 'active' }, orderBy: [{ capturedAt: 'desc' }, { id: 'desc' }], select: { id: true } });
  const text = newest && (await textOf(read, newest.id));
  if (!newest || text === null || text === undefined) return { sourceId, newestId: null, examined: [] };
  const examined: Examination['examined'] = [];
  for (const { id } of earlier) {
    const excerpts = await read.excerpt.findMany({ where: { snapshotId: id, removedAt: null }, select: { id: true, exact: true, prefix: true, suffix: true, start: true, end: true } });
    // One text at a time, and only where somebody quoted it.
    const old = excerpts.length === 0 ? null : await textOf(read, id);
    if (old === null) continue;
    for (const { id: excerptId, ...selector } of excerpts) examined.push({ excerptId, snapshotId: id, found: compareRecapture(old, selector, text, asked.source.publishedEarliest) });
  }
  return { sourceId, newestId: newest.id, examined };
}

async function textOf(read: ReadClient, id: string): Promise<string | null> {
  return (await read.snapshot.findUnique({ where: { id }, select: { text: true } }))?.text ?? null;
}
