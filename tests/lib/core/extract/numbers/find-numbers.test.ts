import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';

/** Counts of a line as [low, high, qualifier]. */
function counts(text: string, language: 'ar' | 'en' = 'ar') {
  return findNumbers(text, language)
    .filter(({ role }) => role === 'count')
    .map(({ low, high, qualifier }) => [low, high, qualifier]);
}

describe('findNumbers in Arabic', () => {
  it.each([
    ['تسعة عناصر', 9], ['تسع نساء', 9], ['اثنا عشر جنديا', 12], ['اثنتي عشرة غارة', 12], ['ثلاثة وثلاثون', 33], ['خمسة و عشرين', 25],
    ['مئتا قتيل', 200], ['ثلاث مئة', 300], ['ثلاثمائة وخمسون', 350], ['ألفا نازح', 2000], ['ألفي نازح', 2000], ['ألفاً وخمسمئة', 1500],
    ['ثمانية وتسعون ألفا', 98_000], ['ألف مليون', 1e9],
  ])('N1 reads %s as %d', (text, value) => {
    expect(counts(text)).toEqual([[value, value, 'exact']]);
  });

  it.each([
    ['8 ملايين', 8e6], ['1.5 مليون', 1.5e6], ['١٬٥٠٠ نازح', 1500], ['٣ آلاف و200 أسرة', 3200], ['12،500 عائلة', 12_500], ['نصف مليون', 5e5],
    ['مليون ونصف', 1.5e6], ['4ر2 مليار', 2.4e9], ['5ر3 كجم', 3.5], ['بـ93ر0 دولار', 0.93], ['٩٣ر٠ نقطة', 0.93], ['78ر5690 نقطة', 5690.78], ['والـ12ر45678 نقطة', 45_678.12],
  ])('N2 reads digits and words together: %s', (text, value) => {
    expect(counts(text)).toEqual([[value, value, 'exact']]);
  });

  it.each(['نسبة 93ر0 بالمئة', '0.93 بالمائة', 'خمسة بالمئة'])('N7 the hundred of a percentage multiplies nothing: %s', (text) => {
    const [found] = findNumbers(text, 'ar');
    expect(found?.role).toBe('percent');
    expect(found?.value).toBeLessThan(6);
  });

  it('N2 a code with ر in it is no number', () => {
    expect(counts('الطراز فق10ر5 والقطعة 5رط')).toEqual([]);
  });

  it('N3 keeps numbers apart that only a conjunction joins', () => {
    expect(counts('قتل خمسة وعشرة جرحى')).toEqual([[5, 5, 'exact'], [10, 10, 'exact']]);
    expect(counts('ألف ومئة ألف')).toEqual([[1000, 1000, 'exact'], [100_000, 100_000, 'exact']]);
  });

  it.each([
    ['أكثر من 30 جريحا', [31, null, 'more_than']], ['ما لا يقل عن تسعة', [9, null, 'at_least']], ['خمسة أشخاص على الأقل', [5, null, 'at_least']],
    ['لا تتجاوز خمسة أفراد', [null, 5, 'at_most']], ['أقل من ثلاث سنوات', [null, 2, 'less_than']], ['نحو 70 دولة', [63, 77, 'about']],
    ['تجاوز عدد القتلى الـ30', [31, null, 'more_than']], ['لم يتجاوز عدد القتلى 30', [null, 30, 'at_most']], ['يقترب من 70 ألفا', [63_000, 70_000, 'range']],
    ['عشرين ونيف', [21, 29, 'range']],
  ])('N4 hedges: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    ['بين 1500 و3000 مقاتل', [1500, 3000, 'range']], ['من 5 إلى 10 قتلى', [5, 10, 'range']], ['ثلاثة أو أربعة', [3, 4, 'range']],
    ['10-15 مسلحا', [10, 15, 'range']], ['بين ثلاثة وخمسة ملايين', [3e6, 5e6, 'range']],
  ])('N5 ranges: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('N4 a hedge before the next number is that one\'s', () => {
    expect(counts('90 قتيلا وأكثر من 200 جريح')).toEqual([[90, 90, 'exact'], [201, null, 'more_than']]);
  });

  it('N5 a figure that moves is no range', () => {
    expect(counts('ارتفع عدد القتلى من 5 إلى 7')).toEqual([[5, 5, 'exact'], [7, 7, 'exact']]);
  });

  it.each([
    ['عشرات القتلى', [10, 99, 'vague']], ['مئات الآلاف', [100_000, 999_999, 'vague']], ['بضعة آلاف', [3000, 9999, 'vague']],
    ['آلاف النازحين', [1000, 9999, 'vague']],
  ])('N6 vague words are intervals: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    'يوم الاثنين', 'اللواء السابع', 'الفرقة (فق10)', 'طائرات F-16', 'عام 2014', 'في نوفمبر 2024', 'الساعة 10:30', '2025-03-19', 'القرن العشرين', 'أي واحد',
    'ثلاثة أرباع السكان', 'http://example.org/2013/05/12?id=77', 'هاتف +964 770 123 4567', '192.168.1.2', 'بين البيوت', 'الدفعة السابعة عشرة',
  ])('N7 is no count: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe('findNumbers in English', () => {
  it.each([
    ['at least two dozen', [24, null, 'at_least']], ['nearly 3,000', [2700, 3300, 'about']], ['a couple of', [2, 2, 'exact']],
    ['more than 30', [31, null, 'more_than']], ['up to 400', [null, 400, 'at_most']], ['between five and ten', [5, 10, 'range']],
    ['dozens of people', [24, 99, 'vague']], ['hundreds of thousands', [100_000, 999_999, 'vague']], ['half a million', [500_000, 500_000, 'exact']],
    ['one and a half million', [1.5e6, 1.5e6, 'exact']], ['twenty-five', [25, 25, 'exact']], ['nearing 70,000', [63_000, 70_000, 'range']],
    ['three or four', [3, 4, 'range']], ['4 thousand 3 hundred and 21', [4321, 4321, 'exact']], ['two thirds of a million', [666_666.666667, 666_666.666667, 'exact']],
    ['one billion and a half million', [1_000_500_000, 1_000_500_000, 'exact']], ['1000 - 5000', [1000, 5000, 'range']], ['>30', [31, null, 'more_than']], ['a hundred and five', [105, 105, 'exact']],
  ])('N8 reads %s', (text, expected) => {
    expect(counts(text, 'en')).toEqual([expected]);
  });

  it.each(['this one is', 'the 7th Brigade', 'in 2014.', 'an F-16', 'a 25-year-old', 'at 10:30', 'few survived', 'two-thirds of voters'])('N7 is no count: %s', (text) => {
    expect(counts(text, 'en')).toEqual([]);
  });

  it('N8 keeps "five and two hundred" apart', () => {
    expect(counts('killed five and two hundred wounded', 'en')).toEqual([[5, 5, 'exact'], [200, 200, 'exact']]);
  });
});

describe('findNumbers on anything', () => {
  const words = fc.constantFrom('و', 'ثلاثة', 'مئة', 'ألف', 'آلاف', 'مليون', '5', '1,000', '-', '/', '.', 'بين', 'إلى', 'أكثر من', 'نصف', '%', 'و7', 'عشرات', '=', '+', ':');
  it('N9 slices to its words, in order, with low not above high', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(words).map((list) => list.join(' ')), fc.array(words).map((list) => list.join(''))), fc.constantFrom('ar' as const, 'en' as const), (text, language) => {
        let last = -1;
        for (const { start, end, low, high } of findNumbers(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(last);
          last = end;
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
