/** The two languages of the interface and of the record's own words. Quotes may be in any language (BCP 47). */
export const RECORD_LANGUAGES = ['ar', 'en'] as const;
export type RecordLanguage = (typeof RECORD_LANGUAGES)[number];

/** Words in Arabic, in English, or in both. At least one side is a non-empty text; null means nobody has written that side. */
export interface BilingualText {
  ar: string | null;
  en: string | null;
}

/** One text together with the language it is really in, so that a page can mark it with `lang` and `dir`. */
export interface TextInLanguage {
  text: string;
  language: RecordLanguage;
}

/**
 * The side of `text` a reader of `wanted` should see: that language where it exists, otherwise the other one, marked as such.
 * Null when neither side has words.
 */
export function textFor(text: BilingualText, wanted: RecordLanguage): TextInLanguage | null {
  const other: RecordLanguage = wanted === 'ar' ? 'en' : 'ar';
  for (const language of [wanted, other]) {
    const words = text[language];
    if (words !== null && words.trim() !== '') return { text: words, language };
  }
  return null;
}
