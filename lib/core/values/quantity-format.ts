import { INDEFINITE_LOW } from './quantity';
import { formatNumber } from './typed-number';
import type { Interval } from './interval';
import type { Qualifier } from './typed-value';

export type Locale = 'ar' | 'en';

/** Phrases by language; each takes numbers already written for readers. */
const PHRASES = {
  en: {
    none: 'none',
    unstated: 'number not given',
    exactly: (n: string) => `exactly ${n}`,
    atLeast: (n: string) => `at least ${n}`,
    moreThan: (n: string) => `more than ${n}`,
    atMost: (n: string) => `at most ${n}`,
    lessThan: (n: string) => `fewer than ${n}`,
    lessThanAmount: (n: string) => `less than ${n}`,
    about: (n: string) => `about ${n}`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    vague: (phrase: string) => `${phrase} (vague wording)`,
    severalUncounted: 'more than one (not counted)',
  },
  ar: {
    none: 'لا يوجد',
    unstated: 'العدد غير مذكور',
    exactly: (n: string) => `${n} بالضبط`,
    atLeast: (n: string) => `${n} على الأقل`,
    moreThan: (n: string) => `أكثر من ${n}`,
    atMost: (n: string) => `${n} على الأكثر`,
    lessThan: (n: string) => `أقل من ${n}`,
    lessThanAmount: (n: string) => `أقل من ${n}`,
    about: (n: string) => `نحو ${n}`,
    between: (low: string, high: string) => `بين ${low} و${high}`,
    vague: (phrase: string) => `${phrase} (لفظ مبهم)`,
    severalUncounted: 'أكثر من واحد (دون عدد)',
  },
} as const;

export interface QuantityWords {
  /**
   * An exact number stands alone ("2"): a source that says "nine" did not say "exactly nine". Where it is the reading
   * itself that is under review, how a number was taken is said too: "exactly 2", «2 بالضبط».
   */
  saysExactly?: boolean;
  /** For money: puts each number down with its currency. */
  writeAmount?: (n: number) => string;
}

/**
 * A number with its hedge in words for readers: "2", "more than 30", «بين 1500 و3000», "none".
 * Says what the bounds say even where they do not fit the qualifier, and never throws.
 */
export function formatQuantity(value: Interval & { qualifier: Qualifier }, locale: Locale, { saysExactly = false, writeAmount }: QuantityWords = {}): string {
  const write = writeAmount ?? ((n: number) => formatNumber(n, locale));
  const { low, high, qualifier } = value;
  const say = PHRASES[locale];
  const plain = () => formatBounds(low, high, locale, write);
  switch (qualifier) {
    case 'exact':
      return saysExactly && low !== null && low === high && low !== 0 ? say.exactly(write(low)) : plain();
    case 'more_than':
      return low !== null && high === null ? say.moreThan(write(low - 1)) : plain();
    case 'less_than':
      return high !== null && !low ? (writeAmount ? say.lessThanAmount : say.lessThan)(write(high + 1)) : plain();
    case 'about':
      return low !== null && high !== null ? say.about(write((low + high) / 2)) : plain();
    case 'at_least':
    case 'at_most':
    case 'range':
      return plain();
    case 'vague':
      return low === null && high === null ? say.unstated : say.vague(plain());
    case 'indefinite':
      return low !== null && low <= INDEFINITE_LOW && high === null ? say.severalUncounted : plain();
  }
}

function formatBounds(low: number | null, high: number | null, locale: Locale, write: (n: number) => string): string {
  const say = PHRASES[locale];
  if (low === null && high === null) return say.unstated;
  if (low === 0 && high === 0) return say.none;
  if (low === null) return say.atMost(write(high ?? 0));
  if (high === null) return say.atLeast(write(low));
  if (low === high) return write(low);
  return say.between(write(low), write(high));
}
