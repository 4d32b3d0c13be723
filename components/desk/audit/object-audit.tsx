import { useTranslations } from 'next-intl';
import { Link } from '@/lib/i18n/navigation';
import { AuditList } from './audit-list';
import type { AuditEventView } from './audit-event';

interface ObjectAuditProps {
  events: readonly AuditEventView[];
  /** Leads to the whole log of this object, where there is more than is shown. */
  moreHref?: string | null;
}

/** Who did what to one object, newest first: for the foot of its page. */
export function ObjectAudit({ events, moreHref }: ObjectAuditProps) {
  const t = useTranslations('audit');
  if (events.length === 0) return <p className="text-ink-soft">{t('noneOfObject')}</p>;
  return (
    <div className="flex flex-col gap-2">
      <AuditList events={events} isOfOneObject />
      {moreHref ? (
        <Link href={moreHref} className="self-start text-sm text-accent underline-offset-2 hover:underline">
          {t('whole')}
        </Link>
      ) : null}
    </div>
  );
}
