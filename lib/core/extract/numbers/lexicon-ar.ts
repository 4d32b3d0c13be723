/**
 * Arabic number words as they are written in the press, in every case, gender and construct form, with common misspellings;
 * hamza, ى/ي and ة/ه need no variants (everything is folded). "Spoken" forms are Levantine and Egyptian, as heard in
 * quotations; source: editors' usage and the dialect columns of common grammars.
 */
export const UNITS_AR: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين تنتين'],
  [3, 'ثلاث ثلاثة ثلاثا تلات تلاتة تلت'],
  [4, 'أربع أربعة أربعا'],
  [5, 'خمس خمسة خمسا'],
  [6, 'ست ستة ستا'],
  [7, 'سبع سبعة سبعا'],
  [8, 'ثمان ثمانية ثماني ثمانيا تمان تمانية تماني تمن تمنية'],
  [9, 'تسع تسعة تسعا'],
];

/** Forms that are numbers only before عشر or before و and tens: "أحد" alone is a pronoun. */
export const BOUND_UNITS_AR: readonly (readonly [number, string])[] = [
  [1, 'أحد إحدى حدى'],
  [2, 'اثنا اثني اثنى اثنتا اثنتي اثنتى ثنتا ثنتي'],
];

export const TEN_AR = 'عشر عشرة عشرا';

export const TENS_AR: readonly (readonly [number, string])[] = [
  [20, 'عشرون عشرين'], [30, 'ثلاثون ثلاثين تلاتين'], [40, 'أربعون أربعين'], [50, 'خمسون خمسين'],
  [60, 'ستون ستين'], [70, 'سبعون سبعين'], [80, 'ثمانون ثمانين تمانين'], [90, 'تسعون تسعين'],
];

/** Spoken teens, fused into one word. */
export const TEENS_AR: readonly (readonly [number, string])[] = [
  [11, 'حداشر احداشر إحداعشر'], [12, 'اطناشر اتناشر اثناعشر اثنيعشر'], [13, 'تلتاشر تلاتاشر ثلاثتاشر ثلطعشر'], [14, 'اربعتاشر أربعطعش'],
  [15, 'خمستاشر خمسطعش'], [16, 'ستاشر سطاشر سطعش'], [17, 'سبعتاشر سبعطعش'], [18, 'تمنتاشر تمانتاشر ثمنطعش'],
  [19, 'تسعتاشر تسعطعش'],
];

/** مئة in its spellings; the stems below are fused to each of them (ثلاثمائة, ثلاثمئة, ثلاثمية). */
export const HUNDRED_AR = 'مئة مائة مية';
export const HUNDRED_STEMS_AR: readonly (readonly [number, string])[] = [
  [300, 'ثلاث ثلث تلت تلات'], [400, 'أربع ربع'], [500, 'خمس'], [600, 'ست'], [700, 'سبع'], [800, 'ثمان ثماني ثمن تمن تمان'], [900, 'تسع'],
];
export const TWO_HUNDRED_AR = 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين متين';

/** Powers: [value, single, accusative or construct in ا, duals, plurals]. بليون is the older word for مليار. */
export const SCALES_AR: readonly { value: number; single: string; nominative: string; dual: string; plural: string }[] = [
  { value: 1e3, single: 'ألف', nominative: 'ألفا', dual: 'ألفان ألفين ألفي', plural: 'آلاف ألوف تلاف' },
  { value: 1e6, single: 'مليون', nominative: 'مليونا', dual: 'مليونان مليونين مليوني', plural: 'ملايين' },
  { value: 1e9, single: 'مليار بليون', nominative: 'مليارا بليونا', dual: 'ملياران مليارين ملياري بليونين', plural: 'مليارات بلايين بليونات' },
  { value: 1e12, single: 'تريليون ترليون', nominative: 'تريليونا ترليونا', dual: 'تريليونان تريليونين تريليوني ترليونين', plural: 'تريليونات ترليونات' },
  { value: 1e15, single: 'كوادريليون كوادرليون', nominative: 'كوادريليونا', dual: 'كوادريليونين', plural: 'كوادريليونات' },
];

export const ZERO_AR = 'صفر';

export const FRACTIONS_AR: readonly (readonly [number, string])[] = [
  [1 / 2, 'نصف نص'], [1 / 4, 'ربع'], [1 / 3, 'ثلث'], [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
];

/** Plurals of fractions behind a unit: ثلاثة أرباع. */
export const PARTS_AR: readonly (readonly [number, string])[] = [
  [3, 'أثلاث'], [4, 'أرباع'], [5, 'أخماس'], [6, 'أسداس'], [7, 'أسباع'], [8, 'أثمان'], [9, 'أتساع'], [10, 'أعشار'],
];

export const DOZEN_AR = { single: 'دزينة دستة', dual: 'دزينتان دزينتين دستتين', plural: 'دزينات دست' };

export const POINT_AR = 'فاصلة';

/** What "and a bit" adds at most to a round number: نيف is up to nine (up to ninety-nine after hundreds). */
export const AND_A_BIT_AR = 'نيف';

/**
 * Vague words as intervals (the product's policy, standards section 3): tens are 10-99, not dozens; "several" is 3-9
 * (بضع is 3-9 in the classical grammars too).
 */
export const VAGUE_AR: readonly (readonly [number, number, string])[] = [
  [10, 99, 'عشرات'], [100, 999, 'مئات مئين'], [3, 9, 'بضعة بضع عدة'], [1, 9, AND_A_BIT_AR],
];

/** Words that contain a number word's letters behind a clitic but are other words. */
export const NOT_NUMBERS_AR = 'لست ولست فلست كمية وكمية كميات وكميات كواحد كواحدة';
