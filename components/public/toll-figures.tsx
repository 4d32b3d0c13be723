import type { RecordLanguage } from '@/lib/core/record/public-text';
import { standingOf, type TollGroup } from '@/lib/core/toll/ledger';
import type { Timeline } from '@/lib/core/toll/timeline';
import { ShapeKey, TollTimeline } from './toll-timeline';
import { wordsFor } from './words';

interface TollFiguresProps {
  group: TollGroup;
  /** What its figures are of; names the picture and the table. */
  title: string;
  /** Names of original sources by id. */
  origins: ReadonlyMap<string, string>;
  language: RecordLanguage;
}

/** The figures of one thing that was counted, against time. */
export function TollPicture({ timeline, title, origins, language }: Omit<TollFiguresProps, 'group'> & { timeline: Timeline }) {
  const t = wordsFor(language);
  return (
    <figure>
      <div className="chain-scroll" tabIndex={0} role="group" aria-label={title}>
        <TollTimeline
          timeline={timeline}
          language={language}
          title={title}
          describe={({ entry, standing }) => {
            const origin = origins.get(entry.originId ?? '') ?? t('origin.untraced');
            return [entry.value, origin, entry.source, entry.date, standing === 'latest' ? null : t(`toll.standings.${standing}`)].filter((part) => part !== null).join(' · ');
          }}
        />
      </div>
      <figcaption className="note">{t('toll.caption')}</figcaption>
    </figure>
  );
}

/** The same as a table: by original source, each one's figures in the order they held. */
export function TollTable({ group, title, origins, timeline, language }: TollFiguresProps & { timeline: Timeline | null }) {
  const t = wordsFor(language);
  return (
    <div className="toll-scroll" tabIndex={0} role="group" aria-label={title}>
      <table className="toll-table">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            {(['origin', 'asOf', 'figure', 'source', 'standing'] as const).map((key) => (
              <th key={key} scope="col">{t(`toll.${key}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.origins.flatMap((origin) => {
            const shape = timeline?.shapes.get(origin.key);
            return origin.entries.map((entry, place) => (
              <tr key={entry.id}>
                {place === 0 && (
                  <th scope="rowgroup" rowSpan={origin.entries.length}>
                    {shape && <ShapeKey shape={shape} />} <bdi>{origins.get(origin.originId ?? '') ?? t('origin.untraced')}</bdi>
                  </th>
                )}
                <td><bdi>{entry.date ?? t('toll.undated')}</bdi>{entry.isPublication && entry.date !== null && ` (${t('toll.byPublication')})`}</td>
                <td>{entry.standing === 'current' ? <bdi>{entry.value}</bdi> : <s><bdi>{entry.value}</bdi></s>}</td>
                <td><a href={entry.href ?? undefined}><bdi>{entry.source}</bdi></a></td>
                <td>{t(`toll.standings.${standingOf(entry, origin)}`)}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </div>
  );
}
