import { SCALES_EN, TEENS_EN, TENS_EN, UNITS_EN } from './lexicon-en';

const SMALL = new Map([...UNITS_EN, ...TEENS_EN].map(([value, words]) => [value, words] as const));
const TENS = new Map(TENS_EN.map(([value, words]) => [value, words.split(' ')[0] ?? ''] as const));
/** Powers of a thousand only: lakh and crore are read, not written. */
const POWERS = SCALES_EN.filter(([value]) => Math.log10(value) % 3 === 0).map(([value, words]) => [value, words.split(' ')[0] ?? ''] as const).reverse();

/** A whole number from 0 in English words: "one hundred twenty-three thousand four hundred fifty-six". */
export function writeNumberEn(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  let rest = value;
  for (const [power, word] of POWERS) {
    if (rest < power) continue;
    parts.push(`${belowThousand(Math.floor(rest / power))} ${word}`);
    rest %= power;
  }
  if (rest > 0) parts.push(belowThousand(rest));
  return parts.join(' ');
}

function belowThousand(value: number): string {
  const parts: string[] = [];
  if (value >= 100) parts.push(`${SMALL.get(Math.floor(value / 100))} hundred`);
  const rest = value % 100;
  const small = SMALL.get(rest);
  if (small) parts.push(small);
  else if (rest > 0) {
    const unit = rest % 10;
    parts.push(unit === 0 ? `${TENS.get(rest)}` : `${TENS.get(rest - unit)}-${SMALL.get(unit)}`);
  }
  return parts.join(' ');
}
