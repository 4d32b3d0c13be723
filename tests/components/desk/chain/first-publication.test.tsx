import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FirstPublication } from '@/components/desk/chain/first-publication';
import arabic from '@/lib/i18n/messages/ar/chain.json';
import english from '@/lib/i18n/messages/en/chain.json';

const [plain, harbour] = [{ id: 'a', label: 'The Plain', date: '1 May 2031' }, { id: 'b', label: 'صحيفة الميناء', date: '1 May 2031' }];

function say(locale: 'ar' | 'en', candidates: readonly (typeof plain)[], undated = 0): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ chain: locale === 'ar' ? arabic : english }}>
      <FirstPublication candidates={candidates} undated={undated} />
    </NextIntlClientProvider>,
  );
}

const words = (markup: string) => markup.replace(/<[^>]+>/g, '');

describe('who published first, in words', () => {
  it('names the one and the day where it is certain', () => {
    expect(words(say('en', [plain]))).toBe('Published first: The Plain, 1 May 2031.');
    expect(words(say('ar', [plain]))).toBe('أول من نشر: The Plain، 1 May 2031.');
  });

  it('names all whose dates do not tell, each name keeping to itself', () => {
    expect(words(say('en', [plain, harbour]))).toBe('Published first by one of 2: The Plain, صحيفة الميناء. Their dates do not tell which.');
    expect(say('ar', [plain, harbour])).toContain('<bdi class="font-medium">The Plain</bdi>، <bdi class="font-medium">صحيفة الميناء</bdi>');
  });

  it('says that undated sources can have been earlier, and nothing where no source is dated', () => {
    expect(words(say('en', [plain], 1))).toContain('One undated source can have been earlier.');
    expect(words(say('ar', [plain], 3))).toContain('3 مصادر بلا تاريخ قد تكون أسبق.');
    expect(say('en', [], 4)).toBe('');
  });
});
