import type { RecordLanguage } from '@/lib/core/record/public-text';
import { fromPublicValue, type PublicValue } from '@/lib/core/record/public-value';
import { formatValue } from '@/lib/core/values/format-value';
import { wordsFor } from './words';

/** How a value was read, in words: "9 · killed · civilians". A proposition has no reading beyond its words. */
export function valueInWords(value: PublicValue, language: RecordLanguage): string {
  const t = wordsFor(language);
  const words = formatValue(fromPublicValue(value), language);
  if (value.kind !== 'quantity') return words;
  const parts = [words, value.attribute === 'other' ? (value.unit ?? t('values.attributes.other')) : t(`values.attributes.${value.attribute}`)];
  if (value.subject !== 'unknown') parts.push(t(`values.subjects.${value.subject}`));
  return parts.join(' · ');
}
