import type { ReadNumber, TokenText } from './atoms';
import { atomAr } from './atom-ar';

/** How far a bare plural power reaches: آلاف is 1,000 to 9,999. */
const PLURAL_REACH = 10;

/** Vague words at token `i`: عشرات, مئات الآلاف, بضعة آلاف, ملايين. Null where there are none. */
export function readVagueAr(source: TokenText, i: number): ReadNumber | null {
  const first = atomAr(source, i);
  if (!first || first.at !== i) return null;
  const base = { at: i, article: first.article, conjunction: first.conjunction, digits: false, value: null };
  if (first.numeral.kind === 'scale' && first.numeral.form === 'plural') {
    const low = first.numeral.value;
    return { ...base, low, high: low * PLURAL_REACH - 1, next: first.next };
  }
  if (first.numeral.kind !== 'vague') return null;
  let { low, high } = first.numeral;
  let { next } = first;
  // "بضع وعشرون", "نيف وعشرون": the bit stands first; نيف alone is no number.
  const tens = atomAr(source, next);
  if (tens?.conjunction && tens.numeral.kind === 'tens' && high === 9) return { ...base, low: tens.numeral.value + low, high: tens.numeral.value + high, next: tens.next };
  if (low === 1) return null;
  for (let steps = 0; steps < 2; steps += 1) {
    const after = atomAr(source, next);
    if (!after || after.conjunction) break;
    const { numeral } = after;
    if (numeral.kind === 'ten' && high === 9) [low, high] = [low + 10, high + 10];
    else if (numeral.kind === 'vague' && high === 9) [low, high] = [low * numeral.low, (high + 1) * numeral.low - 1];
    else if (numeral.kind === 'scale' && numeral.form !== 'dual') {
      // مئات الآلاف: 100,000 to 999,999; بضعة آلاف: 3,000 to 9,999.
      [low, high] = [low * numeral.value, (high + 1) * numeral.value - 1];
    } else break;
    next = after.next;
  }
  return { ...base, low, high, next };
}
