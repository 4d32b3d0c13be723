/**
 * Words that hedge a number (standards section 4). `approaching` is a figure not yet reached ("يقترب من 70 ألفا"): a range
 * that ends at it.
 */
export type Hedge = 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'about' | 'approaching';

export interface HedgeLexicon {
  /** Right before the number; a clitic و ف ب ل on the first word is understood. */
  readonly before: readonly (readonly [Hedge, readonly string[]])[];
  /** Right after the number, or after the noun it counts. */
  readonly after: readonly (readonly [Hedge, readonly string[]])[];
  /** Verbs whose subject may stand between them and the number ("تجاوز عدد القتلى 30"); negated they turn to at_most. */
  readonly verbs: readonly (readonly [Hedge, readonly string[]])[];
  /** Words that are such a verb only before a word for a count: "قارب عدد القتلى 30", but "قارب مطاطي يقل 75" is a boat. */
  readonly verbsOfCount: readonly (readonly [Hedge, readonly string[]])[];
  /** Verbs of exceeding only with "على" or "عن" right before the number: "يزيد عددهم على ألف". */
  readonly verbsOn: readonly string[];
  readonly negations: readonly string[];
}

export const HEDGES_AR: HedgeLexicon = {
  before: [
    ['more_than', [
      'أكثر من', 'أكثر عن', 'أزيد من', 'أكبر من', 'أعلى من', 'ما يزيد على', 'ما يزيد عن', 'يزيد على', 'يزيد عن', 'تزيد على', 'تزيد عن', 'زاد على',
      'زاد عن', 'زادت على', 'زادت عن', 'ما يربو على', 'ما يربو عن', 'يربو على', 'تربو على', 'ما يفوق', 'يفوق', 'تفوق', 'فاق', 'فاقت', 'ما يتجاوز',
      'يتجاوز', 'تتجاوز', 'تجاوز', 'تجاوزت', 'يتخطى', 'تخطى', 'تخطت', 'تتعدى', 'يتعدى', 'زائد عن', 'فوق',
    ]],
    ['at_least', [
      'أكبر من أو يساوي', 'أكبر من أو تساوي', 'أكثر من أو يساوي', 'أكثر من أو تساوي', 'أعلى من أو يساوي', 'ما لا يقل عن', 'لا يقل عن', 'لا تقل عن', 'لا يقلون عن', 'لا يقل عددهم عن', 'لا يقل عددها عن', 'على الأقل', 'على أقل تقدير', 'بحد أدنى', 'كحد أدنى', 'حد أدنى',
    ]],
    ['at_most', [
      'أقل من أو يساوي', 'أقل من أو تساوي', 'أصغر من أو يساوي', 'أصغر من أو تساوي', 'أدنى من أو يساوي', 'لا يتجاوز', 'لا تتجاوز', 'لم يتجاوز', 'لم تتجاوز', 'لا يزيد على', 'لا يزيد عن', 'لا تزيد على', 'لا تزيد عن', 'ما لا يزيد على', 'ما لا يزيد عن',
      'لا يتعدى', 'لا تتعدى', 'لم يتعد', 'لم تتعد', 'لم يزد على', 'لم يزد عن', 'لم تزد على', 'لم تزد عن', 'على الأكثر', 'بحد أقصى', 'كحد أقصى', 'حد أقصى', 'ما يصل إلى', 'لا يفوق', 'لا تفوق',
    ]],
    ['less_than', ['أقل من', 'أقل عن', 'ما دون', 'دون', 'أدنى من', 'أصغر من', 'يقل عن', 'تقل عن']],
    ['approaching', ['يقترب من', 'تقترب من', 'اقترب من', 'اقتربت من', 'يقترب على الأرجح من', 'تقترب على الأرجح من', 'يوشك أن يبلغ', 'كاد يبلغ']],
    ['about', [
      'نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'ما يقارب', 'ما يقارب من', 'يقارب', 'تقارب', 'قارب', 'ما يقرب من', 'يقرب من', 'تقرب من', 'ناهز', 'يناهز',
      'تناهز', 'ما يناهز', 'في حدود', 'بحدود', 'حدود', 'تقريبا', 'يقدر بـ', 'بمعدل',
    ]],
  ],
  after: [
    ['at_least', ['على الأقل', 'على أقل تقدير', 'أو أكثر', 'فأكثر', 'كحد أدنى', 'بحد أدنى', 'وأكثر']],
    ['at_most', ['على الأكثر', 'على أكثر تقدير', 'كحد أقصى', 'بحد أقصى', 'أو أقل', 'فأقل']],
    ['about', ['تقريبا', 'على وجه التقريب']],
  ],
  verbs: [['more_than', ['تجاوز', 'تجاوزت', 'يتجاوز', 'تتجاوز', 'تخطى', 'تخطت', 'يتخطى', 'فاق', 'فاقت', 'يفوق', 'يتجاوزون', 'يتجاوزوا']], ['about', ['ناهز', 'يناهز', 'يقارب', 'يقدر', 'تقدر', 'يقدرون']]],
  verbsOfCount: [['about', ['قارب', 'قاربت']]],
  verbsOn: ['يزيد', 'تزيد', 'زاد', 'زادت', 'يربو', 'تربو', 'يزيدون'],
  negations: ['لا', 'لم', 'لن', 'ولا', 'ولم', 'ليس', 'ليست', 'ليسوا'],
};

export const HEDGES_EN: HedgeLexicon = {
  before: [
    ['more_than', [
      'more than', 'over', 'upwards of', 'upward of', 'in excess of', 'exceeding', 'exceeded', 'exceeds', 'surpassed', 'surpassing', 'topped', 'above',
      'greater than', 'larger than', 'higher than', 'north of', 'well over', 'just over',
    ]],
    ['at_least', ['greater than or equal to', 'more than or equal to', 'equal to or more than', 'equal to or greater than', 'at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of']],
    ['at_most', ['less than or equal to', 'fewer than or equal to', 'equal to or less than', 'at most', 'up to', 'as many as', 'as much as', 'no more than', 'not more than', 'a maximum of', 'maximum of']],
    ['less_than', ['less than', 'fewer than', 'under', 'below', 'just under', 'smaller than', 'lower than']],
    ['approaching', ['nearing', 'approaching']],
    ['about', [
      'about', 'around', 'some', 'approximately', 'roughly', 'nearly', 'almost', 'an estimated', 'estimated', 'estimated at', 'close to', 'circa',
      'in the region of', 'more or less',
    ]],
  ],
  after: [
    ['at_least', ['or more', 'at least', 'at the least', 'at minimum']],
    ['at_most', ['at most', 'at the most', 'or less', 'or fewer']],
    ['about', ['or so', 'approximately', 'more or less']],
  ],
  verbs: [['more_than', ['exceeded', 'surpassed', 'exceeds']]],
  verbsOfCount: [],
  verbsOn: [],
  negations: ['not', 'never'],
};
