import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TallyLine } from '@/components/desk/claim/tally-line';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Link } from '@/lib/i18n/navigation';
import type { RowGroup } from './arrange-matrix';
import { GROUP_HEIGHT } from './lay-out-lines';
import type { MatrixColumn, MatrixRow } from './matrix-view';

export function ColumnHeading({ column }: { column: MatrixColumn }) {
  const t = useTranslations('matrix');
  return (
    <th scope="col" className="sticky top-0 z-10 w-52 min-w-52 border-s border-b border-line bg-sunken px-2 py-1.5 text-start align-bottom font-normal">
      <Link href={`/desk/claims/${column.id}`} dir="auto" className="line-clamp-3 text-parent font-medium underline-offset-2 hover:underline">
        {column.wording}
      </Link>
      <span className="block text-sm">
        <bdi>{column.value}</bdi>
      </span>
      <span className="block text-sm text-ink-soft">
        <bdi>{column.speaker || t('noSpeaker')}</bdi>
      </span>
      {column.tally ? <TallyLine tally={column.tally} /> : null}
    </th>
  );
}

interface GroupHeadingProps {
  group: RowGroup;
  columnCount: number;
  /** Null: too few to fold. */
  isFolded: boolean | null;
  onToggle: () => void;
}

export function GroupHeading({ group, columnCount, isFolded, onToggle }: GroupHeadingProps) {
  const t = useTranslations('matrix');
  const isOrigin = group.label !== null;
  return (
    <tr style={{ height: GROUP_HEIGHT }}>
      <th scope="rowgroup" colSpan={columnCount + 1} className="border-b border-line bg-paper px-2 py-0 text-start text-sm font-medium">
        <span className="sticky start-2 inline-flex items-center gap-2 whitespace-nowrap">
          {isFolded === null ? null : (
            <Button size="small" variant="quiet" aria-expanded={!isFolded} onPress={onToggle}>
              {isFolded ? t('unfold') : t('fold')}
            </Button>
          )}
          {isOrigin ? (
            <Link href={`/desk/origins/${group.key}`} className="underline-offset-2 hover:underline">
              {t('originGroup')} <bdi>{group.label}</bdi>
            </Link>
          ) : (
            t(`groups.${group.key === 'several' || group.key === 'silent' ? group.key : 'unknown'}`)
          )}
          <span className="font-normal text-ink-soft">{t('sources', { count: group.rows.length })}</span>
        </span>
      </th>
    </tr>
  );
}

/** The heading of sources that are folded into one line: who they are, in the order of their publication. */
export function FoldHeading({ rows }: { rows: readonly MatrixRow[] }) {
  const t = useTranslations('matrix');
  const names = [...new Set(rows.map((row) => row.outlet?.name ?? t('unknownOutlet')))];
  const dates = rows.flatMap((row) => row.published ?? []);
  return (
    <th scope="row" className="sticky start-0 z-10 w-64 min-w-64 overflow-hidden border-b border-line bg-surface px-2 py-1.5 text-start align-top font-normal">
      <span className="block text-sm font-medium">{t('folded', { count: rows.length })}</span>
      <span className="line-clamp-2 text-sm text-ink-soft" title={names.join(' · ')}>
        {names.map((name, place) => (
          <Fragment key={name}>
            {place > 0 ? ' · ' : null}
            <bdi>{name}</bdi>
          </Fragment>
        ))}
      </span>
      {dates[0] ? <span className="block truncate text-sm text-ink-soft">{t('firstOn', { date: dates[0] })}</span> : null}
    </th>
  );
}

export function RowHeading({ row }: { row: MatrixRow }) {
  const t = useTranslations('matrix');
  return (
    <th scope="row" className="sticky start-0 z-10 w-64 min-w-64 overflow-hidden border-b border-line bg-surface px-2 py-1.5 text-start align-top font-normal">
      <span className="block truncate text-sm font-medium">
        <bdi>{row.outlet?.name ?? t('unknownOutlet')}</bdi>
      </span>
      <Link href={`/desk/sources/${row.id}`} dir="auto" className="line-clamp-2 text-parent text-accent underline-offset-2 hover:underline">
        {row.title}
      </Link>
      <span className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
        <bdi>{row.published ?? t('undated')}</bdi>
        {row.isConfidential ? <Badge tone="danger">{t('confidential')}</Badge> : null}
      </span>
      {row.origins.length > 1 ? (
        <span className="block text-sm text-ink-soft">
          {row.origins.map((origin) => (
            <bdi key={origin.id} className="me-2">
              {origin.label}
            </bdi>
          ))}
        </span>
      ) : null}
    </th>
  );
}
