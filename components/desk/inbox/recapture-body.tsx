import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import type { RecaptureView } from './alert-view';
import { SourceLink } from './misprint-body';

/** A quoted passage that reads otherwise, or is gone, in a later capture of its source: what it said, and what it says now. */
export function RecaptureBody({ recapture }: { recapture: RecaptureView }) {
  const t = useTranslations('inbox.recapture');
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink-soft">{t(recapture.change)}</p>
      {recapture.source ? <p className="text-sm"><SourceLink source={recapture.source} /></p> : null}
      {recapture.differences.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {recapture.differences.map(({ before, after }) => (
            <li key={`${before} ${after}`}>
              {t.rich('instead', {
                before: () => <bdi><del>{before}</del></bdi>,
                after: () => <mark className="rounded bg-contradicts-soft px-1 font-medium text-contradicts"><bdi>{after}</bdi></mark>,
              })}
            </li>
          ))}
        </ul>
      ) : null}
      <dl className="grid gap-2 sm:grid-cols-2">
        <div className="rounded-md border border-line bg-paper px-2.5 py-2">
          <dt className="text-sm text-ink-soft">{t('before')}</dt>
          <dd dir="auto" className="reading">{recapture.before}</dd>
        </div>
        <div className="rounded-md border border-line bg-paper px-2.5 py-2">
          <dt className="text-sm text-ink-soft">{t('after')}</dt>
          <dd dir="auto" className={recapture.after === null ? 'text-ink-soft' : 'reading'}>{recapture.after ?? t('notThere')}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap gap-2">
        {recapture.beforeHref ? <LinkButton href={recapture.beforeHref}>{t('openBefore')}</LinkButton> : null}
        {recapture.afterHref ? <LinkButton href={recapture.afterHref}>{t('openAfter')}</LinkButton> : null}
      </div>
    </div>
  );
}
