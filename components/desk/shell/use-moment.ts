import { useLocale } from 'next-intl';
import { formatMoment } from '@/lib/core/values/moment-format';

/** Tells moments of the newsroom's work in the language of the screen, all alike. `at` is an ISO instant in UTC. */
export function useMoment(): (at: string, to?: 'day' | 'minute' | 'second') => string {
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  return (at, to) => formatMoment(at, locale, to);
}
