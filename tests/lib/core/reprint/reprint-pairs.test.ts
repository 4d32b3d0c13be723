import { describe, expect, it } from 'vitest';
import { MAX_COPIES_PAIRED, type PairLimits, reprintPairs } from '@/lib/core/reprint/reprint-pairs';
import { reportText } from '@/tests/support/reprint-texts';

function pairsOf(texts: readonly string[]) {
  const limits: PairLimits = { copies: [], more: false };
  return { pairs: [...reprintPairs(texts, limits)], limits };
}
const places = (texts: readonly string[]) => pairsOf(texts).pairs.map(({ a, b }) => `${a}-${b}`);

describe('reprintPairs', () => {
  it('L1: names each pair once, the earlier text first, with the spans of each', () => {
    const shared = reportText(1, 40);
    const texts = [`${reportText(2)} ${shared}`, reportText(3), `${shared} ${reportText(4)}`];
    const { pairs } = pairsOf(texts);
    expect(pairs).toMatchObject([{ a: 0, b: 2, passages: [{ words: 40 }] }]);
    const [passage] = pairs[0]?.passages ?? [];
    expect(texts[0]?.slice(passage?.aStart, passage?.aEnd)).toBe(shared);
    expect(texts[2]?.slice(passage?.bStart, passage?.bEnd)).toBe(shared);
  });

  it('L1: pairs all copies with each other, and texts without words with none', () => {
    expect(places([reportText(1), '', reportText(1), '…', reportText(1)])).toEqual(['0-2', '0-4', '2-4']);
  });

  it('L2: of very many copies the later ones are paired with the first only, and that is said', () => {
    const count = MAX_COPIES_PAIRED + 50;
    const { pairs, limits } = pairsOf(Array.from({ length: count }, () => reportText(1)));
    expect(pairs).toHaveLength((MAX_COPIES_PAIRED * (MAX_COPIES_PAIRED - 1)) / 2 + 50);
    expect(limits.copies).toEqual([{ text: 0, count }]);
  });

  it('L3: copies of a text that repeats itself are paired', () => {
    const drum = 'طبل '.repeat(3_000);
    expect(places([drum, reportText(1), drum])).toEqual(['0-2']);
  });
});
