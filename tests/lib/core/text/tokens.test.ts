import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClitics } from '@/lib/core/text/clitics';
import { baseDirection, findBidiControls } from '@/lib/core/text/direction';
import { detectLanguage } from '@/lib/core/text/language';
import { splitSentences } from '@/lib/core/text/sentences';
import { tokenise } from '@/lib/core/text/tokens';

const shown = (text: string) => tokenise(text).map((token) => `${token.kind}:${token.prefix ? `${token.prefix}+` : ''}${token.text}`);

describe('tokenise', () => {
  it('parts clitics from digits', () => {
    expect(shown('الـ83 و3000 بـ12 وال٥')).toEqual(['number:ال+83', 'number:و+3000', 'number:ب+12', 'number:وال+5']);
  });

  it('keeps designations whole', () => {
    expect(shown('(فق10) F-16 كوفيد19')).toEqual(['mark:(', 'code:فق10', 'mark:)', 'code:f-16', 'code:كوفيد19']);
  });

  it('keeps separators inside numbers only', () => {
    expect(shown('1,500.5, 3. ١٢٬٠٠٠')).toEqual(['number:1,500.5', 'mark:,', 'number:3', 'mark:.', 'number:12,000']);
  });

  it('parts an emoji from the word it is glued to', () => {
    expect(shown('🔴عاجل')).toEqual(['mark:🔴', 'word:عاجل']);
  });

  it('says what is glued', () => {
    expect(tokenise('100كم 5').map((token) => token.spaced)).toEqual([true, false, true]);
  });

  it('always slices back to the raw text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });
});

describe('splitClitics', () => {
  it('offers the whole word first', () => {
    expect(splitClitics('وبالجيش')[0]).toEqual({ conjunction: '', preposition: '', article: false, rest: 'وبالجيش' });
  });

  it.each([
    ['وبالجيش', { conjunction: 'و', preposition: 'ب', article: true, rest: 'جيش' }],
    ['للجيش', { conjunction: '', preposition: 'ل', article: true, rest: 'جيش' }],
    ['فقتل', { conjunction: 'ف', preposition: '', article: false, rest: 'قتل' }],
  ])('parts %s', (word, split) => {
    expect(splitClitics(word)).toContainEqual(split);
  });
});

describe('splitSentences', () => {
  const sentences = (text: string) => splitSentences(text).map((range) => text.slice(range.start, range.end));

  it('ends at stops, question marks and lines', () => {
    expect(sentences('قتل تسعة. هل أصيب أحد؟ نعم!\nعنوان')).toEqual(['قتل تسعة.', 'هل أصيب أحد؟', 'نعم!', 'عنوان']);
  });

  it('does not end at decimals, abbreviations and initials', () => {
    expect(sentences('Dr. A. Smith of the U.S. army said 3.5 tons. Then he left.')).toEqual([
      'Dr. A. Smith of the U.S. army said 3.5 tons.',
      'Then he left.',
    ]);
  });

  it('reads on where the page was only wrapped', () => {
    expect(sentences('وقالت\n      الوزارة إن 15\n      شخصا قتلوا.\nخبر آخر')).toEqual(['وقالت\n      الوزارة إن 15\n      شخصا قتلوا.', 'خبر آخر']);
    expect(sentences('عنوان أول\n\nمتن الخبر')).toEqual(['عنوان أول', 'متن الخبر']);
  });

  it('takes the closing quotation mark along', () => {
    expect(sentences('قال "انتهى." ثم ذهب')).toEqual(['قال "انتهى."', 'ثم ذهب']);
  });
});

describe('baseDirection and findBidiControls', () => {
  it('goes by the first strong letter', () => {
    expect([baseDirection('12 قتيلا'), baseDirection('12 dead'), baseDirection('12')]).toEqual(['rtl', 'ltr', null]);
  });

  it('lists controls by code points', () => {
    expect(findBidiControls('😀\u202eabc')).toEqual([{ start: 1, end: 2, name: 'RLO' }]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['قتل تسعة عناصر في نينوى', 'ar'],
    ['Nine killed in Nineveh', 'en'],
    ['کشته شدن ۹ نفر در حمله گروهی به پایگاه', 'other'],
    ['Neun Kämpfer wurden bei einem Angriff im Norden des Landes getötet, teilte die Armee am Montag mit', 'other'],
    ['123', null],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
