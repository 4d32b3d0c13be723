/** What one word does inside a number written in words. Both lexicons give these; the composers put them together. */
export type Numeral =
  /** 1-9. `bound` ones count only before ten or before "and" + tens (أحد, اثنا, إحدى). */
  | { kind: 'unit'; value: number; bound?: true }
  /** عشر / عشرة / ten: alone 10, after a unit the teen of Arabic. */
  | { kind: 'ten'; value: 10 }
  | { kind: 'teen'; value: number }
  | { kind: 'tens'; value: number }
  /** 100 (`bare`, may be multiplied: ثلاث مئة) or a fused one, 200-900. */
  | { kind: 'hundred'; value: number; bare: boolean }
  /**
   * A power: thousand and up. `dual` is two of it; `plural` wants a number before it, or is vague alone; `nominative` is
   * the ending ا, which is one thing counted ("خمسون ألفا") or a dual in construct ("ألفا شخص").
   */
  | { kind: 'scale'; value: number; form: 'single' | 'dual' | 'plural' | 'nominative' }
  | { kind: 'zero'; value: 0 }
  /** half, quarter …: counts only beside a number or a power ("نصف مليون", "مليون ونصف"). */
  | { kind: 'fraction'; value: number }
  /** A noun that is a number: dozen (12), pair (2), couple (2). */
  | { kind: 'group'; value: number; dual?: true }
  /** فاصلة, point. */
  | { kind: 'point' }
  /** عشرات, dozens: an interval, never a point. `times` may follow a power: عشرات الآلاف. */
  | { kind: 'vague'; low: number; high: number };

/** How a numeral stood in the text: with a conjunction glued before it, with an article, after a preposition. */
export interface NumeralWord {
  numeral: Numeral;
  conjunction: boolean;
  article: boolean;
  preposition: boolean;
  /** UTF-16 units of clitics before the numeral itself, in the normalised word. */
  prefixLength: number;
}
