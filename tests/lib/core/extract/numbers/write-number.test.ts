import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { GREATEST_WRITTEN, writeNumber } from '@/lib/core/extract/numbers/write-number';

const anyNumber = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: GREATEST_WRITTEN }));

describe('writeNumber', () => {
  it.each([
    [9, 'تسعة'], [12, 'اثنا عشر'], [33, 'ثلاثة وثلاثون'], [163, 'مئة وثلاثة وستون'], [2000, 'ألفان'], [8_000_000, 'ثمانية ملايين'],
    [11_000, 'أحد عشر ألفا'], [100_000, 'مئة ألف'],
  ])('%d is written %s', (value, words) => {
    expect(writeNumber(value, 'ar')).toBe(words);
  });

  it('takes gender and case', () => {
    expect(writeNumber(112, 'ar', { gender: 'feminine', grammaticalCase: 'oblique' })).toBe('مئة واثنتي عشرة');
  });

  it('is American in English', () => {
    expect(writeNumber(721_012, 'en')).toBe('seven hundred twenty-one thousand twelve');
  });

  it('refuses what it cannot write', () => {
    expect(() => writeNumber(1.5, 'en')).toThrow(RangeError);
    expect(() => writeNumber(-1, 'ar')).toThrow(RangeError);
  });

  it('N1 every number it writes in Arabic is read back whole, in each gender and case', () => {
    const forms = fc.record({
      gender: fc.constantFrom('masculine' as const, 'feminine' as const),
      grammaticalCase: fc.constantFrom('nominative' as const, 'oblique' as const),
    });
    fc.assert(
      fc.property(anyNumber, forms, (value, form) => {
        const words = writeNumber(value, 'ar', form);
        expect(findNumbers(words, 'ar').map(({ low, high, start, end }) => ({ low, high, start, end }))).toEqual([
          { low: value, high: value, start: 0, end: words.length },
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('N1 every number it writes in English is read back whole', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const words = writeNumber(value, 'en');
        expect(findNumbers(words, 'en').map(({ low, high, start, end }) => ({ low, high, start, end }))).toEqual([
          { low: value, high: value, start: 0, end: words.length },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
