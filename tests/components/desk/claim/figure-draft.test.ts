import { describe, expect, it } from 'vitest';
import { EMPTY_FIGURE, readFigure, typedOf } from '@/components/desk/claim/figure-draft';

const read = (typed: string) => readFigure({ ...EMPTY_FIGURE, typed });

describe('typing the figure of a claim', () => {
  it.each([
    ['9', 9, 9], ['٣٩', 39, 39], ['at least 9', 9, null], ['أكثر من 30', 31, null], ['10-20', 10, 20], ['تسعة', 9, 9], ['two dozen', 24, 24],
  ])('%s is read', (typed, low, high) => {
    expect(read(typed)).toMatchObject({ ok: true, value: { low, high, text: typed } });
  });

  it.each([['', 'empty'], ['nobody knows', 'not_a_number'], ['20-10', 'low_above_high'], ['-3', 'negative']])('“%s” is told apart as %s', (typed, problem) => {
    expect(read(typed)).toEqual({ ok: false, problem });
  });

  it('a stored figure is offered again as it would be typed', () => {
    const value = read('12');
    expect(value.ok && typedOf(value.value)).toBe('12');
  });
});
