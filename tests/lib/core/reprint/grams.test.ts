import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramHashes, winnow } from '@/lib/core/reprint/grams';
import { INDEX_GRAM, INDEX_WINDOW } from '@/lib/core/reprint/limits';

const words = (seed: number, count: number) => Int32Array.from({ length: count }, (_, i) => Math.imul(seed + i, 0x9e3779b1));

describe('gramHashes', () => {
  it('gives one hash a position, and none where there are too few words', () => {
    expect(gramHashes(words(1, 10), 4)).toHaveLength(7);
    expect(gramHashes(words(1, 3), 4)).toHaveLength(0);
  });

  it('depends on the order of the words', () => {
    expect(gramHashes(Int32Array.of(1, 2, 3, 4), 4)[0]).not.toBe(gramHashes(Int32Array.of(4, 3, 2, 1), 4)[0]);
  });
});

describe('winnow', () => {
  it('F2: any shared run of window + gram - 1 words has a kept n-gram in common', () => {
    const run = INDEX_GRAM + INDEX_WINDOW - 1;
    fc.assert(fc.property(fc.nat(1e6), fc.nat(60), fc.nat(60), fc.nat(1e6), (seed, before, after, other) => {
      const shared = words(seed, run);
      const one = Int32Array.from([...words(other + 2_000_000, before), ...shared, ...words(other + 3_000_000, after)]);
      const two = Int32Array.from([...words(other + 4_000_000, after), ...shared, ...words(other + 5_000_000, before)]);
      const kept = new Set(winnow(gramHashes(one, INDEX_GRAM), INDEX_WINDOW));
      expect([...winnow(gramHashes(two, INDEX_GRAM), INDEX_WINDOW)].some((print) => kept.has(print))).toBe(true);
    }));
  });

  it('F2: keeps about 2/9 of the n-grams, each once, ascending', () => {
    const kept = winnow(gramHashes(words(7, 20_000), INDEX_GRAM), INDEX_WINDOW);
    expect(kept.length / 20_000).toBeGreaterThan(0.2);
    expect(kept.length / 20_000).toBeLessThan(0.25);
    expect([...kept]).toEqual([...new Set(kept)].sort((a, b) => a - b));
  });

  it('keeps every n-gram of a text shorter than a window', () => {
    expect(winnow(gramHashes(words(3, 8), INDEX_GRAM), INDEX_WINDOW)).toHaveLength(5);
  });
});
