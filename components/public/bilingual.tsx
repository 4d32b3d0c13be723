import { textFor, type BilingualText, type RecordLanguage } from '@/lib/core/record/public-text';

/** The direction each of the record's languages is written in. */
export const DIRECTION: Record<RecordLanguage, 'rtl' | 'ltr'> = { ar: 'rtl', en: 'ltr' };

/** A name or sentence in the page's language, or in the other one and marked so. Isolated, so that it cannot disturb its neighbours. */
export function Bilingual({ text, language }: { text: BilingualText; language: RecordLanguage }) {
  const found = textFor(text, language);
  if (found === null) return null;
  if (found.language === language) return <bdi>{found.text}</bdi>;
  return (
    <bdi lang={found.language} dir={DIRECTION[found.language]}>
      {found.text}
    </bdi>
  );
}

/** `lang` and `dir` for a block of text, only where they differ from the page's. */
export function languageOf(text: { language: string; direction: 'rtl' | 'ltr' }, page: RecordLanguage): { lang?: string; dir?: 'rtl' | 'ltr' } {
  const isSameLanguage = text.language === page || text.language.startsWith(`${page}-`);
  return isSameLanguage && text.direction === DIRECTION[page] ? {} : { lang: text.language, dir: text.direction };
}
