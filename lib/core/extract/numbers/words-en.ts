import {
  FRACTIONS_EN, GROUPS_EN, HUNDRED_EN, PLURAL_SCALES_EN, SCALES_EN, SUFFIXES_EN, TEENS_EN, TENS_EN, UNITS_EN, VAGUE_EN, ZERO_EN,
} from './lexicon-en';
import type { Numeral } from './numeral';

function buildWords(): Map<string, Numeral> {
  const words = new Map<string, Numeral>();
  const add = (spelled: string, numeral: Numeral) => {
    for (const word of spelled.split(' ')) words.set(word, numeral);
  };
  for (const [value, spelled] of UNITS_EN) add(spelled, { kind: 'unit', value });
  for (const [value, spelled] of TEENS_EN) add(spelled, { kind: 'teen', value });
  for (const [value, spelled] of TENS_EN) {
    add(spelled, { kind: 'tens', value });
    // Fused as some wires spell it: "twentyfive".
    for (const ten of spelled.split(' ')) for (const [unit, word] of UNITS_EN) add(ten + word, { kind: 'teen', value: value + unit });
  }
  add(HUNDRED_EN, { kind: 'hundred', value: 100, bare: true });
  for (const [value, spelled] of SCALES_EN) add(spelled, { kind: 'scale', value, form: 'single' });
  for (const [value, spelled] of PLURAL_SCALES_EN) add(spelled, { kind: 'scale', value, form: 'plural' });
  add(ZERO_EN, { kind: 'zero', value: 0 });
  for (const [value, spelled] of FRACTIONS_EN) add(spelled, { kind: 'fraction', value });
  for (const [value, spelled] of GROUPS_EN) add(spelled, { kind: 'group', value });
  for (const [low, high, spelled] of VAGUE_EN) add(spelled, { kind: 'vague', low, high });
  add('point', { kind: 'point' });
  return words;
}

const WORDS_EN = buildWords();
const SUFFIXES = new Map(SUFFIXES_EN.flatMap(([value, spelled]) => spelled.split(' ').map((word) => [word, value] as const)));

/** The number word a lower-case English word is, or undefined. */
export function numeralEn(folded: string): Numeral | undefined {
  return WORDS_EN.get(folded);
}

/** The power that letters after digits stand for ("10k", "1.2b"), in the spelling of the text; undefined where none. */
export function suffixEn(written: string): number | undefined {
  return SUFFIXES.get(written);
}
