import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '@/lib/core/reprint/mark-text';

const NONE = { passages: [], changed: [], differs: [] };

describe('a text cut at its marks', () => {
  it('marks a number of two words as one difference, though one of the words is also told as changed', () => {
    const pieces = markText('nine and ten men came', { passages: [{ start: 0, end: 21 }], changed: [{ start: 5, end: 8 }, { start: 9, end: 12 }], differs: [{ start: 0, end: 12, other: 'nine' }] });
    expect(pieces.map(({ text, mark, difference, isStart }) => [text, mark, difference, isStart])).toEqual([['nine and ten', 'differs', 1, true], [' men came', 'same', null, false]]);
  });

  it('keeps two differences beside each other, and two passages, apart', () => {
    const differs = [{ start: 0, end: 1, other: 'x' }, { start: 1, end: 2, other: 'y' }];
    expect(markText('ab', { passages: [{ start: 0, end: 2 }], changed: [], differs }).map(({ difference }) => difference)).toEqual([1, 2]);
    expect(markText('ab', { ...NONE, passages: [{ start: 0, end: 1 }, { start: 1, end: 2 }] }).map(({ passage, isStart }) => [passage, isStart])).toEqual([[1, true], [2, true]]);
  });

  it('leaves out the middle of what no passage covers, and counts it in code points', () => {
    const pieces = markText(`${'𐤀'.repeat(2_000)}shared`, { ...NONE, passages: [{ start: 2_000, end: 2_006 }] });
    expect(pieces.map(({ leftOut }) => leftOut)).toEqual([1_760, 0, 0]);
    expect(pieces.at(-1)?.text).toBe('shared');
  });

  it('loses no letter, wherever the marks lie', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.array(range), fc.array(range), fc.array(range), (text, passages, changed, differs) => {
        expect(markText(text, { passages, changed, differs: differs.map((each) => ({ ...each, other: '?' })) }).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
