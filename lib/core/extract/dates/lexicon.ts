import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES } from '@/lib/core/text/calendar/month-names';
import type { Entry } from './entry';
import { ARABIC_DATE_WORDS } from './lexicon-ar';
import { ENGLISH_DATE_WORDS } from './lexicon-en';

/** Month names that are ordinary words or names as well: read as months only beside a day, a year or "شهر", or after a preposition. */
const WEAK_MONTHS = new Set(['مارس', 'اب', 'ماي', 'جوان', 'اوت', 'may', 'march', 'mar', 'jan', 'jun', 'dec', 'sep', 'apr', 'nov', 'feb', 'jul', 'aug', 'oct', 'sept']);
/** Weekday names that are ordinary words without the Arabic article, or as English abbreviations. */
const WEAK_WEEKDAYS = new Set(['sun', 'sat', 'mon', 'wed', 'tue', 'thu', 'fri', 'thur', 'thurs', 'tues']);

/** Every word and phrase of the date grammar, Arabic and English together: their scripts keep them apart. */
export const DATE_WORDS: ReadonlyMap<string, Entry> = buildLexicon();

/** The longest phrase, in words, that begins with a word. */
export const PHRASE_LENGTHS: ReadonlyMap<string, number> = measurePhrases(DATE_WORDS);

function buildLexicon(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  for (const { name, month } of HIJRI_MONTH_NAMES) lexicon.set(name.replace('al-', 'al '), { cls: 'hijri', value: month, isWeak: !name.startsWith('ذ') });
  for (const { name, month } of MONTH_NAMES) lexicon.set(name, { cls: 'month', value: month, isWeak: WEAK_MONTHS.has(name) });
  for (const [name, value] of WEEKDAY_NAMES) {
    const isArabic = !/^[a-z]/.test(name);
    lexicon.set(name, { cls: 'weekday', value, isWeak: isArabic || WEAK_WEEKDAYS.has(name) });
    if (isArabic) lexicon.set(`ال${name}`, { cls: 'weekday', value, isWeak: false });
  }
  for (const [word, entry] of [...ARABIC_DATE_WORDS, ...ENGLISH_DATE_WORDS]) {
    // "احد" and "اثنين" stay weekdays here; the number reader of items.ts knows them as 1 and 2 inside a number.
    if (!lexicon.has(word)) lexicon.set(word, entry);
  }
  return lexicon;
}

function measurePhrases(lexicon: ReadonlyMap<string, Entry>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of lexicon.keys()) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? phrase;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length));
  }
  return lengths;
}
