import { PostingBuffer } from './posting-buffer';
import { findPostings, type PostingRange, type PostingSegment } from './posting-segment';

/** A piece that shares n-grams with what was asked. */
export interface Candidate {
  piece: number;
  /** How many of the asked n-grams it holds, of those whose lists were read. */
  shared: number;
  /**
   * How telling that is: the sum of 1 / √(pieces that hold the n-gram), times `shared`. One n-gram that nobody else has is
   * worth ten that a hundred have; several together are worth more than chance meetings one by one.
   */
  score: number;
}

/** Of longer lists only the first pieces to print the phrase and the newest in the buffer are read. */
const LONG_LIST = 512;
const LONG_LIST_ENDS = 32;
/** Postings read for one question, rarest n-grams first. */
const MAX_POSTINGS_READ = 16_384;

interface ReadList {
  key: number;
  /** Postings under this hash in all segments and the buffer. */
  documents: number;
  ranges: PostingRange[];
  recent: number[];
}

/**
 * The inverted index of n-grams: immutable segments, oldest first, and a buffer of the newest. In memory only; a durable
 * store saves the segments. Piece numbers ascend as they are added.
 */
export class PostingIndex {
  readonly buffer = new PostingBuffer();
  segments: readonly PostingSegment[] = [];
  /** Pieces added so far. */
  pieces = 0;

  add(piece: number, prints: Uint32Array): void {
    this.buffer.add(piece, prints);
    this.pieces = Math.max(this.pieces, piece + 1);
  }

  /** All pieces under one hash. For hashes known to be rare: the list is not bounded. */
  findPieces(key: number): number[] {
    const found: number[] = [];
    for (const segment of this.segments) {
      const { from, to } = findPostings(segment, key);
      for (let at = from; at < to; at += 1) found.push(segment.pieces[at] ?? 0);
    }
    this.buffer.collect(key, found, Infinity);
    return found;
  }

  /** Bytes held by the arrays. */
  get bytes(): number {
    return this.segments.reduce((sum, { buckets, lows, pieces }) => sum + buckets.byteLength + lows.byteLength + pieces.byteLength, this.buffer.bytes);
  }

  /**
   * The pieces that share n-grams with `prints`, most telling first (SPEC R1 to R3). Bounded by MAX_POSTINGS_READ.
   * `documents` says of each n-gram in how many pieces it stands.
   */
  findCandidates(prints: Uint32Array): { candidates: Candidate[]; documents: Map<number, number> } {
    const lists: ReadList[] = [];
    for (let i = 0; i < prints.length; i += 1) {
      const list = this.readList(prints[i] ?? 0);
      if (list) lists.push(list);
    }
    lists.sort((x, y) => x.documents - y.documents);
    const documents = new Map(lists.map((list) => [list.key, list.documents]));
    const found = new Map<number, Candidate>();
    let left = MAX_POSTINGS_READ;
    for (const list of lists) {
      if (left <= 0) break;
      const rarity = 1 / Math.sqrt(list.documents);
      left -= this.readPieces(list, (piece) => {
        const candidate = found.get(piece);
        if (candidate) {
          candidate.shared += 1;
          candidate.score += rarity;
        } else found.set(piece, { piece, shared: 1, score: rarity });
      });
    }
    for (const candidate of found.values()) candidate.score *= candidate.shared;
    return { candidates: [...found.values()].sort((x, y) => y.score - x.score || x.piece - y.piece), documents };
  }

  private readList(key: number): ReadList | null {
    const recent: number[] = [];
    this.buffer.collect(key, recent, Infinity);
    const ranges: PostingRange[] = [];
    let documents = recent.length;
    for (const segment of this.segments) {
      const range = findPostings(segment, key);
      ranges.push(range);
      documents += range.to - range.from;
    }
    return documents === 0 ? null : { key, documents, ranges, recent };
  }

  /** Calls `visit` for each piece of a list, or for the ends of a long one; returns how many. */
  private readPieces(list: ReadList, visit: (piece: number) => void): number {
    const whole = list.documents <= LONG_LIST;
    let read = 0;
    this.segments.forEach((segment, s) => {
      const { from, to } = list.ranges[s] ?? { from: 0, to: 0 };
      for (let at = from; at < to; at += 1) {
        if (!whole && read >= LONG_LIST_ENDS) break;
        visit(segment.pieces[at] ?? 0);
        read += 1;
      }
    });
    const recent = whole ? list.recent : list.recent.slice(0, LONG_LIST_ENDS);
    for (const piece of recent) visit(piece);
    return read + recent.length;
  }
}
