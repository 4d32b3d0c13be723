import { useLocale, useTranslations } from 'next-intl';
import { formatValue } from '@/lib/core/values/format-value';
import type { QuantityWords } from '@/lib/core/values/quantity-format';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';

/**
 * A value in words with what it counts and of whom: "9 · killed · militants"; a denial is told as one. `saysExactly` beside
 * the words it was read from: "exactly 9".
 */
export function useValueWords(options: Pick<QuantityWords, 'saysExactly'> = {}): (value: TypedValue, assertion?: Assertion) => string {
  const t = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  return (value, assertion = 'asserted') => {
    const words = [formatValue(value, locale, options)];
    if (value.kind === 'quantity') {
      words.push(value.attribute === 'other' && value.unit ? value.unit : t(`attributes.${value.attribute}`));
      if (value.subject !== 'unknown') words.push(t(`subjects.${value.subject}`));
    }
    // "None" is a denial already: told twice it would read as one of the other.
    const isNone = value.kind === 'quantity' && value.low === 0 && value.high === 0 && assertion === 'denied';
    if (assertion !== 'asserted' && !isNone) words.push(t(`assertions.${assertion}`));
    return words.join(' · ');
  };
}
