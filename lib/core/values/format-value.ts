import { formatDate } from './date-format';
import { formatEntity } from './entity';
import { formatMoney } from './money';
import { formatPlace } from './place';
import { formatProposition } from './proposition';
import { formatQuantity, type Locale, type QuantityWords } from './quantity-format';
import type { TypedValue } from './typed-value';

/**
 * Any typed value in words for readers of one language, with its hedge: "more than 30", «بين 1500 و3000»,
 * "about 23 March 2021". Names and propositions stay in the script of their source. What was counted (`attribute`,
 * `subject`) is for the screen to add. `saysExactly` where a reading is under review. Never throws.
 */
export function formatValue(value: TypedValue, locale: Locale, words: Pick<QuantityWords, 'saysExactly'> = {}): string {
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value, locale, words);
    case 'date':
      return formatDate(value, locale);
    case 'entity':
      return formatEntity(value);
    case 'place':
      return formatPlace(value);
    case 'money':
      return formatMoney(value, locale, words);
    case 'proposition':
      return formatProposition(value);
  }
}
