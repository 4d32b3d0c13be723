import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingIndex } from '@/lib/core/reprint/posting-index';
import { buildSegment, findPostings, mergeSegments, type PostingSegment } from '@/lib/core/reprint/posting-segment';

const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0xffff, 0x10000, 0xffffffff));
const documents = fc.array(fc.uniqueArray(hash, { maxLength: 12 }), { maxLength: 30 });

function segmentOf(prints: readonly (readonly number[])[], firstPiece: number): PostingSegment {
  const postings = prints.flatMap((keys, i) => keys.map((key) => [key, firstPiece + i] as const));
  return buildSegment(Uint32Array.from(postings, ([key]) => key), Uint32Array.from(postings, ([, piece]) => piece));
}

const piecesOf = (segment: PostingSegment, key: number) => {
  const { from, to } = findPostings(segment, key);
  return [...segment.pieces.subarray(from, to)];
};

function drain(merge: Generator<void, PostingSegment>): PostingSegment {
  for (;;) {
    const step = merge.next();
    if (step.done) return step.value;
  }
}

describe('posting segments', () => {
  it('R1: give back exactly the pieces of each hash, ascending', () => {
    fc.assert(fc.property(documents, hash, (prints, absent) => {
      const segment = segmentOf(prints, 0);
      for (const key of new Set([...prints.flat(), absent])) {
        expect(piecesOf(segment, key)).toEqual(prints.flatMap((keys, i) => (keys.includes(key) ? [i] : [])));
      }
    }));
  });

  it('R1: merged, say the same as one segment of all', () => {
    fc.assert(fc.property(documents, documents, documents, (x, y, z) => {
      const merged = drain(mergeSegments([segmentOf(x, 0), segmentOf(y, x.length), segmentOf(z, x.length + y.length)]));
      const whole = segmentOf([...x, ...y, ...z], 0);
      const bytes = ({ buckets, lows, pieces }: PostingSegment) => [buckets, lows, pieces].map((array) => Buffer.from(array.buffer).toString('base64'));
      expect(bytes(merged).every((part, i) => part === bytes(whole)[i])).toBe(true);
    }), { numRuns: 30 });
  });
});

describe('PostingIndex', () => {
  it('R2: ranks a piece that shares rare n-grams before those that share common ones', () => {
    const index = new PostingIndex();
    const common = [10, 20, 30];
    for (let piece = 0; piece < 200; piece += 1) index.add(piece, Uint32Array.from(piece === 77 ? [5, 6] : [...common, 1000 + piece]));
    index.segments = [index.buffer.toSegment()];
    index.buffer.clear();
    index.add(200, Uint32Array.of(7));
    const { candidates, documents: counts } = index.findCandidates(Uint32Array.of(5, 6, 7, 10, 20, 30, 99));
    expect(candidates[0]).toMatchObject({ piece: 77, shared: 2 });
    expect(candidates[1]).toMatchObject({ piece: 200, shared: 1 });
    expect(counts.get(10)).toBe(199);
    expect(counts.has(99)).toBe(false);
  });

  it('R3: reads a bounded part of endless lists', () => {
    const index = new PostingIndex();
    for (let piece = 0; piece < 5_000; piece += 1) index.add(piece, Uint32Array.of(1, 2, 3));
    expect(index.findCandidates(Uint32Array.of(1, 2, 3)).candidates.length).toBeLessThan(200);
  });
});
