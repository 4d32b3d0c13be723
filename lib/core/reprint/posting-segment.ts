/**
 * An immutable part of the inverted index: which pieces hold which n-gram, in three flat arrays, 6 bytes a posting.
 * The upper 16 bits of a hash choose a bucket, the lower 16 are sorted inside it, pieces ascend under each hash.
 */
export interface PostingSegment {
  /** Where each of the 65,536 buckets begins; one more entry for the end. */
  readonly buckets: Uint32Array;
  /** Lower halves of the hashes. */
  readonly lows: Uint16Array;
  readonly pieces: Uint32Array;
}

export const BUCKETS = 1 << 16;

/** A stretch of postings under one hash: `pieces[from]` to `pieces[to]`, exclusive. */
export interface PostingRange {
  from: number;
  to: number;
}

/** Sorts postings into a segment. `keys[i]` stands in piece `pieces[i]`; pieces must ascend. */
export function buildSegment(keys: Uint32Array, pieces: Uint32Array): PostingSegment {
  const count = keys.length;
  const byLow = countingSort(count, (i) => (keys[i] ?? 0) & 0xffff, null);
  const order = countingSort(count, (i) => (keys[i] ?? 0) >>> 16, byLow.order);
  const lows = new Uint16Array(count);
  const sorted = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const i = order.order[at] ?? 0;
    lows[at] = keys[i] ?? 0;
    sorted[at] = pieces[i] ?? 0;
  }
  return { buckets: order.starts, lows, pieces: sorted };
}

/** Stable counting sort of the numbers 0…count-1, or of `before`, by a 16-bit key. */
function countingSort(count: number, key: (i: number) => number, before: Uint32Array | null) {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < count; i += 1) {
    const bucket = key(i) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const cursor = starts.slice();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const i = before ? (before[at] ?? 0) : at;
    const bucket = key(i);
    const place = cursor[bucket] ?? 0;
    order[place] = i;
    cursor[bucket] = place + 1;
  }
  return { starts, order };
}

/** The postings of one hash; empty range where there are none. */
export function findPostings(segment: PostingSegment, key: number): PostingRange {
  const bucket = key >>> 16;
  const low = key & 0xffff;
  const begin = segment.buckets[bucket] ?? 0;
  const end = segment.buckets[bucket + 1] ?? 0;
  const from = lowerBound(segment.lows, low, begin, end);
  if (segment.lows[from] !== low || from >= end) return { from, to: from };
  // Most n-grams stand in one piece: one look before a second search.
  const to = from + 1 < end && segment.lows[from + 1] === low ? lowerBound(segment.lows, low + 1, from, end) : from + 1;
  return { from, to };
}

/** First place from `left` on whose value is not below `value`; `right` where there is none. */
function lowerBound(sorted: Uint16Array, value: number, left: number, right: number): number {
  let [low, high] = [left, right];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Merges neighbouring segments, oldest first, into one. A generator that pauses now and then, so that a server can do other
 * work between; it returns the merged segment.
 */
export function* mergeSegments(segments: readonly PostingSegment[]): Generator<void, PostingSegment> {
  const total = segments.reduce((sum, segment) => sum + segment.pieces.length, 0);
  const buckets = new Uint32Array(BUCKETS + 1);
  const lows = new Uint16Array(total);
  const pieces = new Uint32Array(total);
  const cursors = new Uint32Array(segments.length);
  let out = 0;
  let pause = PAUSE_POSTINGS;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    buckets[bucket] = out;
    segments.forEach((segment, s) => {
      cursors[s] = segment.buckets[bucket] ?? 0;
    });
    for (;;) {
      let best = -1;
      let bestLow = BUCKETS;
      for (let s = 0; s < segments.length; s += 1) {
        const segment = segments[s];
        const cursor = cursors[s] ?? 0;
        if (!segment || cursor >= (segment.buckets[bucket + 1] ?? 0)) continue;
        const low = segment.lows[cursor] ?? 0;
        if (low < bestLow) [best, bestLow] = [s, low];
      }
      const source = segments[best];
      if (!source) break;
      let cursor = cursors[best] ?? 0;
      const end = source.buckets[bucket + 1] ?? 0;
      while (cursor < end && source.lows[cursor] === bestLow) {
        lows[out] = bestLow;
        pieces[out] = source.pieces[cursor] ?? 0;
        out += 1;
        cursor += 1;
      }
      cursors[best] = cursor;
    }
    if (out > pause) {
      pause = out + PAUSE_POSTINGS;
      yield;
    }
  }
  buckets[BUCKETS] = out;
  return { buckets, lows, pieces };
}

/** Postings merged between two pauses: a few milliseconds of work. */
const PAUSE_POSTINGS = 1 << 18;
