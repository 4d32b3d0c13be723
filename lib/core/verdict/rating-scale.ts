/** One step of a newsroom's rating scale: data that it edits. Sourcing says where a figure comes from; the rating is the judgement. */
export interface Rating {
  code: string;
  label: { en: string; ar: string };
  description: { en: string; ar: string };
  /**
   * schema.org `ratingValue`, 1 (worst) to 5 (best); null for a rating that is no judgement of truth. Such a verdict
   * gives no numbers in ClaimReview, only its name (standards section 1): "cannot be verified" is not "false", nor the best.
   */
  ratingValue: number | null;
  position: number;
}

export const BEST_RATING = 5;
export const WORST_RATING = 1;

/** The scale a new newsroom starts with (design section 1). "Conflicting" is a finding about the sources, halfway between. */
export const DEFAULT_RATING_SCALE: readonly Rating[] = [
  {
    code: 'established',
    label: { en: 'Established', ar: 'مثبَت' },
    description: {
      en: 'Independent original sources agree, and nothing of weight stands against it.',
      ar: 'تتفق عليه مصادر أصلية مستقلة، ولا يعارضه ما يُعتدّ به.',
    },
    ratingValue: 5,
    position: 1,
  },
  {
    code: 'likely',
    label: { en: 'Likely', ar: 'مرجَّح' },
    description: {
      en: 'The evidence points this way, but a part of it could not be confirmed.',
      ar: 'تميل الأدلة إليه، لكن جزءا منها لم يتأكد.',
    },
    ratingValue: 4,
    position: 2,
  },
  {
    code: 'conflicting',
    label: { en: 'Conflicting', ar: 'متضارب' },
    description: {
      en: 'Original sources contradict one another, and the evidence does not settle it.',
      ar: 'تتناقض المصادر الأصلية فيما بينها، ولا تحسم الأدلة الأمر.',
    },
    ratingValue: 3,
    position: 3,
  },
  {
    code: 'incorrect',
    label: { en: 'Incorrect', ar: 'غير صحيح' },
    description: {
      en: 'The evidence shows that what was said is not so.',
      ar: 'تُظهر الأدلة أن ما قيل ليس كذلك.',
    },
    ratingValue: 1,
    position: 4,
  },
  {
    code: 'unverifiable',
    label: { en: 'Cannot be verified', ar: 'تعذّر التحقق' },
    description: {
      en: 'There is not enough evidence to say, either way.',
      ar: 'لا تكفي الأدلة للقول بصحته أو بعدم صحته.',
    },
    ratingValue: null,
    position: 5,
  },
];

export interface RatingScaleProblem {
  code: 'duplicate_code' | 'missing_label' | 'value_out_of_range' | 'empty_scale';
  rating: string | null;
}

/** What is wrong with an edited scale, as codes; empty when it can be saved. */
export function checkRatingScale(scale: readonly Rating[]): RatingScaleProblem[] {
  if (scale.length === 0) return [{ code: 'empty_scale', rating: null }];
  const seen = new Set<string>();
  const problems: RatingScaleProblem[] = [];
  for (const { code, label, ratingValue } of scale) {
    if (seen.has(code)) problems.push({ code: 'duplicate_code', rating: code });
    seen.add(code);
    if (label.en.trim() === '' || label.ar.trim() === '') problems.push({ code: 'missing_label', rating: code });
    const isInRange = ratingValue === null || (ratingValue >= WORST_RATING && ratingValue <= BEST_RATING);
    if (!isInRange) problems.push({ code: 'value_out_of_range', rating: code });
  }
  return problems;
}
