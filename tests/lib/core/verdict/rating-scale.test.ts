import { describe, expect, it } from 'vitest';
import { DEFAULT_RATING_SCALE, checkRatingScale } from '@/lib/core/verdict/rating-scale';

const [first] = DEFAULT_RATING_SCALE;
if (!first) throw new Error('the default scale is empty');

describe('the default rating scale', () => {
  it('is sound, and reads the same way in both languages', () => {
    expect(checkRatingScale(DEFAULT_RATING_SCALE)).toEqual([]);
    expect(DEFAULT_RATING_SCALE.map((rating) => rating.label.ar)).toEqual(['مثبَت', 'مرجَّح', 'متضارب', 'غير صحيح', 'تعذّر التحقق']);
  });

  it('gives "cannot be verified" no number at all', () => {
    expect(DEFAULT_RATING_SCALE.filter((rating) => rating.ratingValue === null).map((rating) => rating.code)).toEqual(['unverifiable']);
  });
});

describe('an edited scale', () => {
  it.each([
    ['empty_scale', []],
    ['duplicate_code', [first, first]],
    ['missing_label', [{ ...first, label: { en: 'Yes', ar: ' ' } }]],
    ['value_out_of_range', [{ ...first, ratingValue: 6 }]],
    ['value_out_of_range', [{ ...first, ratingValue: Number.NaN }]],
  ] as const)('is refused with %s', (code, scale) => {
    expect(checkRatingScale(scale).map((problem) => problem.code)).toEqual([code]);
  });
});
