import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VAGUE_AR } from '@/lib/core/extract/numbers/lexicon-ar';
import { boundsFor, checkQuantity, compareQuantities, VAGUE_INTERVALS } from '@/lib/core/values/quantity';
import { formatQuantity } from '@/lib/core/values/quantity-format';
import { parseQuantity } from '@/lib/core/values/quantity-parse';
import { QUALIFIERS, type Qualifier } from '@/lib/core/values/typed-value';

const count = (low: number | null, high: number | null, qualifier: Qualifier) => ({ low, high, qualifier });

describe('boundsFor', () => {
  it.each([
    ['exact', 9, 9, 9], ['at_least', 9, 9, null], ['more_than', 30, 31, null], ['at_most', 5, null, 5], ['less_than', 6, null, 5],
    ['about', 70, 63, 77], ['about', 9, 8, 10], ['about', 3000, 2700, 3300], ['indefinite', 2, 2, null],
  ] as const)('reads %s %d as [%s, %s]', (qualifier, n, low, high) => {
    expect(boundsFor(qualifier, n)).toEqual({ low, high });
  });

  it('always contains the number that "about" hedges, and gives bounds that the check accepts', () => {
    fc.assert(fc.property(fc.nat(10_000_000), fc.nat(1000), fc.constantFrom(...QUALIFIERS), (n, more, qualifier) => {
      const bounds = boundsFor(qualifier, n + 1, n + 1 + more);
      expect(checkQuantity({ ...bounds, qualifier })).toEqual([]);
      if (qualifier === 'about') expect((bounds.low ?? 0) <= n + 1 && n + 1 <= (bounds.high ?? 0)).toBe(true);
    }));
  });
});

describe('checkQuantity names', () => {
  it.each([
    ['low above high', count(9, 3, 'range'), ['low_above_high']],
    ['exact without equal bounds', count(3, 9, 'exact'), ['exact_needs_equal_bounds']],
    ['exact without bounds', count(null, null, 'exact'), ['exact_needs_equal_bounds']],
    ['a negative count', count(-1, -1, 'exact'), ['negative']],
    ['what is not finite', count(1, Number.POSITIVE_INFINITY, 'range'), ['not_finite']],
    ['a fraction of a person', count(1.5, 1.5, 'exact'), ['not_whole']],
    ['"at least" with an upper bound', count(3, 9, 'at_least'), ['qualifier_forbids_high']],
    ['"at most" with a lower bound', count(3, 9, 'at_most'), ['qualifier_forbids_low']],
    ['"more than" without a number', count(null, null, 'more_than'), ['qualifier_needs_low']],
    ['a range open at the top', count(3, null, 'range'), ['qualifier_needs_high']],
  ])('%s', (_, value, problems) => {
    expect(checkQuantity(value)).toEqual(problems);
  });

  it('nothing about zero, and nothing about a vague word', () => {
    expect(checkQuantity(count(0, 0, 'exact'))).toEqual([]);
    expect(checkQuantity(count(10, 99, 'vague'))).toEqual([]);
    expect(checkQuantity(count(null, null, 'vague'))).toEqual([]);
  });
});

describe('formatQuantity', () => {
  it.each([
    [count(2, 2, 'exact'), '2', '2'],
    [count(0, 0, 'exact'), 'none', 'لا يوجد'],
    [count(31, null, 'more_than'), 'more than 30', 'أكثر من 30'],
    [count(9, null, 'at_least'), 'at least 9', '9 على الأقل'],
    [count(null, 5, 'at_most'), 'at most 5', '5 على الأكثر'],
    [count(null, 5, 'less_than'), 'fewer than 6', 'أقل من 6'],
    [count(0, 5, 'less_than'), 'fewer than 6', 'أقل من 6'],
    [count(63, 77, 'about'), 'about 70', 'نحو 70'],
    [count(1500, 3000, 'range'), 'between 1,500 and 3,000', 'بين 1500 و3000'],
    [count(10, 99, 'vague'), 'between 10 and 99 (vague wording)', 'بين 10 و99 (لفظ مبهم)'],
    [count(null, null, 'vague'), 'number not given', 'العدد غير مذكور'],
    [count(2, null, 'indefinite'), 'more than one (not counted)', 'أكثر من واحد (دون عدد)'],
    [count(8_000_000, 8_000_000, 'exact'), '8,000,000', '8,000,000'],
    [count(5, null, 'exact'), 'at least 5', '5 على الأقل'],
  ])('says %j', (value, en, ar) => {
    expect(formatQuantity(value, 'en')).toBe(en);
    expect(formatQuantity(value, 'ar')).toBe(ar);
  });

  it('says that a number is exact where the reading is under review, and of nothing else', () => {
    const reading = (value: Parameters<typeof formatQuantity>[0]) => (['en', 'ar'] as const).map((locale) => formatQuantity(value, locale, { saysExactly: true }));
    expect(reading(count(2, 2, 'exact'))).toEqual(['exactly 2', '2 بالضبط']);
    expect(reading(count(0, 0, 'exact'))).toEqual(['none', 'لا يوجد']);
    expect(reading(count(9, null, 'at_least'))).toEqual(['at least 9', '9 على الأقل']);
    for (const words of reading(count(2, 2, 'exact'))) expect(parseQuantity(words)).toEqual({ ok: true, value: { low: 2, high: 2, qualifier: 'exact' } });
  });

  it('never throws and never shows a missing bound', () => {
    const bound = fc.option(fc.double({ noNaN: true }));
    fc.assert(fc.property(bound, bound, fc.constantFrom(...QUALIFIERS), fc.constantFrom('ar' as const, 'en' as const), (low, high, qualifier, locale) => {
      expect(formatQuantity({ low, high, qualifier }, locale)).not.toMatch(/null|undefined|NaN/);
    }));
  });

  it('is read back by parseQuantity, in both languages', () => {
    const qualifier = fc.constantFrom('exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range' as const);
    fc.assert(fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 1000 }), qualifier, fc.constantFrom('ar' as const, 'en' as const), (n, more, hedge, locale) => {
      const value = { ...boundsFor(hedge, n, n + more), qualifier: hedge };
      expect(parseQuantity(formatQuantity(value, locale))).toEqual({ ok: true, value });
    }));
  });
});

describe('parseQuantity', () => {
  it.each([
    ['39', 39, 39, 'exact'], ['٣٩', 39, 39, 'exact'], ['۳۹', 39, 39, 'exact'], ['1,500', 1500, 1500, 'exact'], ['١٬٥٠٠', 1500, 1500, 'exact'],
    ['1.500', 1500, 1500, 'exact'], ['1 500', 1500, 1500, 'exact'], ['8.000.000', 8_000_000, 8_000_000, 'exact'], ['0', 0, 0, 'exact'],
    ['>30', 31, null, 'more_than'], ['30+', 30, null, 'at_least'], ['≥ 9', 9, null, 'at_least'], ['~70', 63, 77, 'about'],
    ['at least 9', 9, null, 'at_least'], ['no more than 5', null, 5, 'at_most'], ['fewer than 6', null, 5, 'less_than'],
    ['أكثر من ٣٠', 31, null, 'more_than'], ['ما لا يقل عن 9', 9, null, 'at_least'], ['9 على الأقل', 9, null, 'at_least'], ['نحو 70', 63, 77, 'about'],
    ['1,500-3,000', 1500, 3000, 'range'], ['between 10 and 20', 10, 20, 'range'], ['بين ١٠ و٢٠', 10, 20, 'range'], ['من 10 إلى 20', 10, 20, 'range'],
  ] as const)('reads %s', (text, low, high, qualifier) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: { low, high, qualifier } });
  });

  it.each([
    ['', 'empty'], ['nine', 'not_a_number'], ['-3', 'negative'], ['2.5', 'not_whole'], ['20-10', 'low_above_high'], ['1,50,0', 'not_a_number'],
    ['99999999999999999999', 'too_large'], ['F-16', 'not_a_number'], ['less than 0', 'negative'],
  ])('refuses "%s" as %s', (text, problem) => {
    expect(parseQuantity(text)).toEqual({ ok: false, problem });
  });

  it('hands words to the reader it was given, also inside a range', () => {
    const words = new Map([['nine', 9], ['twelve', 12]]);
    const readWords = (text: string) => {
      const n = words.get(text);
      return n === undefined ? null : { low: n, high: n, qualifier: 'exact' as const };
    };
    expect(parseQuantity('nine', { readWords })).toEqual({ ok: true, value: count(9, 9, 'exact') });
    expect(parseQuantity('between nine and twelve', { readWords })).toEqual({ ok: true, value: count(9, 12, 'range') });
    expect(parseQuantity('at least nine', { readWords })).toEqual({ ok: true, value: count(9, null, 'at_least') });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof parseQuantity(text).ok).toBe('boolean');
    }));
  });
});

describe('compareQuantities', () => {
  it.each([
    [count(9, 9, 'exact'), count(9, null, 'at_least'), 'inside', 0],
    [count(10, 99, 'vague'), count(39, 39, 'exact'), 'contains', 0],
    [count(9, 9, 'exact'), count(12, 12, 'exact'), 'below', 3],
    [count(31, null, 'more_than'), count(9, 20, 'range'), 'above', 11],
    [count(null, 5, 'at_most'), count(0, 5, 'range'), 'equal', 0],
    [count(null, null, 'vague'), count(3, 3, 'exact'), 'contains', 0],
  ] as const)('%j lies to %j as %s', (a, b, relation, gap) => {
    expect(compareQuantities(a, b)).toEqual({ relation, gap });
  });

  it('turns round when its sides are swapped', () => {
    const bound = fc.option(fc.nat(20));
    const interval = fc.tuple(bound, bound).filter(([low, high]) => low === null || high === null || low <= high).map(([low, high]) => ({ low, high }));
    const turned = { equal: 'equal', inside: 'contains', contains: 'inside', overlaps: 'overlaps', below: 'above', above: 'below' };
    fc.assert(fc.property(interval, interval, (a, b) => {
      const there = compareQuantities(a, b);
      const back = compareQuantities(b, a);
      expect(back.relation).toBe(turned[there.relation]);
      expect(back.gap).toBe(there.gap);
      expect(there.gap > 0).toBe(there.relation === 'below' || there.relation === 'above');
    }));
  });
});

describe('vague words', () => {
  it('stand for the same intervals where they are read in a text', () => {
    const read = new Map(VAGUE_AR.map(([low, high, spelled]) => [spelled.split(' ')[0], { low, high }]));
    expect(read.get('عشرات')).toEqual(VAGUE_INTERVALS.tens);
    expect(read.get('مئات')).toEqual(VAGUE_INTERVALS.hundreds);
    expect(read.get('بضعة')).toEqual(VAGUE_INTERVALS.several);
  });
});
