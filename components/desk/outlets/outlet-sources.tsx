import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { Link } from '@/lib/i18n/navigation';

/** The newest sources of an outlet. */
export function OutletSources({ outletId, sources }: { outletId: string; sources: readonly { id: string; title: string; published: string | null }[] }) {
  const t = useTranslations('outlets');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="outlet-sources" className="flex max-w-3xl flex-col gap-2">
      <h2 id="outlet-sources" className="text-lg font-semibold">
        {t('newestSources')}
      </h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {sources.map((source) => {
          const published = parseDate(source.published ?? '');
          return (
            <li key={source.id} className="flex flex-wrap gap-x-3 px-3 py-1.5">
              <Link href={`/desk/sources/${source.id}`} className="min-w-0 flex-1 text-accent-strong hover:underline">
                <bdi>{source.title}</bdi>
              </Link>
              <span className="text-ink-soft">{published.ok ? formatDate(published.value, locale) : '–'}</span>
            </li>
          );
        })}
      </ul>
      <Link href={`/desk/sources?outletId=${outletId}`} className="text-accent-strong underline underline-offset-2">
        {t('allSources')}
      </Link>
    </section>
  );
}
