import { formatNumber } from './typed-number';
import { gapBetween, relateIntervals, type IntervalRelation } from './interval';
import { formatQuantity, type Locale, type QuantityWords } from './quantity-format';
import { checkBounds, type QuantityProblem } from './quantity';
import { parseQuantity, type NumberReader, type ParsedQuantity } from './quantity-parse';
import type { Money } from './typed-value';

/** Reads a typed amount, fractions allowed ("1.5", "at least 5,000,000"); the currency is chosen beside it. */
export function parseAmount(text: string, readWords?: NumberReader): ParsedQuantity {
  return parseQuantity(text, { whole: false, readWords });
}

export type MoneyProblem = QuantityProblem | 'currency_not_iso4217';

/** What is wrong with an amount, as codes; empty when it is sound. A missing currency is legal: texts leave it out. */
export function checkMoney(value: Pick<Money, 'low' | 'high' | 'qualifier' | 'currency'>): MoneyProblem[] {
  const isCode = value.currency === null || /^[A-Z]{3}$/.test(value.currency);
  return [...checkBounds(value), ...(isCode ? [] : (['currency_not_iso4217'] as const))];
}

/** "more than 5,000,000 US dollars", «أكثر من 5,000,000 دولار أمريكي»; an unnamed currency is left unnamed. */
export function formatMoney(value: Money, locale: Locale, words: Pick<QuantityWords, 'saysExactly'> = {}): string {
  return formatQuantity(value, locale, { ...words, writeAmount: (amount) => writeAmount(amount, value.currency, locale) });
}

function writeAmount(amount: number, currency: string | null, locale: Locale): string {
  const digits = formatNumber(amount, locale);
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return digits;
  const parts = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en', { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(amount);
  return `${digits} ${parts.find((part) => part.type === 'currency')?.value ?? currency}`;
}

export type MoneyComparison = { comparable: true; relation: IntervalRelation; gap: number } | { comparable: false; because: 'currency_differs' | 'currency_unknown' };

/** How the amount `a` lies to `b`. Currencies are never converted; an unnamed one can't be told to be the other's. */
export function compareMoney(a: Money, b: Money): MoneyComparison {
  if (a.currency !== b.currency) return { comparable: false, because: a.currency === null || b.currency === null ? 'currency_unknown' : 'currency_differs' };
  return { comparable: true, relation: relateIntervals(a, b), gap: gapBetween(a, b) };
}
