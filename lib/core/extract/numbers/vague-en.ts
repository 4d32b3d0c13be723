import { atomEn, isWord } from './atom-en';
import type { ReadNumber, TokenText } from './atoms';

/** Vague words at token `i`: dozens, hundreds of thousands, several, a few. Null where there are none. */
export function readVagueEn(source: TokenText, i: number): ReadNumber | null {
  let at = i;
  const isIndefinite = isWord(source, i, 'a');
  if (isIndefinite) at += 1;
  const first = atomEn(source, at);
  const word = source.tokens[at]?.text;
  const base = { at: i, article: isWord(source, i - 1, 'the'), conjunction: false, digits: false, value: null };
  if (first?.numeral.kind === 'scale' && first.numeral.form === 'plural' && !isIndefinite) {
    const low = first.numeral.value;
    return { ...base, low, high: low * 10 - 1, next: isWord(source, first.next, 'of') ? first.next + 1 : first.next };
  }
  if (first?.numeral.kind !== 'vague') return null;
  const ofNext = isWord(source, first.next, 'of');
  // "few survived" denies; "scores" alone are goals, "tens" and "a handful" want their "of".
  if ((word === 'few') !== isIndefinite && word !== 'handful') return null;
  if ((word === 'scores' || word === 'tens' || word === 'handful') && !ofNext) return null;
  let { low, high } = first.numeral;
  let next = ofNext ? first.next + 1 : first.next;
  const after = atomEn(source, next);
  if (after?.numeral.kind === 'hundred' || (after?.numeral.kind === 'vague' && after.numeral.low === 100)) {
    [low, high, next] = [low * 100, (high + 1) * 100 - 1, after.next];
  } else if (after?.numeral.kind === 'scale') {
    [low, high, next] = [low * after.numeral.value, (high + 1) * after.numeral.value - 1, after.next];
  } else if (after?.numeral.kind === 'group' && after.numeral.value === 12) {
    [low, high, next] = [low * 12, high * 12, after.next];
  }
  if (isWord(source, next, 'of')) next += 1;
  return { ...base, low, high, next };
}
