/**
 * What each UTF-16 unit becomes when a text is normalised, as one lookup table a level, built once.
 * Sources: Unicode 15 character names and NFKC for presentation forms; the letter folds are those that Arabic editors
 * themselves confuse (hamza seats, final ى/ي, ة/ه) and the Persian and Urdu twins of Arabic letters.
 */

/**
 * - `marks`: what a reader does not see as a difference. Diacritics, tatweel, zero-width and bidi controls go; presentation
 *   forms become letters; digits become ASCII; spaces, quotation marks and dashes become the plain ones.
 * - `letters` (the default): also hamza seats → bare letter, ى → ي, ة → ه, Persian letters → Arabic, lower case, no accents.
 */
export type NormaliseLevel = 'marks' | 'letters';

/** The unit goes away. Marks and tatweel belong to the letter before; controls to nobody. */
export const DROP_MARK = 1;
export const DROP_CONTROL = 2;
/** The unit becomes several: see `FoldTable.several`. */
export const SEVERAL = 3;

export interface FoldTable {
  /** Indexed by UTF-16 unit: the unit it becomes, or one of the codes above (those control characters never occur as results). */
  readonly units: Uint16Array;
  readonly several: ReadonlyMap<number, readonly number[]>;
}

const SPACE = 0x20;
const LINE_END = 0x0a;

const MARK_RANGES: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f], [0x0610, 0x061a], [0x0640, 0x0640], [0x064b, 0x065f], [0x0670, 0x0670], [0x06d6, 0x06dc],
  [0x06df, 0x06e4], [0x06e7, 0x06e8], [0x06ea, 0x06ed], [0x08d3, 0x08e1], [0x08e3, 0x08ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f],
];
const CONTROL_RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008], [0x000e, 0x001f], [0x007f, 0x009f], [0x00ad, 0x00ad], [0x061c, 0x061c], [0x180e, 0x180e],
  [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff], [0xfff9, 0xfffb],
];
/** Private-use characters come from symbol fonts in pasted pages (a bullet, mostly): they part words, so they become a space. */
const SPACE_RANGES: readonly (readonly [number, number])[] = [
  [0x0009, 0x0009], [0x00a0, 0x00a0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f],
  [0x3000, 0x3000], [0xe000, 0xf8ff], [0xfffc, 0xfffc],
];
const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10];
const PLAIN: readonly (readonly [string, string])[] = [
  ['٫', '.'], ['٬', ','], ['٪', '%'], ['؛', ';'], ['؟', '?'], ['۔', '.'], ['“”„‟«»″〝〞', '"'], ['‘’‚‛′`´‹›', "'"],
  ['‐‑‒–—―−', '-'], ['\u000b\u000c\u0085\u2028\u2029', '\n'],
];
const LETTER_FOLDS: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳٵ', 'ا'], ['ؤٶ', 'و'], ['ئىیېۍےۓ', 'ي'], ['ةۀەہۃھۂ', 'ه'], ['کڪ', 'ك'],
];

function buildTable(level: NormaliseLevel): FoldTable {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) units[unit] = unit;
  const fill = (ranges: readonly (readonly [number, number])[], to: number) => {
    for (const [from, last] of ranges) units.fill(to, from, last + 1);
  };
  const map = (pairs: readonly (readonly [string, string])[]) => {
    for (const [from, to] of pairs) for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0);
  };
  fill(CONTROL_RANGES, DROP_CONTROL);
  fill(MARK_RANGES, DROP_MARK);
  fill(SPACE_RANGES, SPACE);
  units[0x0d] = SPACE;
  for (const zero of DIGIT_ZEROS) for (let digit = 0; digit < 10; digit += 1) units[zero + digit] = 0x30 + digit;
  map(PLAIN);
  units[0x0a] = LINE_END;
  if (level === 'letters') {
    map(LETTER_FOLDS);
    foldLatin(units);
  }
  return { units, several: expandPresentationForms(units) };
}

/** Lower case and no accents for Latin, Greek and Cyrillic, where that is still one unit. */
function foldLatin(units: Uint16Array): void {
  for (const [from, last] of [[0x41, 0x24f], [0x370, 0x52f], [0x1e00, 0x1eff]] as const) {
    for (let unit = from; unit <= last; unit += 1) {
      if (units[unit] !== unit) continue;
      const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
      if (base.length === 1) units[unit] = base.charCodeAt(0);
    }
  }
}

/** Arabic presentation forms and full-width ASCII: their NFKC letters, folded like any other letter. */
function expandPresentationForms(units: Uint16Array): Map<number, readonly number[]> {
  const several = new Map<number, readonly number[]>();
  for (const [from, last] of [[0xfb50, 0xfdfb], [0xfe70, 0xfefc], [0xff01, 0xff5e]] as const) {
    for (let unit = from; unit <= last; unit += 1) {
      if (units[unit] !== unit) continue;
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain === String.fromCharCode(unit)) continue;
      const folded: number[] = [];
      for (let i = 0; i < plain.length; i += 1) {
        const target = units[plain.charCodeAt(i)] ?? 0;
        if (target > SEVERAL) folded.push(target);
      }
      const only = folded[0];
      if (folded.length === 0) units[unit] = DROP_MARK;
      else if (folded.length === 1 && only !== undefined) units[unit] = only;
      else {
        units[unit] = SEVERAL;
        several.set(unit, folded);
      }
    }
  }
  return several;
}

const built = new Map<NormaliseLevel, FoldTable>();

/** The table of one level; built on first use (some milliseconds), then shared. */
export function foldTable(level: NormaliseLevel): FoldTable {
  let table = built.get(level);
  if (!table) {
    table = buildTable(level);
    built.set(level, table);
  }
  return table;
}
