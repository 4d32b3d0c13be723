import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSelector } from '@/lib/core/excerpt/selector';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';

describe('X1 a selector', () => {
  it('holds the passage, its surroundings and its offsets in code points', () => {
    expect(makeSelector('قُتل 9 مسلحين', { start: 5, end: 6 })).toEqual({ exact: '9', prefix: 'قُتل ', suffix: ' مسلحين', start: 5, end: 6 });
    expect(makeSelector('😀 nine killed', { start: 2, end: 6 })).toEqual({ exact: 'nine', prefix: '😀 ', suffix: ' killed', start: 2, end: 6 });
  });

  it('keeps 32 code points on either side', () => {
    const text = `${'a'.repeat(50)}HERE${'😀'.repeat(50)}`;
    expect(makeSelector(text, { start: 50, end: 54 })).toMatchObject({ prefix: 'a'.repeat(32), suffix: '😀'.repeat(32) });
  });

  it('never tears a mark from its letter', () => {
    expect(makeSelector('قُتل', { start: 1, end: 2 })?.exact).toBe('قُ');
    expect(makeSelector('a👨‍👩‍👧b', { start: 2, end: 3 })?.exact).toBe('👨‍👩‍👧');
    const family = '👨‍👩‍👧'.repeat(12);
    const prefix = makeSelector(`${family}x`, { start: countCodePoints(family), end: countCodePoints(family) + 1 })?.prefix ?? '';
    expect(prefix).toBe('👨‍👩‍👧'.repeat(6));
  });

  it('is null when nothing is selected', () => {
    expect(makeSelector('nine', { start: 2, end: 2 })).toBeNull();
    expect(makeSelector('nine', { start: 3, end: 1 })).toBeNull();
    expect(makeSelector('', { start: 0, end: 5 })).toBeNull();
  });

  it('always slices to its quote, and its surroundings lie right beside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(130), fc.nat(130), (text, start, end) => {
      const selector = makeSelector(text, { start, end });
      if (selector === null) return;
      expect(sliceCodePoints(text, selector.start, selector.end)).toBe(selector.exact);
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
      expect(countCodePoints(selector.prefix)).toBeLessThanOrEqual(32);
      expect(countCodePoints(selector.suffix)).toBeLessThanOrEqual(32);
    }));
  });
});
