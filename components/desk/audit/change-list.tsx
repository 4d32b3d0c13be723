import { useTranslations } from 'next-intl';
import { type AuditEventView, readDetails } from './audit-event';
import { DetailValue } from './detail-value';

/** What a deed changed: each field with what was there before, struck through, and what is there since. */
export function ChangeList({ details }: { details: AuditEventView['details'] }) {
  const t = useTranslations('audit');
  const { changes, notes } = readDetails(details);
  const fieldName = (field: string) => (t.has(`fields.${field}`) ? t(`fields.${field}`) : field);
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[minmax(6rem,max-content)_1fr]">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="contents">
          <dt className="text-ink-soft">{fieldName(field)}</dt>
          <dd className="flex min-w-0 flex-col gap-0.5">
            {before === null || before === '' ? null : (
              <del className="decoration-contradicts">
                <span className="sr-only">{t('before')} </span>
                <DetailValue field={field} value={before} />
              </del>
            )}
            <ins className="no-underline">
              <span className="sr-only">{t('after')} </span>
              <DetailValue field={field} value={after} />
            </ins>
          </dd>
        </div>
      ))}
      {notes.map(([field, value]) => (
        <div key={field} className="contents">
          <dt className="text-ink-soft">{fieldName(field)}</dt>
          <dd className="min-w-0">
            <DetailValue field={field} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
