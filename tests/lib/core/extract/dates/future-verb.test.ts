import { describe, expect, it } from 'vitest';
import { isFutureVerb } from '@/lib/core/extract/dates/future-verb';
import { normalise } from '@/lib/core/text/normalise';

const isFuture = (word: string) => {
  const { text } = normalise(word);
  return isFutureVerb(text, 0, text.length);
};

describe('isFutureVerb (D26)', () => {
  it.each('سيعقد ستعقد سيلتقي سيزور ستبدأ سيحدث ستجري سيتوجه سينطلق ستشارك ستعلن سيستأنف سيؤدي سيرأس سيطرح سيطلق سيدلي ستشهد سنواصل وسينتهي فستبدأ سيدين سيسافر'.split(' '))('%s is one', (word) => {
    expect(isFuture(word)).toBe(true);
  });

  it.each('سيارة سيارات سيادته سياسيون سياحية سيطرت سيطر سيناء سيناريو سيدات سيرته سيول ستار ستوديو ستوكهولم سنويا سنجار سنغافورة سندات سبت وسيم سترة سنتيمترا'.split(' '))('%s is none', (word) => {
    expect(isFuture(word)).toBe(false);
  });
});
