import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { PageHeader } from '@/components/ui/page-header';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { Link } from '@/lib/i18n/navigation';
import type { SourceView } from './source-view';

/** The top of a source's page: its title, who published it and when. */
export function SourceHeader({ source, isOlder }: { source: SourceView; isOlder: boolean }) {
  const t = useTranslations('reader');
  const fields = useTranslations('sources');
  const values = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const published = parseDate(source.published ?? '');
  return (
    <PageHeader title={source.title}>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>{values(`sourceKinds.${source.kind}`)}</span>
        <span aria-hidden>·</span>
        <bdi>{source.outlet?.name ?? fields('outletUnknown')}</bdi>
        <span aria-hidden>·</span>
        <bdi>{published.ok ? formatDate(published.value, locale) : fields('publishedUnknown')}</bdi>
        {source.confidential ? <Badge tone="danger">{fields('confidentialShort')}</Badge> : null}
        {source.isArchived ? <Badge tone="context">{t('archived')}</Badge> : null}
        {isOlder ? (
          <>
            <Badge tone="undetermined">{t('olderCapture')}</Badge>
            <Link href={`/desk/sources/${source.id}`} className="text-accent-strong underline underline-offset-2">
              {t('openNewest')}
            </Link>
          </>
        ) : null}
      </span>
    </PageHeader>
  );
}
