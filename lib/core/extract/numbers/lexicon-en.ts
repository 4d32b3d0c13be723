/** English number words, lower case. Indian powers (lakh, crore) are common in South Asian wires. */
export const UNITS_EN: readonly (readonly [number, string])[] = [
  [1, 'one'], [2, 'two'], [3, 'three'], [4, 'four'], [5, 'five'], [6, 'six'], [7, 'seven'], [8, 'eight'], [9, 'nine'],
];
export const TEENS_EN: readonly (readonly [number, string])[] = [
  [10, 'ten'], [11, 'eleven'], [12, 'twelve'], [13, 'thirteen'], [14, 'fourteen'], [15, 'fifteen'], [16, 'sixteen'], [17, 'seventeen'],
  [18, 'eighteen'], [19, 'nineteen'],
];
export const TENS_EN: readonly (readonly [number, string])[] = [
  [20, 'twenty'], [30, 'thirty'], [40, 'forty fourty'], [50, 'fifty'], [60, 'sixty'], [70, 'seventy'], [80, 'eighty'], [90, 'ninety'],
];
export const HUNDRED_EN = 'hundred';
export const SCALES_EN: readonly (readonly [number, string])[] = [
  [1e3, 'thousand'], [1e5, 'lakh lakhs lac lacs lkh lkhs'], [1e6, 'million mln'], [1e7, 'crore crores cr krore krores koti kr'],
  [1e9, 'billion bln bn milliard'], [1e12, 'trillion tln trn'], [1e15, 'quadrillion'],
];
/** Letters after digits, as written, case kept: a small m is metres, a capital one millions. */
export const SUFFIXES_EN: readonly (readonly [number, string])[] = [
  [1e3, 'k K'], [1e6, 'M MM mn mln MN'], [1e9, 'b B bn BN Bn G'], [1e12, 'T tn trn'],
];
/** Plurals: powers after a number ("three thousand millions"), vague alone ("thousands fled"). */
export const PLURAL_SCALES_EN: readonly (readonly [number, string])[] = [
  [1e3, 'thousands'], [1e6, 'millions'], [1e9, 'billions'], [1e12, 'trillions'],
];
export const ZERO_EN = 'zero nought naught nil';
export const FRACTIONS_EN: readonly (readonly [number, string])[] = [
  [1 / 2, 'half'], [1 / 3, 'third thirds'], [1 / 4, 'quarter quarters fourth fourths'], [1 / 5, 'fifths'], [1 / 8, 'eighths'], [1 / 10, 'tenths'],
];
export const GROUPS_EN: readonly (readonly [number, string])[] = [
  [12, 'dozen doz dozs'], [2, 'couple pair'],
];
/** Vague words as intervals (the product's policy, standards section 3). A dozen is twelve, so "dozens" begin at two of them. */
export const VAGUE_EN: readonly (readonly [number, number, string])[] = [
  [24, 99, 'dozens'], [10, 99, 'tens'], [40, 99, 'scores'], [100, 999, 'hundreds'],
  [3, 9, 'several few handful'],
];
