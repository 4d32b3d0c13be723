import { type Atom, readDigitAtom, type TokenText } from './atoms';
import { numeralWordAr } from './words-ar';

/** "بالمئة": its hundred is counted in and multiplies nothing. */
const OF_A_HUNDRED = new Set(['بالميه', 'بالمايه']);

/** The atom at token `i`; a و standing alone before a numeral is its conjunction ("خمسة و عشرون"). */
export function atomAr(source: TokenText, i: number): Atom | null {
  const token = source.tokens[i];
  if (token === undefined) return null;
  if (token.kind === 'number') return readDigitAtom(source, i);
  if (token.kind !== 'word') return null;
  if (token.text === 'و') {
    const isAnother = source.tokens[i + 1]?.text === 'و';
    const atom = isAnother ? null : atomAr(source, i + 1);
    return atom && !atom.conjunction ? { ...atom, conjunction: true } : null;
  }
  if (OF_A_HUNDRED.has(token.text)) return null;
  const word = numeralWordAr(token.text);
  // Folding makes one word of واحد and وأحد: the second is أحد behind و.
  if (token.text === 'واحد' && /^و[\u064b-\u0652]*أ/.test(source.raw.slice(token.start, token.end))) {
    return { numeral: { kind: 'unit', value: 1, bound: true }, conjunction: true, article: false, at: i, next: i + 1 };
  }
  return word ? { numeral: word.numeral, conjunction: word.conjunction, article: word.article, at: i, next: i + 1 } : null;
}
