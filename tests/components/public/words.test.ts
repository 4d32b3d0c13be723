import { describe, expect, it } from 'vitest';
import ar from '@/lib/i18n/messages/ar/public.json';
import en from '@/lib/i18n/messages/en/public.json';
import { edtfInWords } from '@/components/public/moment';
import { tallyLine } from '@/components/public/sourcing-panel';
import { sentenceFor, wordsFor } from '@/components/public/words';

function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`)));
}

describe('the words of the reader’s pages', () => {
  it('exist in both languages under the same keys', () => {
    expect(keysOf(ar)).toEqual(keysOf(en));
  });

  it('never call the speaker a claimant in the sense of a liar, and use the design’s words', () => {
    expect(JSON.stringify(ar)).not.toMatch(/مدّع[يى]|المدعي/);
    expect(JSON.stringify(ar)).toContain('صاحب التصريح');
  });

  it('count in Arabic by its own six forms', () => {
    const t = wordsFor('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => t('home.count', { count }))).toEqual([
      'لم يُنشر شيء بعد', 'حكم واحد منشور', 'حكمان منشوران', '3 أحكام منشورة', '11 حكمًا منشورًا', '100 حكم منشور',
    ]);
  });

  it('tell the tally in one line', () => {
    expect(tallyLine({ sources: 4, outlets: 3, origins: 1 }, 'en')).toBe('4 sources · 3 outlets · 1 original source');
    expect(tallyLine({ sources: 4, outlets: 3, origins: 1 }, 'ar')).toBe('4 مصادر · 3 وسائل · مصدر أصلي واحد');
    expect(tallyLine({ sources: 12, outlets: 2, origins: 2 }, 'ar')).toBe('12 مصدرًا · وسيلتان · مصدران أصليان');
  });

  it('name days as Arabic newsrooms do, with Western digits', () => {
    expect(edtfInWords('2024-11-22', 'ar')).toBe('22 تشرين الثاني/\u2060نوفمبر 2024');
    expect(edtfInWords('2024-11-22', 'en')).toBe('22 November 2024');
    expect(edtfInWords('sometime', 'en')).toBe('sometime');
  });

  it('answer null for a code this product does not know, instead of a key', () => {
    expect(sentenceFor('reasons', { code: 'from_the_future', values: {} }, 'ar')).toBeNull();
    expect(sentenceFor('reasons', { code: 'toString', values: {} }, 'ar')).toBeNull();
    expect(sentenceFor('reasons', { code: 'equal', values: {} }, 'en')).toBe('Both say the same.');
  });
});
