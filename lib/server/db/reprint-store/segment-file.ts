import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PostingSegment } from '@/lib/core/reprint/posting-segment';

/** A stretch of documents and pieces (`to` exclusive) with their postings: what one segment file holds. */
export interface SegmentSpan {
  fromDocument: number;
  toDocument: number;
  fromPiece: number;
  toPiece: number;
}

export interface SegmentContents extends SegmentSpan {
  postings: PostingSegment;
  offsets: Float64Array;
  owners: Uint32Array;
  firstPieces: Uint32Array;
  textKeys: Uint32Array;
  copyOf: Int32Array;
}

/** A segment file that can't be read as written. The store then builds its index from the log again. */
export class DamagedSegment extends Error {
  override name = 'DamagedSegment';
}

interface Header extends SegmentSpan {
  version: 1;
  sections: { bytes: number; checksum: number }[];
}

const CHUNK_BYTES = 64 * 1024 * 1024;
const HEADER_BYTES = 4_096;

type Section = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Writes a segment and puts it on disk. Layout: a header of 4 KB (JSON, padded with spaces), then the arrays one after another. */
export function writeSegment(folder: string, name: string, contents: SegmentContents): void {
  const { postings } = contents;
  const arrays = [postings.buckets, postings.lows, postings.pieces, contents.offsets, contents.owners, contents.firstPieces, contents.textKeys, contents.copyOf];
  const sections = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  const header: Header = {
    version: 1,
    fromDocument: contents.fromDocument,
    toDocument: contents.toDocument,
    fromPiece: contents.fromPiece,
    toPiece: contents.toPiece,
    sections: sections.map((section) => ({ bytes: section.length, checksum: crc32(section) })),
  };
  const fd = openSync(join(folder, name), 'w');
  try {
    writeAll(fd, Buffer.from(JSON.stringify(header).padEnd(HEADER_BYTES), 'utf8'));
    for (const section of sections) writeAll(fd, section);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, Math.min(CHUNK_BYTES, bytes.length - at));
}

/** Reads a segment back, checking every checksum. Throws DamagedSegment. */
export function readSegment(folder: string, name: string): SegmentContents {
  let fd;
  try {
    fd = openSync(join(folder, name), 'r');
  } catch {
    throw new DamagedSegment(`there is no ${name}`);
  }
  try {
    const header = readHeader(fd, name);
    let at = HEADER_BYTES;
    const next = <Numbers extends Section>(make: (buffer: ArrayBuffer) => Numbers): Numbers => {
      const section = header.sections.shift();
      if (!section) throw new DamagedSegment(`${name} lacks a part`);
      const buffer = new ArrayBuffer(section.bytes);
      readAll(fd, new Uint8Array(buffer), at, name);
      if (crc32(new Uint8Array(buffer)) !== section.checksum) throw new DamagedSegment(`${name} does not match its checksum`);
      at += section.bytes;
      return make(buffer);
    };
    return {
      fromDocument: header.fromDocument,
      toDocument: header.toDocument,
      fromPiece: header.fromPiece,
      toPiece: header.toPiece,
      postings: { buckets: next((b) => new Uint32Array(b)), lows: next((b) => new Uint16Array(b)), pieces: next((b) => new Uint32Array(b)) },
      offsets: next((b) => new Float64Array(b)),
      owners: next((b) => new Uint32Array(b)),
      firstPieces: next((b) => new Uint32Array(b)),
      textKeys: next((b) => new Uint32Array(b)),
      copyOf: next((b) => new Int32Array(b)),
    };
  } finally {
    closeSync(fd);
  }
}

function readHeader(fd: number, name: string): Header {
  const bytes = new Uint8Array(HEADER_BYTES);
  readAll(fd, bytes, 0, name);
  let header: unknown;
  try {
    header = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new DamagedSegment(`${name} has no header`);
  }
  if (!isHeader(header)) throw new DamagedSegment(`${name} is of another version`);
  const size = header.sections.reduce((sum, section) => sum + section.bytes, HEADER_BYTES);
  if (fstatSync(fd).size !== size) throw new DamagedSegment(`${name} is not as long as it says`);
  return header;
}

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'sections' in value && Array.isArray(value.sections);
}

function readAll(fd: number, into: Uint8Array, position: number, name: string): void {
  for (let at = 0; at < into.length; ) {
    const read = readSync(fd, into, at, Math.min(CHUNK_BYTES, into.length - at), position + at);
    if (read === 0) throw new DamagedSegment(`${name} ends too early`);
    at += read;
  }
}
