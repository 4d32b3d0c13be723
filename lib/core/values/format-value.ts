import { formatDate } from './date-format';
import { formatEntity } from './entity';
import { formatMoney } from './money';
import { formatPlace } from './place';
import { formatProposition } from './proposition';
import { formatQuantity, type Locale } from './quantity-format';
import type { TypedValue } from './typed-value';

/**
 * Any typed value in words for readers of one language, with its hedge: "more than 30", «بين 1500 و3000»,
 * "about 23 March 2021". Names and propositions stay in the script of their source. What was counted (`attribute`,
 * `subject`) is for the screen to add. Never throws.
 */
export function formatValue(value: TypedValue, locale: Locale): string {
  switch (value.kind) {
    case 'quantity':
      return formatQuantity(value, locale);
    case 'date':
      return formatDate(value, locale);
    case 'entity':
      return formatEntity(value);
    case 'place':
      return formatPlace(value);
    case 'money':
      return formatMoney(value, locale);
    case 'proposition':
      return formatProposition(value);
  }
}
