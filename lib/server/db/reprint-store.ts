import { mkdirSync } from 'node:fs';
import type { Passage } from '@/lib/core/reprint/compare-texts';
import { fingerprint, type Fingerprint } from '@/lib/core/reprint/fingerprint';
import { type CommonStretch, DEFAULT_MATCH_OPTIONS, type DocumentMatch, matchText, toPassage } from '@/lib/core/reprint/match-text';
import { PostingIndex } from '@/lib/core/reprint/posting-index';
import { indexCodePoints } from '@/lib/core/text/code-points';
import { StoredDocuments } from './reprint-store/documents';
import { lockFolder } from './reprint-store/lock';
import { ReprintLog } from './reprint-store/log';
import { EMPTY_MANIFEST, readManifest } from './reprint-store/manifest';
import type { DecodedRecord } from './reprint-store/record';
import { DamagedSegment } from './reprint-store/segment-file';
import { ReprintSegments } from './reprint-store/segments';
import { ReprintTables } from './reprint-store/tables';

/** A text to remember: `id` is the snapshot's. */
export interface ReprintDocument {
  id: string;
  text: string;
}

/** A stored document that shares passages with the asked text: `a` is the asked text, `b` the stored one. */
export interface StoredMatch {
  id: string;
  containmentA: number;
  containmentB: number;
  passages: Passage[];
}

export interface ReprintAnswer {
  /** Words read in the asked text; 0 means there is nothing to hold against anything. */
  words: number;
  /** The text mostly repeats itself. */
  repetitive: boolean;
  /** Most shared words first. */
  matches: StoredMatch[];
  /** Stretches of the asked text that so many documents print that they are no reuse. */
  common: CommonStretch[];
  /** True where a limit ended the search: there may be more. */
  more: boolean;
}

export interface FindOptions {
  /** At most so many documents are answered (100 unless told). */
  limit?: number;
  /** Documents to leave out: the text itself, other snapshots of its source. */
  except?: ReadonlySet<string>;
}

/** 6 MB of postings, about 9,000 documents; a little below the power of two at which the buffer would double. */
const FLUSH_POSTINGS = (1 << 19) - 8_192;
/** On closing, fewer than these stay in the log alone: opening reads them back in milliseconds. */
const CLOSE_POSTINGS = 1 << 16;
/** A large batch lets other work through after so many documents: some ten milliseconds. */
const BREATHE_DOCUMENTS = 64;

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * The durable reprint index: an append-only log of texts and fingerprints, and the inverted index in memory, saved as
 * immutable segments. See reprint-store/SPEC.md. One process at a time; asking is synchronous and reads candidates' texts
 * from disk through the system's cache.
 */
export class ReprintStore {
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly stored: StoredDocuments,
    private readonly segments: ReprintSegments,
    private readonly flushPostings: number,
    private readonly unlock: () => void,
  ) {}

  /**
   * Opens the store in a folder, or makes one. Loads the segments and replays what the log has beyond them; cuts off a write
   * that was broken off. A damaged segment makes it build the index again from the log. Throws StoreInUse.
   * `flushPostings`: new postings kept in memory alone until they are written as a segment.
   */
  static open(folder: string, { flushPostings = FLUSH_POSTINGS }: { flushPostings?: number } = {}): ReprintStore {
    mkdirSync(folder, { recursive: true });
    const unlock = lockFolder(folder);
    try {
      const log = new ReprintLog(folder);
      const load = (manifest = EMPTY_MANIFEST) => {
        const documents = new StoredDocuments(log, new ReprintTables(), new PostingIndex());
        const segments = new ReprintSegments(folder, documents.index, documents.tables, manifest);
        segments.load();
        for (const document of manifest.removed) documents.removed.add(document);
        return new ReprintStore(documents, segments, flushPostings, unlock);
      };
      let store: ReprintStore;
      try {
        store = load(readManifest(folder) ?? EMPTY_MANIFEST);
      } catch (error) {
        if (!(error instanceof DamagedSegment)) throw error;
        store = load();
      }
      store.replay();
      return store;
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /**
   * Remembers documents. Resolves once they are on disk (with `sync: false`: once the system has them, so that only a power
   * failure could lose them). An id that is stored already is left as it is; with another text it is an error.
   * Returns how many were new.
   */
  add(documents: readonly ReprintDocument[], { sync = true }: { sync?: boolean } = {}): Promise<number> {
    return this.inTurn(async () => {
      let added = 0;
      for (const [number, { id, text }] of documents.entries()) {
        if (this.stored.add(id, text)) added += 1;
        if (this.stored.index.buffer.size >= this.flushPostings) {
          this.flush();
          for (const _ of this.segments.merge()) await breathe();
        } else if (number % BREATHE_DOCUMENTS === BREATHE_DOCUMENTS - 1) await breathe();
      }
      if (sync) this.stored.log.sync();
      return added;
    });
  }

  /** Forgets documents for good: their texts are overwritten. Ids that are not stored are ignored. */
  remove(ids: readonly string[]): Promise<void> {
    return this.inTurn(async () => {
      const found = ids.map((id) => this.stored.findDocument(id)).filter((document) => document !== null);
      this.stored.appendRemovals(found);
      this.stored.log.sync();
      for (const document of found) this.stored.erase(document);
    });
  }

  /** What a text shares with the stored documents. Texts that only share stock phrases or boilerplate are not answered. */
  find(text: string, { limit = DEFAULT_MATCH_OPTIONS.limit, except = new Set() }: FindOptions = {}): ReprintAnswer {
    const asked = fingerprint(text);
    const readFrom = new Map<number, number>();
    const load = (piece: number) => this.stored.loadPiece(piece, readFrom);
    const found = matchText(text, asked, this.stored.index, load, { ...DEFAULT_MATCH_OPTIONS, limit: limit + except.size });
    const same = asked.words.count > 0 ? this.stored.findSameText(asked.textKey) : null;
    // A whole copy is always told, of a text too that repeats itself or is all boilerplate.
    if (same !== null && !found.matches.some(({ document }) => document === same)) found.matches.unshift(wholeMatch(text, asked, same));
    const matches: StoredMatch[] = [];
    let { more } = found;
    for (const match of found.matches) {
      for (const document of this.stored.livingCopies(match.document)) {
        const id = this.stored.readRecord(document, 0).id;
        if (except.has(id)) continue;
        if (matches.length >= limit) {
          more = true;
          break;
        }
        const passages = document === readFrom.get(match.document) ? match.passages : this.stored.respan(match, document);
        matches.push({ id, containmentA: match.containmentA, containmentB: match.containmentB, passages: passages.map(toPassage) });
      }
    }
    return { words: asked.words.count, repetitive: asked.repetitive, matches, common: found.common, more };
  }

  /** Whether a document is stored. */
  has(id: string): boolean {
    return this.stored.findDocument(id) !== null;
  }

  /** What the store holds, and the memory of its index in bytes. */
  describe() {
    const postings = this.stored.index.segments.reduce((sum, segment) => sum + segment.pieces.length, this.stored.index.buffer.size);
    return {
      documents: this.stored.tables.documents - this.stored.removed.size,
      pieces: this.stored.tables.pieces,
      postings,
      segments: this.stored.index.segments.length,
      memoryBytes: this.stored.index.bytes + this.stored.tables.bytes,
      logBytes: this.stored.log.size,
    };
  }

  /** Waits for what is under way and gives the folder back. Nothing is lost without it. */
  close(): Promise<void> {
    return this.inTurn(async () => {
      this.stored.log.sync();
      if (this.stored.index.buffer.size >= CLOSE_POSTINGS) this.flush();
      this.stored.log.close();
      this.unlock();
    });
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private replay(): void {
    const records = this.stored.log.replay(this.segments.logOffset);
    let pending: { record: DecodedRecord; offset: number }[] = [];
    for (let next = records.next(); ; next = records.next()) {
      if (next.done) {
        const { log } = this.stored;
        if (next.value < log.size && log.isDamagedAt(next.value)) {
          throw new Error(`the reprint store's log is damaged at byte ${next.value}; build the store again from the snapshots`);
        }
        const end = pending[0]?.offset ?? next.value;
        if (end < log.size) log.truncate(end);
        return;
      }
      const { record, offset } = next.value;
      if (record.kind === 'removal') {
        this.stored.erase(record.document);
        continue;
      }
      // Only between documents: what is flushed must be whole.
      if (pending.length === 0 && this.stored.index.buffer.size >= this.flushPostings) {
        this.segments.flush(offset, this.stored.removed);
        for (const _ of this.segments.merge());
      }
      pending.push({ record, offset });
      if (record.part + 1 < record.parts) continue;
      this.stored.apply(pending);
      pending = [];
    }
  }

  private flush(): void {
    this.stored.log.sync();
    this.segments.flush(this.stored.log.size, this.stored.removed);
  }
}

/** The match of a text with a document that has the same words; its place in the document is filled in for each copy. */
function wholeMatch(text: string, { words }: Fingerprint, document: number): DocumentMatch {
  const { toCodePoint } = indexCodePoints(text);
  const [aStart, aEnd] = [toCodePoint(words.starts[0] ?? 0), toCodePoint(words.ends[words.count - 1] ?? 0)];
  const passage = { aFrom: 0, aTo: words.count, bFrom: 0, bTo: words.count, aStart, aEnd, bStart: 0, bEnd: 0, words: words.count, containment: 1 };
  return { document, containmentA: 1, containmentB: 1, passages: [passage] };
}
