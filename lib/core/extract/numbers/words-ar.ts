import { foldLetters } from '@/lib/core/text/fold';
import {
  BOUND_UNITS_AR, DOZEN_AR, FRACTIONS_AR, HUNDRED_AR, HUNDRED_STEMS_AR, NOT_NUMBERS_AR, PARTS_AR, POINT_AR, SCALES_AR, TEENS_AR, TEN_AR, TENS_AR,
  TWO_HUNDRED_AR, UNITS_AR, VAGUE_AR, ZERO_AR,
} from './lexicon-ar';
import type { Numeral, NumeralWord } from './numeral';

/** Clitics that number words take, folded: conjunction, preposition, article. */
const PREFIXES: readonly { letters: string; conjunction: boolean; preposition: boolean; article: boolean }[] = [
  { letters: '', conjunction: false, preposition: false, article: false },
  { letters: 'ال', conjunction: false, preposition: false, article: true },
  ...['ب', 'ل', 'ك'].map((letters) => ({ letters, conjunction: false, preposition: true, article: false })),
  ...['بال', 'لل'].map((letters) => ({ letters, conjunction: false, preposition: true, article: true })),
  ...['و', 'ف'].map((letters) => ({ letters, conjunction: true, preposition: false, article: false })),
  ...['وال', 'فال'].map((letters) => ({ letters, conjunction: true, preposition: false, article: true })),
  ...['وب', 'ول'].map((letters) => ({ letters, conjunction: true, preposition: true, article: false })),
  ...['وبال', 'ولل'].map((letters) => ({ letters, conjunction: true, preposition: true, article: true })),
];

/** Every number word with every clitic, so that reading costs one look-up a word. */
function buildWords(): Map<string, NumeralWord> {
  const words = new Map<string, NumeralWord>();
  const add = (spelled: string, numeral: Numeral) => {
    for (const word of spelled.split(' ')) {
      const folded = foldLetters(word);
      for (const { letters, ...clitics } of PREFIXES) {
        const glued = letters + folded;
        if (!words.has(glued)) words.set(glued, { numeral, ...clitics, prefixLength: letters.length });
      }
    }
  };
  for (const [value, spelled] of UNITS_AR) add(spelled, { kind: 'unit', value });
  for (const [value, spelled] of BOUND_UNITS_AR) add(spelled, { kind: 'unit', value, bound: true });
  add(TEN_AR, { kind: 'ten', value: 10 });
  for (const [value, spelled] of TENS_AR) add(spelled, { kind: 'tens', value });
  for (const [value, spelled] of TEENS_AR) add(spelled, { kind: 'teen', value });
  add(HUNDRED_AR, { kind: 'hundred', value: 100, bare: true });
  add(TWO_HUNDRED_AR, { kind: 'hundred', value: 200, bare: false });
  for (const [value, stems] of HUNDRED_STEMS_AR) {
    for (const stem of stems.split(' ')) {
      for (const hundred of HUNDRED_AR.split(' ')) add(stem + hundred, { kind: 'hundred', value, bare: false });
    }
  }
  for (const scale of SCALES_AR) {
    add(scale.single, { kind: 'scale', value: scale.value, form: 'single' });
    add(scale.nominative, { kind: 'scale', value: scale.value, form: 'nominative' });
    add(scale.dual, { kind: 'scale', value: scale.value, form: 'dual' });
    add(scale.plural, { kind: 'scale', value: scale.value, form: 'plural' });
  }
  add(ZERO_AR, { kind: 'zero', value: 0 });
  for (const [value, spelled] of FRACTIONS_AR) add(spelled, { kind: 'fraction', value });
  add(DOZEN_AR.single, { kind: 'group', value: 12 });
  add(DOZEN_AR.plural, { kind: 'group', value: 12 });
  add(DOZEN_AR.dual, { kind: 'group', value: 24, dual: true });
  add(POINT_AR, { kind: 'point' });
  for (const [low, high, spelled] of VAGUE_AR) add(spelled, { kind: 'vague', low, high });
  for (const word of NOT_NUMBERS_AR.split(' ')) words.delete(foldLetters(word));
  // Monday, with any clitic: الاثنين is the weekday, and never two.
  for (const word of ['الاثنين', 'والاثنين', 'بالاثنين', 'للاثنين']) words.delete(word);
  return words;
}

const WORDS_AR = buildWords();
const PARTS = new Map(PARTS_AR.map(([parts, word]) => [foldLetters(word), parts] as const));

/** Into how many parts a folded plural fraction parts: أرباع four; undefined for other words. */
export function partsAr(folded: string): number | undefined {
  return PARTS.get(folded);
}

/** The number word a folded Arabic word is, clitics and all, or undefined. */
export function numeralWordAr(folded: string): NumeralWord | undefined {
  return WORDS_AR.get(folded);
}
