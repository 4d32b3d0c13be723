import { createTranslator } from 'use-intl/core';
import arPublic from '@/lib/i18n/messages/ar/public.json';
import arReasons from '@/lib/i18n/messages/ar/reasons.json';
import arSourcing from '@/lib/i18n/messages/ar/sourcing.json';
import arValues from '@/lib/i18n/messages/ar/values.json';
import enPublic from '@/lib/i18n/messages/en/public.json';
import enReasons from '@/lib/i18n/messages/en/reasons.json';
import enSourcing from '@/lib/i18n/messages/en/sourcing.json';
import enValues from '@/lib/i18n/messages/en/values.json';
import type { RecordLanguage } from '@/lib/core/record/public-text';

/** Looks a sentence of the reader's pages up and fills it in. A missing key throws: the pages are baked, so it is found at once. */
export type Words = ReturnType<typeof publicWords>;

/** The words of values (attributes, subjects, roles) are the desk's own, so that both halves speak alike. */
const PUBLIC = { ar: { ...arPublic, values: arValues }, en: { ...enPublic, values: enValues } };

function publicWords(language: RecordLanguage) {
  return createTranslator({
    locale: LOCALE_TAG[language],
    messages: PUBLIC[language],
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
}

/** The interface shows Western digits in both languages, as the newsroom writes them. */
export const LOCALE_TAG: Record<RecordLanguage, string> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

const WORDS: Record<RecordLanguage, Words> = { ar: publicWords('ar'), en: publicWords('en') };

/** The words of the reader's pages in one language. */
export function wordsFor(language: RecordLanguage): Words {
  return WORDS[language];
}

/** Sentences whose code comes out of a frozen document: a later product may not know an old code, so null is an answer. */
const CODED: Record<RecordLanguage, Record<'reasons' | 'sourcing', Record<string, string>>> = {
  ar: { reasons: arReasons, sourcing: arSourcing },
  en: { reasons: enReasons, sourcing: enSourcing },
};

const SENTENCES = { ar: codedWords('ar'), en: codedWords('en') };

function codedWords(language: RecordLanguage) {
  const translator = (room: 'reasons' | 'sourcing') =>
    createTranslator<Record<string, string>>({
      locale: LOCALE_TAG[language],
      messages: CODED[language][room],
      timeZone: 'UTC',
      onError: () => undefined,
      getMessageFallback: () => UNSAYABLE,
    });
  return { reasons: translator('reasons'), sourcing: translator('sourcing') };
}

/** Stands for a sentence whose values do not fit; never shown. */
const UNSAYABLE = '\u0000';

/** The sentence a code in the record stands for, or null when this product does not know it or its values do not fit. */
export function sentenceFor(
  room: 'reasons' | 'sourcing',
  { code, values }: { code: string; values: Record<string, string | number | null> },
  language: RecordLanguage,
): string | null {
  if (!Object.hasOwn(CODED[language][room], code)) return null;
  // A missing value is the word null: sentences choose by it (`{gap, select, null {…} other {…}}`).
  const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? 'null']));
  const sentence = SENTENCES[language][room](code, filled);
  return sentence === UNSAYABLE ? null : sentence;
}
