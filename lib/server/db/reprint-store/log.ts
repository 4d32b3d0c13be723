import { closeSync, fdatasyncSync, fstatSync, fsyncSync, ftruncateSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, type DecodedRecord, findRecordStart, recordLength } from './record';

/** A file of the log is closed and a new one begun at this size. */
const FILE_BYTES = 256 * 1024 * 1024;
/** Read at once when a piece is fetched: most records fit. */
const FIRST_READ_BYTES = 8_192;
/** Read at once when the log is replayed. */
const REPLAY_BYTES = 4 * 1024 * 1024;

interface LogFile {
  fd: number;
  /** Where it begins in the whole log, in bytes. */
  base: number;
  size: number;
}

/**
 * The append-only log of piece records: files `texts-000000.log`, `texts-000001.log` … An offset counts bytes through all of
 * them. One process writes.
 */
export class ReprintLog {
  private readonly files: LogFile[] = [];
  private readonly scratch = Buffer.allocUnsafeSlow(FIRST_READ_BYTES);

  constructor(private readonly folder: string) {
    const names = readdirSync(folder).filter((name) => /^texts-\d{6}\.log$/.test(name)).sort();
    for (const [number, name] of names.entries()) {
      if (name !== fileName(number)) throw new Error(`the reprint store at ${folder} lacks ${fileName(number)}`);
      this.openFile(name);
    }
    if (names.length === 0) this.openFile(fileName(0));
  }

  /** Bytes of the whole log. */
  get size(): number {
    const last = this.files.at(-1);
    return last ? last.base + last.size : 0;
  }

  /** Appends whole records; returns where the first begins. They are in the operating system's hands, not yet on disk: see `sync`. */
  append(bytes: Buffer): number {
    let file = this.lastFile();
    if (file.size >= FILE_BYTES) {
      fdatasyncSync(file.fd);
      this.openFile(fileName(this.files.length));
      syncFolder(this.folder);
      file = this.lastFile();
    }
    const at = file.base + file.size;
    let written = 0;
    while (written < bytes.length) written += writeSync(file.fd, bytes, written, bytes.length - written, file.size + written);
    file.size += bytes.length;
    return at;
  }

  /** Puts what was appended on disk. */
  sync(): void {
    fdatasyncSync(this.lastFile().fd);
  }

  /** The record at an offset; null where none is. Checksums are verified when the log is replayed, not here. */
  read(offset: number): DecodedRecord | null {
    const file = this.fileOf(offset);
    if (!file) return null;
    const read = readSync(file.fd, this.scratch, 0, this.scratch.length, offset - file.base);
    const length = recordLength(this.scratch.subarray(0, read));
    if (length === null) return null;
    if (length <= read) return decodeRecord(this.scratch.subarray(0, length), false);
    const whole = Buffer.allocUnsafe(length);
    readSync(file.fd, whole, 0, length, offset - file.base);
    return decodeRecord(whole, false);
  }

  /** Overwrites a record's text with zeros, so that nothing of it stays readable. */
  eraseText(offset: number): void {
    const file = this.fileOf(offset);
    const record = this.read(offset);
    if (!file || !record || record.textBytes === 0) return;
    writeSync(file.fd, Buffer.alloc(record.textBytes), 0, record.textBytes, offset - file.base + record.textAt);
    fsyncSync(file.fd);
  }

  /**
   * Reads all records from an offset on. Stops at the first that is not whole and returns its offset: the end of the log,
   * or where a write was broken off.
   */
  *replay(from: number): Generator<{ offset: number; record: DecodedRecord }, number> {
    let offset = from;
    for (const file of this.files) {
      if (offset >= file.base + file.size) continue;
      let window: Buffer = Buffer.alloc(0);
      let windowAt = offset;
      for (;;) {
        const inWindow = offset - windowAt;
        const known = recordLength(window.subarray(inWindow, inWindow + 8));
        if (known === null || inWindow + known > window.length) {
          const wanted = Math.max(REPLAY_BYTES, known ?? 0);
          const left = Math.min(wanted, file.base + file.size - offset);
          if (left === 0) break;
          if (inWindow === 0 && window.length >= left) return offset;
          window = Buffer.allocUnsafe(left);
          readSync(file.fd, window, 0, left, offset - file.base);
          windowAt = offset;
          continue;
        }
        const record = decodeRecord(window.subarray(inWindow, inWindow + known), true);
        if (!record) return offset;
        yield { offset, record };
        offset += known;
      }
    }
    return offset;
  }

  /** Cuts off everything from an offset on: what a broken-off write left behind. */
  truncate(offset: number): void {
    const file = this.lastFile();
    ftruncateSync(file.fd, offset - file.base);
    file.size = offset - file.base;
    fsyncSync(file.fd);
  }

  /**
   * Whether the record that can't be read at an offset was damaged after it was written: whole records follow it, or it lies
   * in a file that was closed long ago. A broken-off write has nothing after it.
   */
  isDamagedAt(offset: number): boolean {
    const file = this.lastFile();
    if (offset < file.base) return true;
    const rest = Buffer.allocUnsafe(file.base + file.size - offset);
    readSync(file.fd, rest, 0, rest.length, offset - file.base);
    for (let at = findRecordStart(rest, 1); at >= 0; at = findRecordStart(rest, at + 1)) {
      if (decodeRecord(rest.subarray(at), true)) return true;
    }
    return false;
  }

  close(): void {
    for (const file of this.files) closeSync(file.fd);
    this.files.length = 0;
  }

  private openFile(name: string): void {
    const fd = openSync(join(this.folder, name), this.existing(name) ? 'r+' : 'w+');
    this.files.push({ fd, base: this.size, size: fstatSync(fd).size });
  }

  private existing(name: string): boolean {
    return readdirSync(this.folder).includes(name);
  }

  private lastFile(): LogFile {
    const file = this.files.at(-1);
    if (!file) throw new Error('the reprint log is closed');
    return file;
  }

  private fileOf(offset: number): LogFile | undefined {
    return this.files.findLast((file) => file.base <= offset && offset < file.base + file.size);
  }
}

const fileName = (number: number) => `texts-${String(number).padStart(6, '0')}.log`;

/** Makes the creation and renaming of files in a folder lasting. */
export function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
