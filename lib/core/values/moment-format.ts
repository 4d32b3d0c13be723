import { formatDate } from './date-format';
import type { Locale } from './quantity-format';

/** How many characters of an ISO time are shown: "08:00" or "08:00:15". */
const CLOCK_LENGTH = { minute: 5, second: 8 } as const;

/**
 * A moment as the newsroom's own clock tells it, in UTC and in the words that dates of sources have: "22 November 2026,
 * 01:28", «22 تشرين الثاني/نوفمبر 2026، 01:28». `at` is an instant as `Date.toISOString` writes it.
 */
export function formatMoment(at: string, locale: Locale, to: 'day' | 'minute' | 'second' = 'minute'): string {
  const day = formatDate({ edtf: at.slice(0, 10), earliest: null, latest: null, text: at }, locale);
  return to === 'day' ? day : `${day}${locale === 'ar' ? '، ' : ', '}${at.slice(11, 11 + CLOCK_LENGTH[to])}`;
}
