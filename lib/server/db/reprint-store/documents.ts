import { crc32 } from 'node:zlib';
import { fingerprint, type Fingerprint } from '@/lib/core/reprint/fingerprint';
import type { PlacedPassage } from '@/lib/core/reprint/join-passages';
import { PIECE_WORDS } from '@/lib/core/reprint/limits';
import type { DocumentMatch, StoredPiece } from '@/lib/core/reprint/match-text';
import type { PostingIndex } from '@/lib/core/reprint/posting-index';
import { readWords } from '@/lib/core/reprint/words';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { ReprintLog } from './log';
import { type DecodedRecord, encodeRecord, type PieceRecord } from './record';
import type { ReprintTables } from './tables';

/** The stored documents by number: the log, the tables and the index kept in step. Nothing here syncs to disk. */
export class StoredDocuments {
  readonly removed = new Set<number>();

  constructor(readonly log: ReprintLog, readonly tables: ReprintTables, readonly index: PostingIndex) {}

  /** Appends a document; false where its id is stored already. Throws where that has another text. */
  add(id: string, text: string): boolean {
    const asked = fingerprint(text);
    const known = this.findDocument(id);
    if (known !== null) {
      if (!sameKey(this.readRecord(known, 0).textKey, asked.textKey)) throw new Error(`document ${id} is stored with another text`);
      return false;
    }
    const records = recordsOf(id, text, asked, this.tables.documents, this.findSameText(asked.textKey));
    const encoded = records.map(encodeRecord);
    const offset = this.log.append(encoded.length === 1 && encoded[0] ? encoded[0] : Buffer.concat(encoded));
    let at = offset;
    this.apply(records.map((record, i) => {
      const placed = { record, offset: at };
      at += encoded[i]?.length ?? 0;
      return placed;
    }));
    return true;
  }

  /** Puts the records of one document into the tables and the index. */
  apply(records: readonly { record: PieceRecord; offset: number }[]): void {
    const first = records[0]?.record;
    if (!first) return;
    const document = this.tables.addDocument(first.textKey[1], first.copyOf);
    for (const { record, offset } of records) {
      const piece = this.tables.addPiece(document, offset);
      if (record.part === 0) this.index.add(piece, Uint32Array.of(idKey(first.id)));
      if (record.copyOf !== null) continue;
      if (record.part === 0) this.index.add(piece, Uint32Array.of(first.textKey[0]));
      this.index.add(piece, record.prints);
    }
  }

  /** Appends the removal of documents; `erase` each once that is on disk. */
  appendRemovals(documents: readonly number[]): void {
    for (const document of documents) this.log.append(encodeRecord(removalOf(document)));
  }

  /** Forgets a document and overwrites its text. */
  erase(document: number): void {
    this.removed.add(document);
    for (let piece = this.tables.firstPieces[document] ?? 0; piece < this.tables.endPiece(document); piece += 1) this.log.eraseText(this.tables.offsets[piece] ?? 0);
  }

  /** Number of a stored document, or null. */
  findDocument(id: string): number | null {
    for (const piece of this.index.findPieces(idKey(id))) {
      const document = this.tables.owners[piece] ?? 0;
      if (!this.removed.has(document) && this.tables.firstPieces[document] === piece && this.readRecord(document, 0).id === id) return document;
    }
    return null;
  }

  /** The document that stands for all with the same words, or null. */
  findSameText(key: readonly [number, number]): number | null {
    for (const piece of this.index.findPieces(key[0])) {
      const document = this.tables.owners[piece] ?? 0;
      if (this.tables.firstPieces[document] !== piece || this.tables.textKeys[document] !== key[1] || this.tables.copyOf[document] !== -1) continue;
      if (sameKey(this.readRecord(document, 0).textKey, key)) return document;
    }
    return null;
  }

  /** A document and its copies, but those removed. */
  *livingCopies(original: number): Generator<number> {
    for (let document = original; document >= 0; document = this.tables.nextCopy[document] ?? -1) if (!this.removed.has(document)) yield document;
  }

  /**
   * Reads a piece back, from the first copy that is not removed; `readFrom` notes which that was for each document.
   * Null where none is left.
   */
  loadPiece(piece: number, readFrom: Map<number, number>): StoredPiece | null {
    const original = this.tables.owners[piece] ?? 0;
    const living = this.livingCopies(original).next();
    if (living.done) return null;
    readFrom.set(original, living.value);
    const record = this.readRecord(living.value, piece - (this.tables.firstPieces[original] ?? 0));
    return {
      document: original,
      words: readWords(record.text),
      points: indexCodePoints(record.text),
      firstWord: record.firstWord,
      codePointsBefore: record.codePointsBefore,
      documentWords: record.documentWords,
    };
  }

  /** One record of a document. Throws where the log does not hold it. */
  readRecord(document: number, part: number): DecodedRecord {
    const offset = this.tables.offsets[(this.tables.firstPieces[document] ?? 0) + part] ?? 0;
    const record = this.log.read(offset);
    if (!record || record.document !== document) throw new Error(`the reprint store's log holds no document ${document} at byte ${offset}; build it again from the snapshots`);
    return record;
  }

  /** The passages of a match as they stand in another copy of the same words. */
  respan(match: DocumentMatch, copy: number): PlacedPassage[] {
    const last = this.tables.endPiece(copy) - (this.tables.firstPieces[copy] ?? 0) - 1;
    const pieces = new Map<number, { record: DecodedRecord; words: ReturnType<typeof readWords>; toCodePoint: (offset: number) => number }>();
    const placeOf = (word: number, edge: 'starts' | 'ends') => {
      const part = Math.min(last, Math.floor(word / PIECE_WORDS));
      let piece = pieces.get(part);
      if (!piece) {
        const record = this.readRecord(copy, part);
        piece = { record, words: readWords(record.text), toCodePoint: indexCodePoints(record.text).toCodePoint };
        pieces.set(part, piece);
      }
      return piece.record.codePointsBefore + piece.toCodePoint(piece.words[edge][word - piece.record.firstWord] ?? 0);
    };
    return match.passages.map((passage) => ({ ...passage, bStart: placeOf(passage.bFrom, 'starts'), bEnd: placeOf(passage.bTo - 1, 'ends') }));
  }
}

const sameKey = (x: readonly [number, number], y: readonly [number, number]) => x[0] === y[0] && x[1] === y[1];

/** The hash under which a document's id is indexed, beside its n-grams. */
const idKey = (id: string) => crc32(id, 0x1d);

/** The records of a document: one a piece, and one without words for a text that has none. */
function recordsOf(id: string, text: string, { words, pieces, textKey }: Fingerprint, document: number, copyOf: number | null): PieceRecord[] {
  const points = indexCodePoints(text);
  const parts = pieces.length > 0 ? pieces : [{ firstWord: 0, start: 0, end: 0, prints: new Uint32Array(0) }];
  return parts.map((piece, part) => ({
    kind: 'piece',
    document,
    part,
    parts: parts.length,
    firstWord: piece.firstWord,
    documentWords: words.count,
    codePointsBefore: points.toCodePoint(piece.start),
    textKey,
    copyOf,
    id,
    prints: copyOf === null ? piece.prints : new Uint32Array(0),
    text: text.slice(piece.start, piece.end),
  }));
}

function removalOf(document: number): PieceRecord {
  return {
    kind: 'removal', document, part: 0, parts: 1, firstWord: 0, documentWords: 0, codePointsBefore: 0, textKey: [0, 0], copyOf: null, id: '', prints: new Uint32Array(0), text: '',
  };
}
