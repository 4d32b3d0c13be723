import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '@/lib/core/reprint/words';

const same = (a: string, b: string) => expect([...readWords(a).hashes]).toEqual([...readWords(b).hashes]);
const cut = (text: string) => {
  const { count, starts, ends } = readWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('readWords', () => {
  it('W1: hamza, alef maqsura, ta marbuta, tatweel and diacritics make no other word', () => {
    same('أُعلِن في الموصـــل إلى القوّات الأمنيّة على مستشفى', 'اعلن في الموصل الي القوات الامنيه علي مستشفي');
  });

  it('W1: digits of all three scripts are one, and separators inside a number are none', () => {
    same('قتل ٣٩ و ۳۹ من 1,500 و١٬٥٠٠', 'قتل 39 و 39 من 1500 و1500');
    same('3.5 ٣٫٥', '3.5 3.5');
  });

  it('W2: other letters make another word', () => {
    expect(readWords('تسعة').hashes[0]).not.toBe(readWords('سبعة').hashes[0]);
    expect(readWords('1,500').count).toBe(1);
    expect(readWords('12,13').count).toBe(2);
  });

  it('W3: a leading و is left out of longer words, not of short ones', () => {
    same('وأكدت القوات', 'أكدت القوات');
    expect(readWords('وجد').hashes[0]).not.toBe(readWords('جد').hashes[0]);
  });

  it('W4: a clitic glued to a number belongs to it, letters otherwise part from digits', () => {
    expect(cut('الـ83 و3000 فق10')).toEqual(['الـ83', 'و3000', 'فق', '10']);
    same('الـ83 عنصرا', '83 عنصرا');
  });

  it('W5: punctuation, symbols, private-use bullets and emoji part words', () => {
    expect(cut('"داعش" #خلية_الإعلام \uf06fوقال🙂إنه')).toEqual(['داعش', 'خلية', 'الإعلام', 'وقال', 'إنه']);
  });

  it('W6: scripts without spaces are read sign by sign', () => {
    expect(cut('新闻ab')).toEqual(['新', '闻', 'ab']);
  });

  it('spans ascend, lie inside the text and never split a surrogate pair, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { count, starts, ends } = readWords(text);
      const splits = (at: number) => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
      const edges = Array.from({ length: count }, (_, i) => [starts[i] ?? -1, ends[i] ?? -1] as const);
      const isSound = edges.every(([start, end], i) => start >= (edges[i - 1]?.[1] ?? 0) && end > start && end <= text.length && !splits(start) && !splits(end));
      expect(isSound).toBe(true);
    }));
  });

  it('reads a slice between two words as it read the whole', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('قال', 'و3000', 'الـ83', 'فق10', '1,500', '3.5', '12', ',', '.', ' ', 'أكَّد', 'abc'), { maxLength: 40 }), fc.nat(), fc.nat(), (parts, x, y) => {
      const text = parts.join('');
      const words = readWords(text);
      if (words.count === 0) return;
      const [first, last] = [x % words.count, y % words.count].sort((m, n) => m - n) as [number, number];
      const slice = readWords(text.slice(words.starts[first], words.ends[last]));
      expect([...slice.hashes]).toEqual([...words.hashes.slice(first, last + 1)]);
    }));
  });
});
