import { crc32 } from 'node:zlib';

/**
 * One piece of a document as a record of the log, little endian:
 *
 *     magic, length of the rest, checksum of head + id + prints, checksum of the text   4 × u32
 *     head                                                                              HEAD_BYTES
 *     id (UTF-8), prints (u32 each), text (UTF-8)
 *
 * The text has a checksum of its own, so that it can be erased in place while the record stays.
 */
export interface PieceRecord {
  kind: 'piece' | 'removal';
  document: number;
  /** Number of this piece in its document, and of how many. */
  part: number;
  parts: number;
  firstWord: number;
  documentWords: number;
  codePointsBefore: number;
  textKey: readonly [number, number];
  /** The document that has the same words and stands for this one in the index, or null. */
  copyOf: number | null;
  id: string;
  prints: Uint32Array;
  text: string;
}

const MAGIC = 0x31525052;
const PREFIX_BYTES = 16;
const HEAD_BYTES = 48;
const NONE = 0xffffffff;
/** Nothing the store writes is longer: a piece is 4,160 words, but a "word" may be a million letters. */
const MAX_RECORD_BYTES = 1 << 30;

/** Bytes of a record and where they begin to be text. */
export function encodeRecord(record: PieceRecord): Buffer {
  const id = Buffer.from(record.id, 'utf8');
  const textBytes = Buffer.byteLength(record.text, 'utf8');
  const rest = HEAD_BYTES + id.length + record.prints.length * 4 + textBytes;
  const buffer = Buffer.allocUnsafe(PREFIX_BYTES + rest);
  let at = PREFIX_BYTES;
  const put = (value: number) => {
    at = buffer.writeUInt32LE(value >>> 0, at);
  };
  put(record.kind === 'piece' ? 0 : 1);
  put(record.document);
  put(record.part);
  put(record.parts);
  put(record.firstWord);
  put(record.documentWords);
  put(record.codePointsBefore);
  put(record.textKey[0]);
  put(record.textKey[1]);
  put(record.copyOf ?? NONE);
  put(id.length);
  put(record.prints.length);
  at += id.copy(buffer, at);
  at += Buffer.from(record.prints.buffer, record.prints.byteOffset, record.prints.byteLength).copy(buffer, at);
  buffer.write(record.text, at, 'utf8');
  buffer.writeUInt32LE(MAGIC, 0);
  buffer.writeUInt32LE(rest, 4);
  buffer.writeUInt32LE(crc32(buffer.subarray(PREFIX_BYTES, at)), 8);
  buffer.writeUInt32LE(crc32(buffer.subarray(at)), 12);
  return buffer;
}

/** How long the record at the start of these bytes is, or null where no record begins. Needs 8 bytes. */
export function recordLength(bytes: Buffer): number | null {
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== MAGIC) return null;
  const rest = bytes.readUInt32LE(4);
  return rest < HEAD_BYTES || rest > MAX_RECORD_BYTES ? null : PREFIX_BYTES + rest;
}

/** Where a record may begin, from a place on; -1 where none can. */
export function findRecordStart(bytes: Buffer, from: number): number {
  const magic = Buffer.alloc(4);
  magic.writeUInt32LE(MAGIC);
  return bytes.indexOf(magic, from);
}

export type DecodedRecord = PieceRecord & { erased: boolean; textAt: number; textBytes: number };

/** Decodes one whole record; null where a checksum does not hold. A text erased in place (all zero bytes) gives `erased`. */
export function decodeRecord(bytes: Buffer, verify: boolean): DecodedRecord | null {
  const length = recordLength(bytes);
  if (length === null || bytes.length < length) return null;
  let at = PREFIX_BYTES;
  const take = () => {
    const value = bytes.readUInt32LE(at);
    at += 4;
    return value;
  };
  const [kind, document, part, parts, firstWord, documentWords, codePointsBefore] = [take(), take(), take(), take(), take(), take(), take()];
  const textKey = [take(), take()] as const;
  const [copyOf, idBytes, printCount] = [take(), take(), take()];
  const textAt = PREFIX_BYTES + HEAD_BYTES + idBytes + printCount * 4;
  if (textAt > length) return null;
  if (verify && crc32(bytes.subarray(PREFIX_BYTES, textAt)) !== bytes.readUInt32LE(8)) return null;
  const id = bytes.toString('utf8', at, at + idBytes);
  at += idBytes;
  const prints = new Uint32Array(printCount);
  new Uint8Array(prints.buffer).set(bytes.subarray(at, at + printCount * 4));
  const textBytes = bytes.subarray(textAt, length);
  let erased = false;
  if (textBytes.length > 0 && textBytes[0] === 0) erased = textBytes.every((byte) => byte === 0);
  if (verify && !erased && crc32(textBytes) !== bytes.readUInt32LE(12)) return null;
  return {
    kind: kind === 0 ? 'piece' : 'removal',
    document, part, parts, firstWord, documentWords, codePointsBefore, textKey,
    copyOf: copyOf === NONE ? null : copyOf,
    id,
    prints,
    text: erased ? '' : textBytes.toString('utf8'),
    erased,
    textAt,
    textBytes: textBytes.length,
  };
}
