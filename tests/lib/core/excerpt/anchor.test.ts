import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '@/lib/core/excerpt/anchor';
import { makeSelector, type ExcerptSelector } from '@/lib/core/excerpt/selector';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';

const AR = 'قال الناطق إن القوات نفذت عملية في جنوب المدينة. وأسفرت العملية عن مقتل تسعة مسلحين واعتقال 4 آخرين في الحي القديم. ولم يصدر تعليق من الجهة الأخرى.';
const EN = 'The spokesman said the raid took place at dawn. At least nine gunmen were killed and 14 people were wounded in the old quarter. No comment was available.';

function select(text: string, quote: string): ExcerptSelector {
  const start = countCodePoints(text.slice(0, text.indexOf(quote)));
  const selector = makeSelector(text, { start, end: start + countCodePoints(quote) });
  if (!selector) throw new Error('nothing selected');
  return selector;
}

const arQuote = select(AR, 'مقتل تسعة مسلحين واعتقال 4 آخرين في الحي القديم');
const enQuote = select(EN, 'At least nine gunmen were killed and 14 people were wounded in the old quarter');
const slice = (text: string, found: { start: number | null; end: number | null }) => (found.start === null || found.end === null ? null : sliceCodePoints(text, found.start, found.end));

describe('X2 the quote word for word', () => {
  it('is anchored where it was', () => {
    expect(anchor(AR, arQuote)).toEqual({ state: 'anchored', start: arQuote.start, end: arQuote.end, score: 1 });
  });

  it('is anchored where it went, also behind characters of two units', () => {
    const text = `😀😀 تحديث\n${AR}`;
    const found = anchor(text, arQuote);
    expect(found.state).toBe('anchored');
    expect(slice(text, found)).toBe(arQuote.exact);
  });

  it('is told from its twin by its surroundings', () => {
    const text = 'In the north, 9 were killed on Friday. In the south, 9 were killed on Sunday.';
    const second = makeSelector(text, { start: 53, end: 66 });
    if (!second) throw new Error('nothing selected');
    expect(anchor(`New: ${text}`, second)).toMatchObject({ state: 'anchored', start: 58 });
  });

  it('of a short quote in other surroundings only is moved', () => {
    expect(anchor('Elsewhere altogether 9 killed by flooding rivers', { exact: '9 killed', prefix: 'the army said that ', suffix: ' in the raid' }).state).toBe('moved');
  });
});

describe('X3 the quote but for marks and spelling', () => {
  it.each([
    ['diacritics', AR.replace('مقتل تسعة', 'مَقتَل تِسعة')], ['tatweel', AR.replace('مسلحين', 'مسلحـــين')], ['white space', AR.replace('واعتقال 4', 'واعتقال\n\u00a0 4')],
    ['hamza', AR.replace('آخرين', 'اخرين')], ['final ya and ta marbuta', AR.replace('تسعة', 'تسعه').replace('الحي', 'الحى')], ['digits', AR.replace('4', '٤')],
  ])('%s', (_, text) => {
    const found = anchor(text, arQuote);
    expect(found.state).toBe('anchored');
    expect(slice(text, found)).toMatch(/^مَ?قت.*القديم$/su);
  });
});

describe('X4 a quote that can\'t be told from its twin', () => {
  it('is offered for review', () => {
    expect(anchor('nine killed. nine killed.', { exact: 'nine killed' }).state).toBe('moved');
    expect(anchor('nine killed. nine killed.', { exact: 'nine killed', start: 13, end: 24 })).toMatchObject({ state: 'anchored', start: 13 });
    expect(anchor('So: nine killed. nine killed.', { exact: 'nine killed', start: 13, end: 24 })).toMatchObject({ state: 'moved', start: 17 });
  });
});

describe('X5 nearly the quote, with the same numbers', () => {
  it.each([
    ['a word spelt otherwise', EN, enQuote, EN.replace('gunmen', 'gun men')], ['punctuation', EN, enQuote, EN.replace('killed and', 'killed, and')],
    ['a clitic and a comma', AR, arQuote, AR.replace('في الحي', '، بالحي')], ['a number word inflected', AR, arQuote, AR.replace('تسعة مسلحين', 'تسع مسلحين')], ['a number word written in digits', AR, arQuote, AR.replace('تسعة', '٩')],
  ])('%s', (_title, _from, selector, text) => {
    const found = anchor(text, selector);
    expect(found.state).toBe('moved');
    expect(found.score).toBeGreaterThanOrEqual(0.9);
    expect(found.score).toBeLessThanOrEqual(1);
  });
});

describe('X6 a changed number', () => {
  it.each([
    ['other digits', EN, enQuote, EN.replace('14', '19')], ['another number word', EN, enQuote, EN.replace('nine', 'five')], ['a number word for another in Arabic', AR, arQuote, AR.replace('تسعة', 'سبعة')],
    ['a number gone', AR, arQuote, AR.replace('واعتقال 4 آخرين', 'واعتقال آخرين')], ['a new number', EN, enQuote, EN.replace('gunmen', 'gunmen of 12')], ['a vague word', AR, arQuote, AR.replace('تسعة مسلحين', 'عشرات مسلحين')],
    ['one figure more', AR, arQuote, AR.replace('4', '14')], ['another aircraft', 'Two jets of type F-16 struck the depot near the river at noon', select('Two jets of type F-16 struck the depot near the river at noon', 'jets of type F-16 struck the depot'), 'Two jets of type F-35 struck the depot near the river at noon'],
  ])('%s is told as changed, and never as the same', (_title, _from, selector, text) => {
    const found = anchor(text, selector);
    expect(found.state).toBe('changed');
    expect(slice(text, found)).not.toBeNull();
  });

  it('is not told of a short phrase in other surroundings', () => {
    const short = select(EN, 'nine gunmen were killed');
    expect(anchor('Floods again. In another land, twelve gunmen were killed by snow.', short).state).toBe('orphaned');
  });

  it('is told of a short phrase in its own', () => {
    expect(anchor(EN.replace('nine', 'seven'), select(EN, 'nine gunmen were killed')).state).toBe('changed');
  });
});

describe('X7 a rewritten passage', () => {
  it('is offered for review when every number is the same, with its low score', () => {
    const text = EN.replace('At least nine gunmen were killed and 14 people were wounded in the old quarter', 'At least nine of the gunmen were killed, and another 14 people were wounded, in the old quarter');
    expect(anchor(text, enQuote)).toMatchObject({ state: 'moved' });
    expect(anchor(text, enQuote).score).toBeLessThan(0.9);
  });

  it('is not, when a number is another as well', () => {
    const text = EN.replace('At least nine gunmen were killed and 14 people were wounded in the old quarter', 'At least six of the gunmen were killed, and another 19 people were wounded, in the old quarter');
    expect(anchor(text, enQuote).state).toBe('orphaned');
  });
});

describe('X8 what is not there', () => {
  it.each([['another text', AR, enQuote], ['an empty text', '', arQuote], ['an empty quote', AR, { ...arQuote, exact: '' }], ['a blank quote', AR, { ...arQuote, exact: ' \n' }]])('%s', (_, text, selector) => {
    expect(anchor(text, selector)).toEqual({ state: 'orphaned', start: null, end: null, score: 0 });
  });
});

describe('properties', () => {
  it('finds again whatever was selected in the very text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(80), fc.nat(80), (text, start, length) => {
      const selector = makeSelector(text, { start, end: start + length + 1 });
      if (selector === null || selector.exact.trim() === '') return;
      expect(anchor(text, selector)).toEqual({ state: 'anchored', start: selector.start, end: selector.end, score: 1 });
    }));
  });

  it('never calls anchored or moved a passage whose digits changed', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (a, b) => {
      fc.pre(a !== b);
      const before = EN.replace('14', String(a));
      const selector = select(before, `nine gunmen were killed and ${a} people were wounded`);
      expect(['anchored', 'moved']).not.toContain(anchor(EN.replace('14', String(b)), selector).state);
    }));
  });

  it('never throws, and its offsets lie in the text', () => {
    const messy = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(fc.property(messy, messy, messy, messy, (text, exact, prefix, suffix) => {
      const { start, end } = anchor(text, { exact, prefix, suffix });
      if (start !== null && end !== null) expect(0 <= start && start < end && end <= countCodePoints(text)).toBe(true);
    }));
  });
});
