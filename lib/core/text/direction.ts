import type { CodePointRange } from './range';

export type Direction = 'rtl' | 'ltr';

const STRONG_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const STRONG = /\p{L}/u;
/** How far, in UTF-16 units, the first strong letter is looked for; a page of digits and marks has none. */
const LOOK_AHEAD = 2000;

/** The base direction of a text by its first strong letter (Unicode UAX 9, rule P2); null where it has none. */
export function baseDirection(text: string): Direction | null {
  for (const character of text.slice(0, LOOK_AHEAD)) {
    if (STRONG.test(character)) return STRONG_RTL.test(character) ? 'rtl' : 'ltr';
  }
  return null;
}

/** An invisible character that changes how text is ordered; `name` is Unicode's abbreviation. */
export interface BidiControl extends CodePointRange {
  name: string;
}

const BIDI_CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x061c, 'ALM'], [0x200e, 'LRM'], [0x200f, 'RLM'], [0x202a, 'LRE'], [0x202b, 'RLE'], [0x202c, 'PDF'], [0x202d, 'LRO'],
  [0x202e, 'RLO'], [0x2066, 'LRI'], [0x2067, 'RLI'], [0x2068, 'FSI'], [0x2069, 'PDI'],
]);

/** Every bidi control of a text, in order, by code points: shown as marks, since they can make a text read as another one. */
export function findBidiControls(text: string): BidiControl[] {
  const found: BidiControl[] = [];
  let offset = 0;
  for (let i = 0; i < text.length; i += 1, offset += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) i += 1;
      continue;
    }
    if (unit < 0x061c) continue;
    const name = BIDI_CONTROLS.get(unit);
    if (name !== undefined) found.push({ start: offset, end: offset + 1, name });
  }
  return found;
}
