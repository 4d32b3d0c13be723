import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { NOT_COUNTED } from '@/lib/core/origin/origin';
import { SOURCING_KINDS } from '@/lib/core/origin/sourcing';

const CODES = ['heard', ...NOT_COUNTED.map((code) => `not_counted_${code}`), 'claimant_repeats', 'supporting', 'opposing', 'same_command', 'same_owner', 'same_side', ...SOURCING_KINDS.map((kind) => `result_${kind}`)];
const read = (locale: string): Record<string, string> => JSON.parse(readFileSync(path.join('lib/i18n/messages', locale, 'sourcing.json'), 'utf8'));

describe.each(['en', 'ar'] as const)('the arithmetic of sourcing in %s', (locale) => {
  it('has one sentence for every step and none beside', () => {
    expect(Object.keys(read(locale))).toEqual(CODES);
  });

  it.each([0, 1, 2, 3, 11, 100])('says every step of %d', (n) => {
    const t = createTranslator({ locale, messages: { sourcing: read(locale) }, namespace: 'sourcing', onError: (error) => { throw error; } });
    for (const code of CODES) {
      const sentence = t(code, { count: n, sources: n, outlets: n, unknown: n, against: n });
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}#]/);
    }
  });
});

describe('Arabic plurals', () => {
  it('give the dual and the plural of few their own words', () => {
    const t = createTranslator({ locale: 'ar', messages: { sourcing: read('ar') }, namespace: 'sourcing' });
    expect([1, 2, 3].map((count) => t('supporting', { count }))).toEqual(['يؤيد الادعاء مصدر أصلي واحد.', 'يؤيد الادعاء مصدران أصليان.', expect.stringContaining('مصادر أصلية')]);
  });
});
