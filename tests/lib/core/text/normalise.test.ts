import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foldLetters } from '@/lib/core/text/fold';
import { normalise } from '@/lib/core/text/normalise';

/** The raw words under a normalised word. */
function rawOf(raw: string, word: string): string {
  const plain = normalise(raw);
  const at = plain.text.indexOf(word);
  return raw.slice(plain.rawStart(at), plain.rawEnd(at + word.length));
}

describe('normalise', () => {
  it.each([
    ['أحمد إلى آخر ٱلبيت', 'احمد الي اخر البيت'],
    ['مئة ومائة', 'ميه ومايه'],
    ['قتلى مدرسة', 'قتلي مدرسه'],
    ['مَقْتَلُ', 'مقتل'],
    ['داعـــش', 'داعش'],
    ['٣٩ ۳۹ 39', '39 39 39'],
    ['١٬٥٠٠٫٢٥', '1,500.25'],
    ['ﻻ ﺑﻐﺪﺍﺩ', 'لا بغداد'],
    ['کرکوک', 'كركوك'],
    ['\u202bنص\u202c\u200f', 'نص'],
    ['a\u00a0b\uf06fc', 'a b c'],
    ['“Élan” — É', '"elan" - e'],
  ])('folds %s', (raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
    expect(foldLetters(raw)).toBe(expected);
  });

  it('keeps letters apart at level marks', () => {
    expect(normalise('أُمّةٌ ٣', 'marks').text).toBe('أمة 3');
  });

  it('gives back the raw words, their marks and tatweel included', () => {
    expect(rawOf('بيان: مَقْتَلُ عنصر', 'مقتل')).toBe('مَقْتَلُ');
    expect(rawOf('تنظيم داعـش\u200f الإرهابي', 'داعش')).toBe('داعـش');
    expect(rawOf('قال \u202bنعم\u202c', 'نعم')).toBe('نعم');
  });

  it('never loses the way back, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const plain = normalise(raw);
        expect(plain.rawStart(plain.text.length)).toBe(raw.length);
        let before = 0;
        for (let i = 0; i < plain.text.length; i += 1) {
          expect(plain.rawStart(i)).toBeGreaterThanOrEqual(before);
          expect(plain.rawEnd(i + 1)).toBeGreaterThan(plain.rawStart(i));
          before = plain.rawStart(i);
          expect(normalise(raw.slice(plain.rawStart(i), plain.rawEnd(i + 1))).text).toContain(plain.text.charAt(i));
          expect(plain.fromRaw(plain.rawStart(i))).toBeLessThanOrEqual(i);
        }
        expect(foldLetters(raw)).toBe(plain.text);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => normalise(normalise(raw).text).text === normalise(raw).text));
  });
});

describe('foldForSearch', () => {
  it('collapses white space', () => {
    expect(foldForSearch('  الأنبار \n\u00a0 العراق ')).toBe('الانبار العراق');
  });
});
