import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/lib/i18n/navigation';
import { type AuditEventView, readDetails } from './audit-event';
import { ChangeList } from './change-list';

interface AuditListProps {
  events: readonly AuditEventView[];
  /** All events are about one object that the page shows already. */
  isOfOneObject?: boolean;
}

/** Deeds in sentences, newest first, each with what it changed. */
export function AuditList({ events, isOfOneObject }: AuditListProps) {
  return (
    <ol className="rounded-md border border-line bg-surface">
      {events.map((event) => (
        <li key={event.seq} className="border-b border-line px-3 py-0.5 last:border-b-0">
          <AuditLine event={event} isOfOneObject={isOfOneObject} />
        </li>
      ))}
    </ol>
  );
}

function AuditLine({ event, isOfOneObject }: { event: AuditEventView; isOfOneObject?: boolean }) {
  const t = useTranslations('audit');
  const moment = useMoment();
  const { changes, notes } = readDetails(event.details);
  const key = `commands.${event.command.replaceAll('.', '_')}`;
  const actor = t.has(`actors.${event.actorKind}`) ? t(`actors.${event.actorKind}`) : event.actorName;
  return (
    // One line a deed; what it changed opens under it.
    <div className="flex flex-wrap items-center gap-x-3">
      <p className="min-w-0 flex-1 basis-64 py-1">
        {t.rich('line', { actor, deed: t.has(key) ? t(key) : event.command, b: (words) => <bdi className="font-medium">{words}</bdi> })}
        {isOfOneObject || event.objectName === null ? null : (
          <>
            {' '}
            {event.objectHref === null ? (
              <bdi className="text-ink-soft">{event.objectName}</bdi>
            ) : (
              <Link href={event.objectHref} className="text-accent underline-offset-2 hover:underline">
                <bdi>{event.objectName}</bdi>
              </Link>
            )}
          </>
        )}
      </p>
      <time dateTime={event.at} className="shrink-0 text-sm text-ink-soft tabular-nums">
        {moment(event.at, 'second')}
      </time>
      {changes.length + notes.length > 0 ? (
        <Disclosure className="contents [&>[role=group]]:basis-full" title={<span className="text-sm font-normal text-ink-soft">{t('changes', { count: changes.length + notes.length })}</span>} level={isOfOneObject ? 3 : 2}>
          <ChangeList details={event.details} />
        </Disclosure>
      ) : null}
    </div>
  );
}
