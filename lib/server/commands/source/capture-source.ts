import { captureSourceInput, isOwnReporting } from '@/lib/schemas/source';
import { type CaptureReading, readCapture } from '@/lib/server/capture/read-capture';
import { indexSnapshotJob, putSourceSearch, recordSnapshot } from '@/lib/server/capture/record-snapshot';
import { defineCommand, type Json } from '@/lib/server/commands/define-command';
import { resolveOutlet } from '@/lib/server/commands/outlet/outlet-row';
import { putBlob } from '@/lib/server/db/blobs';
import { readingJob } from '@/lib/server/commands/snapshot/reading-job';
import { requireNewBytes } from './require-new-bytes';

/** What a capture leads to, and how the bytes were read, so that it can be said. */
export interface CaptureOutcome {
  sourceId: string;
  snapshotId: string;
  title: string;
  encoding: string;
  foundBy: CaptureReading['foundBy'];
  damaged: number;
  language: string;
  /** In code points. */
  textLength: number;
}

/** Brings a source in: pasted text, a file or the newsroom's own note. Its bytes are stored before its rows. */
export const captureSource = defineCommand({
  name: 'source.capture',
  permission: 'source:create',
  input: captureSourceInput,
  async prepare({ read }, { content, evenIfSame }) {
    const reading = readCapture(content);
    if (!evenIfSame) await requireNewBytes(read, reading.rawSha256);
    await putBlob(reading.raw);
    return reading;
  },
  async run(tx, { actor, now, prepared: reading }, input) {
    // Asked again with the lock held: two people may send the same file at once.
    if (!input.evenIfSame) await requireNewBytes(tx, reading.rawSha256);
    const outlet = await resolveOutlet(tx, { outletId: input.outletId, outletName: input.outletName });
    const title = input.title || reading.title || reading.fileName || '…';
    const language = input.language ?? reading.language;
    const createdById = actor.id ?? actor.role;
    // What one notes down oneself tells of other days than its own.
    const published = input.published ?? (isOwnReporting(input.kind) ? null : reading.published);
    const source = await tx.source.create({
      data: {
        outletId: outlet?.id ?? null, kind: input.kind, title, url: input.url, author: input.author || reading.author, language,
        publishedEdtf: published?.edtf ?? null, publishedEarliest: published?.earliest ?? null, publishedLatest: published?.latest ?? null,
        publishedTime: input.publishedTime, confidential: input.confidential, agreedWordingAr: input.agreedWordingAr, agreedWordingEn: input.agreedWordingEn,
        notes: input.notes, createdById, createdAt: now,
      },
      select: { id: true },
    });
    const snapshotId = await recordSnapshot(tx, source.id, reading, createdById, now);
    await putSourceSearch(tx, source.id);
    const { encoding, foundBy, damaged, textLength } = reading;
    const value: CaptureOutcome = { sourceId: source.id, snapshotId, title, encoding, foundBy, damaged, language, textLength };
    const told: Record<string, Json> = input.confidential ? {} : { title, outletId: outlet?.id ?? null, outletMade: outlet?.isNew ?? false, rawSha256: reading.rawSha256 };
    return {
      value,
      // One's own note is one's own words: what an article says is its author's.
      audit: { objectKind: 'source', objectId: source.id, authorship: isOwnReporting(input.kind), details: { kind: input.kind, confidential: input.confidential, ownReporting: isOwnReporting(input.kind), ...told } },
      jobs: [readingJob(snapshotId), indexSnapshotJob(snapshotId)],
    };
  },
});
