import { mergeSegments, type PostingSegment } from '@/lib/core/reprint/posting-segment';
import type { PostingIndex } from '@/lib/core/reprint/posting-index';
import { deleteOrphans, type Manifest, writeManifest } from './manifest';
import { DamagedSegment, readSegment, writeSegment } from './segment-file';
import type { ReprintTables } from './tables';

/** So many neighbouring segments of one size are merged into one. More of them: cheaper to add, slower to ask. */
const MERGE_WIDTH = 6;
/** Postings of a segment of the smallest size: a little less than what is written at once. */
const SMALLEST_SEGMENT = 500_000;

/**
 * The index on disk: immutable segment files named by a manifest. Every step leaves a whole state behind: a new file is
 * written and synced first, then the manifest is replaced, then files no longer named are deleted.
 */
export class ReprintSegments {
  constructor(private readonly folder: string, private readonly index: PostingIndex, private readonly tables: ReprintTables, private manifest: Manifest) {}

  get logOffset(): number {
    return this.manifest.logOffset;
  }

  get removed(): readonly number[] {
    return this.manifest.removed;
  }

  /** Reads all segments into the index and the tables. Throws DamagedSegment. */
  load(): void {
    const postings: PostingSegment[] = [];
    const last = this.manifest.segments.at(-1);
    this.tables.reserve(last?.toPiece ?? 0, last?.toDocument ?? 0);
    for (const { file } of this.manifest.segments) {
      const segment = readSegment(this.folder, file);
      const { tables } = this;
      if (segment.fromPiece !== tables.pieces || segment.fromDocument !== tables.documents) throw new DamagedSegment(`${file} does not follow the one before`);
      tables.offsets.set(segment.offsets, segment.fromPiece);
      tables.owners.set(segment.owners, segment.fromPiece);
      tables.firstPieces.set(segment.firstPieces, segment.fromDocument);
      tables.textKeys.set(segment.textKeys, segment.fromDocument);
      segment.copyOf.forEach((original, i) => tables.setCopy(segment.fromDocument + i, original));
      tables.pieces = segment.toPiece;
      tables.documents = segment.toDocument;
      postings.push(segment.postings);
    }
    this.index.segments = postings;
    this.index.pieces = this.tables.pieces;
    deleteOrphans(this.folder, this.manifest);
  }

  /** Writes what is new since the last time as a segment. The log up to `logOffset` must be on disk. */
  flush(logOffset: number, removed: Iterable<number>): void {
    const last = this.manifest.segments.at(-1);
    const span = { fromDocument: last?.toDocument ?? 0, toDocument: this.tables.documents, fromPiece: last?.toPiece ?? 0, toPiece: this.tables.pieces };
    const postings = this.index.buffer.toSegment();
    const segments = this.manifest.segments.slice();
    if (span.toPiece > span.fromPiece) segments.push(this.write(span, postings));
    this.replace({ segments, logOffset, removed: [...removed] });
    this.index.segments = [...this.index.segments, postings];
    this.index.buffer.clear();
  }

  /** Merges segments of one size where there are MERGE_WIDTH of them; pauses now and then. */
  *merge(): Generator<void, void> {
    for (;;) {
      const from = this.findMerge();
      if (from === null) return;
      const merged = yield* mergeSegments(this.index.segments.slice(from));
      const [first, last] = [this.manifest.segments[from], this.manifest.segments.at(-1)];
      if (!first || !last) return;
      const entry = this.write({ fromDocument: first.fromDocument, toDocument: last.toDocument, fromPiece: first.fromPiece, toPiece: last.toPiece }, merged);
      this.replace({ segments: [...this.manifest.segments.slice(0, from), entry] });
      this.index.segments = [...this.index.segments.slice(0, from), merged];
      deleteOrphans(this.folder, this.manifest);
    }
  }

  /** Place of the first of the newest segments that are to become one, or null. */
  private findMerge(): number | null {
    const sizes = this.manifest.segments.map(({ postings }) => Math.max(0, Math.floor(Math.log(postings / SMALLEST_SEGMENT) / Math.log(MERGE_WIDTH))));
    for (let size = 0; size <= Math.max(0, ...sizes); size += 1) {
      let from = sizes.length;
      while (from > 0 && (sizes[from - 1] ?? 0) <= size) from -= 1;
      if (sizes.length - from >= MERGE_WIDTH) return from;
    }
    return null;
  }

  private write(span: Manifest['segments'][number] | Omit<Manifest['segments'][number], 'file' | 'postings'>, postings: PostingSegment) {
    const file = `index-${String(this.manifest.nextSegment).padStart(6, '0')}.seg`;
    this.manifest = { ...this.manifest, nextSegment: this.manifest.nextSegment + 1 };
    const { offsets, owners, firstPieces, textKeys, copyOf } = this.tables;
    writeSegment(this.folder, file, {
      ...span,
      postings,
      offsets: offsets.subarray(span.fromPiece, span.toPiece),
      owners: owners.subarray(span.fromPiece, span.toPiece),
      firstPieces: firstPieces.subarray(span.fromDocument, span.toDocument),
      textKeys: textKeys.subarray(span.fromDocument, span.toDocument),
      copyOf: copyOf.subarray(span.fromDocument, span.toDocument),
    });
    return { ...span, file, postings: postings.pieces.length };
  }

  private replace(changed: Partial<Manifest>): void {
    this.manifest = { ...this.manifest, ...changed };
    writeManifest(this.folder, this.manifest);
  }
}
