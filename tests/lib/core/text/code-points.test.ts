import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCodePoints, indexCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';

describe('indexCodePoints', () => {
  it('is the identity where every character is in the BMP', () => {
    const index = indexCodePoints('بغداد');
    expect([index.length, index.toCodePoint(3), index.toUtf16(3)]).toEqual([5, 3, 3]);
  });

  it('counts an emoji once', () => {
    const index = indexCodePoints('a😀b😀');
    expect([0, 1, 2, 3, 4, 6].map(index.toCodePoint)).toEqual([0, 1, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map(index.toUtf16)).toEqual([0, 1, 3, 4, 6]);
  });

  it('agrees with spreading the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const all = [...text];
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(countCodePoints(text)).toBe(all.length);
        expect(sliceCodePoints(text, start, end)).toBe(all.slice(start, end).join(''));
        const index = indexCodePoints(text);
        for (let at = 0; at <= all.length; at += 1) expect(index.toCodePoint(index.toUtf16(at))).toBe(at);
      }),
    );
  });
});
