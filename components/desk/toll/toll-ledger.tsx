import { useLocale, useTranslations } from 'next-intl';
import { ShapeKey, TollTimeline } from '@/components/public/toll-timeline';
import { Badge } from '@/components/ui/badge';
import { standingOf, type TollEntry, type TollGroup, type TollOrigin } from '@/lib/core/toll/ledger';
import { layOutTimeline, type Shape } from '@/lib/core/toll/timeline';
import { Link } from '@/lib/i18n/navigation';

interface TollLedgerProps {
  groups: readonly TollGroup[];
  /** Names of original sources by id. */
  labels: Readonly<Record<string, string>>;
}

/** Who counted what, as of when: a picture and a table for each thing that is counted. */
export function TollLedger({ groups, labels }: TollLedgerProps) {
  return (
    <div className="flex flex-col gap-8">
      {groups.map((group) => (
        <Group key={`${group.attribute} ${group.subject}`} group={group} labels={labels} />
      ))}
    </div>
  );
}

function Group({ group, labels }: { group: TollGroup; labels: TollLedgerProps['labels'] }) {
  const t = useTranslations('toll');
  const values = useTranslations('values');
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const label = (originId: string | null) => (originId === null ? t('untraced') : (labels[originId] ?? t('untraced')));
  const attribute = values(`attributes.${group.attribute}`);
  const title = group.isOnly && group.subject === 'unknown' ? attribute : t('group', { attribute, subject: values(`subjects.${group.subject}`) });
  const timeline = layOutTimeline(withLocale(group, locale));
  const headingId = `toll-${group.attribute}-${group.subject}`;
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <h2 id={headingId} className="text-base font-semibold first-letter:uppercase">{title}</h2>
      <p className="text-ink-soft empty:hidden">
        {group.origins.length < 2 ? null : group.high === null ? (group.low === null ? null : t('from', { low: group.low })) : group.low === null ? t('upTo', { high: group.high }) : group.low === group.high ? t('agreed', { low: group.low }) : t('between', { low: group.low, high: group.high })}
        {group.contradictions > 0 ? <Badge tone="contradicts" className="ms-2">{t('contradictions', { count: group.contradictions })}</Badge> : null}
      </p>
      {timeline ? (
        <figure className="max-w-fit rounded-md border border-line bg-surface p-2">
          <div className="chain-scroll" tabIndex={0} role="region" aria-label={t('timeline', { what: title })}>
            <TollTimeline
              timeline={timeline}
              language={locale}
              title={t('timeline', { what: title })}
              describe={({ entry, standing }) => [entry.value, label(entry.originId), entry.source, entry.date ?? t('undated'), standing === 'latest' ? '' : t(`standings.${standing}`)].filter((part) => part !== '').join(' · ')}
            />
          </div>
          <figcaption className="mt-1 max-w-[38rem] text-sm text-ink-soft">{t('legend')}</figcaption>
        </figure>
      ) : null}
      <div className="relative overflow-x-auto rounded-md border border-line bg-surface">
        <table className="w-full min-w-[46rem] table-fixed">
          <caption className="sr-only">{title}</caption>
          <thead className="bg-sunken text-sm text-ink-soft">
            <tr>
              {(['origin', 'asOf', 'figure', 'source', 'standing'] as const).map((key) => (
                <th key={key} scope="col" className="px-3 py-1.5 text-start font-medium whitespace-nowrap">{t(key)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.origins.map((origin) => (
              <OriginRows key={origin.key} origin={origin} shape={timeline?.shapes.get(origin.key) ?? null} label={label(origin.originId)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function OriginRows({ origin, shape, label }: { origin: TollOrigin; shape: Shape | null; label: string }) {
  const t = useTranslations('toll');
  return origin.entries.map((entry, place) => (
    <tr key={entry.id} className="border-t border-line align-baseline">
      {place === 0 ? (
        <th scope="rowgroup" rowSpan={origin.entries.length} className="border-e border-line px-3 py-1.5 text-start align-top font-medium">
          {shape ? <ShapeKey shape={shape} /> : null}{' '}
          {origin.originId ? <Link href={`/desk/origins/${origin.originId}`} className="underline-offset-2 hover:underline"><bdi>{label}</bdi></Link> : label}
        </th>
      ) : null}
      <td className="px-3 py-1.5 whitespace-nowrap"><bdi>{entry.date ?? t('undated')}</bdi>{entry.isPublication && entry.date ? <span className="text-sm text-ink-soft"> ({t('byPublication')})</span> : null}</td>
      <td className={`px-3 py-1.5 whitespace-nowrap ${entry.standing === 'current' ? '' : 'line-through'}`}><bdi>{entry.value}</bdi></td>
      <td className="px-3 py-1.5">{entry.href ? <Link href={entry.href} className="underline decoration-line underline-offset-2 hover:decoration-current"><bdi>{entry.source}</bdi></Link> : <bdi>{entry.source}</bdi>}</td>
      <td className="px-3 py-1.5 whitespace-nowrap text-ink-soft">{t(`standings.${standingOf(entry, origin)}`)}</td>
    </tr>
  ));
}

/** Links inside a picture are plain ones: they carry the language themselves. */
function withLocale(group: TollGroup, locale: string): TollGroup {
  const entry = (each: TollEntry): TollEntry => ({ ...each, href: each.href && `/${locale}${each.href}` });
  return { ...group, origins: group.origins.map((origin) => ({ ...origin, entries: origin.entries.map(entry), latest: origin.latest.map(entry) })) };
}
