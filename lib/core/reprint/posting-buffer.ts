import { buildSegment, type PostingSegment } from './posting-segment';

const HEAD_BITS = 18;
/** Room kept when the buffer is emptied. */
const KEPT_POSTINGS = 1 << 19;

/** The newest postings, searchable at once: chains in flat arrays, newest first, until they are sorted into a segment. */
export class PostingBuffer {
  private keys = new Uint32Array(1 << 12);
  private pieces = new Uint32Array(1 << 12);
  private next = new Int32Array(1 << 12);
  private heads = new Int32Array(0);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.keys.length * 12 + this.heads.length * 4;
  }

  /** Adds one piece; piece numbers must ascend. */
  add(piece: number, prints: Uint32Array): void {
    if (this.heads.length === 0) this.heads = new Int32Array(1 << HEAD_BITS);
    while (this.count + prints.length > this.keys.length) this.grow();
    for (let i = 0; i < prints.length; i += 1) {
      const key = prints[i] ?? 0;
      const head = key >>> (32 - HEAD_BITS);
      this.keys[this.count] = key;
      this.pieces[this.count] = piece;
      this.next[this.count] = this.heads[head] ?? 0;
      this.count += 1;
      this.heads[head] = this.count;
    }
  }

  /** Pieces that hold a hash, newest first, pushed onto `into`; stops at `limit` of them. */
  collect(key: number, into: number[], limit: number): void {
    for (let at = this.heads[key >>> (32 - HEAD_BITS)] ?? 0; at > 0; at = this.next[at - 1] ?? 0) {
      if (this.keys[at - 1] !== key) continue;
      if (into.length >= limit) return;
      into.push(this.pieces[at - 1] ?? 0);
    }
  }

  /** Sorts what is held into a segment; the buffer is emptied by `clear`, once the segment is safe. */
  toSegment(): PostingSegment {
    return buildSegment(this.keys.subarray(0, this.count), this.pieces.subarray(0, this.count));
  }

  clear(): void {
    this.count = 0;
    this.heads.fill(0);
    if (this.keys.length <= KEPT_POSTINGS) return;
    // A book made it grow: give the room back.
    this.keys = new Uint32Array(KEPT_POSTINGS);
    this.pieces = new Uint32Array(KEPT_POSTINGS);
    this.next = new Int32Array(KEPT_POSTINGS);
  }

  private grow(): void {
    const bigger = (old: Uint32Array<ArrayBuffer>) => {
      const array = new Uint32Array(old.length * 2);
      array.set(old);
      return array;
    };
    this.keys = bigger(this.keys);
    this.pieces = bigger(this.pieces);
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
  }
}
