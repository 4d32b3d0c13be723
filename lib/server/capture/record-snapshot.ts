import type { JobRequest } from '@/lib/server/commands/define-command';
import { keepBlob } from '@/lib/server/db/blobs';
import type { Tx } from '@/lib/server/db/clients';
import { putSearchText } from '@/lib/server/db/search-documents';
import { type CaptureReading, EXTRACTOR, EXTRACTOR_VERSION } from './read-capture';

/** Writes a snapshot and its first cut of segments; its raw bytes were put into the blob store before the transaction. Returns its id. */
export async function recordSnapshot(tx: Tx, sourceId: string, reading: CaptureReading, capturedById: string, now: Date): Promise<string> {
  await keepBlob(reading.rawSha256, () => reading.raw);
  const snapshot = await tx.snapshot.create({
    data: {
      sourceId,
      rawSha256: reading.rawSha256,
      rawBytes: reading.raw.length,
      mediaType: reading.mediaType,
      encoding: reading.encoding,
      fileName: reading.fileName,
      text: reading.text,
      textSha256: reading.textSha256,
      textLength: reading.textLength,
      extractor: EXTRACTOR,
      extractorVersion: EXTRACTOR_VERSION,
      capturedAt: now,
      capturedById,
    },
    select: { id: true },
  });
  await tx.segment.createMany({ data: reading.segments.map(({ kind, start, end }) => ({ snapshotId: snapshot.id, kind, start, end })) });
  return snapshot.id;
}

/** Writes what search finds of a source: its title, and beside its newest text who published and wrote it. */
export async function putSourceSearch(tx: Tx, sourceId: string): Promise<void> {
  const source = await tx.source.findUnique({
    where: { id: sourceId },
    select: {
      title: true, author: true, language: true,
      outlet: { select: { nameAr: true, nameEn: true } },
      snapshots: { select: { text: true }, orderBy: { capturedAt: 'desc' }, take: 1 },
    },
  });
  if (!source) return;
  const { title, language } = source;
  // The language may have been another one: a source has one search document.
  await tx.searchDocument.deleteMany({ where: { kind: 'source', objectId: sourceId, language: { not: language } } });
  const body = [source.outlet?.nameAr, source.outlet?.nameEn, source.author, source.snapshots[0]?.text].filter((part) => part).join('\n');
  await putSearchText(tx, { kind: 'source', objectId: sourceId, language, title, body });
}

/** The job that holds a new snapshot against all stored ones. */
export function indexSnapshotJob(snapshotId: string): JobRequest {
  return { kind: 'index_snapshot', payload: { snapshotId }, dedupeKey: `index_snapshot:${snapshotId}` };
}
