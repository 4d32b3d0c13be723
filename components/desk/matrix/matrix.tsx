'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useMemo, useState } from 'react';
import { TallyLine } from '@/components/desk/claim/tally-line';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { EVIDENCE_KINDS, RELATIONS } from '@/lib/core/evidence/comparable';
import { Link } from '@/lib/i18n/navigation';
import { ALL, arrangeMatrix, type RowGroup } from './arrange-matrix';
import { MatrixCell } from './matrix-cell';
import { MatrixFilters } from './matrix-filters';
import type { MatrixColumn, MatrixRow, MatrixView } from './matrix-view';
import { useGridKeys } from './use-grid-keys';

/** Sources against claims. Headings stay in view, arrow keys move from cell to cell, a cell opens its excerpt. */
export function Matrix({ incidentId, view }: { incidentId: string; view: MatrixView }) {
  const t = useTranslations('matrix');
  const claims = useTranslations('claims');
  const values = useTranslations('values');
  const [filter, setFilter] = useState(ALL);
  const arranged = useMemo(() => arrangeMatrix(view, filter), [view, filter]);
  const { grid, onKeyDown, onFocus, tabIndexOf } = useGridKeys(arranged.rowCount, view.columns.length);
  const words = useMemo(
    () => ({
      relations: Object.fromEntries(RELATIONS.map((relation) => [relation, claims(`relations.${relation}`)])),
      kinds: Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, claims(`evidenceKinds.${kind}`)])),
      standings: { superseded: values('standings.superseded'), withdrawn: values('standings.withdrawn') },
      proposed: t('proposed'),
      stale: t('stale'),
      rules: t('rules'),
    }),
    [claims, values, t],
  );
  if (view.columns.length === 0 || view.rows.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={view.columns.length === 0 ? <LinkButton href={`/desk/claims/new?incident=${incidentId}`}>{t('newClaim')}</LinkButton> : <LinkButton href={`/desk/incidents/${incidentId}?tab=sources`}>{t('toSources')}</LinkButton>}
      >
        {view.columns.length === 0 ? t('noClaims') : t('noSources')}
      </EmptyState>
    );
  }
  const places = new Map(arranged.groups.flatMap((group) => group.rows).map((row, place) => [row.id, place]));
  return (
    <section aria-label={t('title')}>
      <MatrixFilters view={view} filter={filter} onChange={setFilter} />
      {arranged.rowCount === 0 ? (
        <p className="rounded-md border border-dashed border-line px-3 py-4 text-ink-soft">{t('nothingFits')}</p>
      ) : (
        <div className="max-h-[calc(100dvh-12rem)] max-w-fit overflow-auto rounded-md border border-line bg-surface">
          <table ref={grid} role="grid" aria-label={t('title')} onKeyDown={onKeyDown} onFocus={onFocus} className="border-separate border-spacing-0">
            <thead>
              <tr>
                <th scope="col" className="sticky start-0 top-0 z-20 w-64 min-w-64 border-b border-line bg-sunken px-2 py-1.5 text-start align-bottom text-sm font-medium text-ink-soft">
                  {t('sources', { count: arranged.rowCount })}
                </th>
                {view.columns.map((column) => (
                  <ColumnHeading key={column.id} column={column} />
                ))}
              </tr>
            </thead>
            <tbody>
              {arranged.groups.map((group) => (
                <Fragment key={group.key ?? 'all'}>
                  {group.key === null ? null : <GroupHeading group={group} columnCount={view.columns.length} />}
                  {group.rows.map((row) => {
                    const at = places.get(row.id) ?? 0;
                    return (
                      <tr key={row.id}>
                        <RowHeading row={row} />
                        {view.columns.map((column, place) => (
                          <MatrixCell key={column.id} items={arranged.cells.get(row.id)?.get(column.id)} row={at} column={place} tabIndex={tabIndexOf(at, place)} words={words} />
                        ))}
                      </tr>
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-2 text-sm text-ink-soft">{t('keys')}</p>
    </section>
  );
}

function ColumnHeading({ column }: { column: MatrixColumn }) {
  const t = useTranslations('matrix');
  return (
    <th scope="col" className="sticky top-0 z-10 w-52 min-w-52 border-s border-b border-line bg-sunken px-2 py-1.5 text-start align-bottom font-normal">
      <Link href={`/desk/claims/${column.id}`} className="line-clamp-3 font-medium underline-offset-2 hover:underline">
        <bdi>{column.wording}</bdi>
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

function GroupHeading({ group, columnCount }: { group: RowGroup; columnCount: number }) {
  const t = useTranslations('matrix');
  const isOrigin = group.label !== null;
  return (
    <tr>
      <th scope="rowgroup" colSpan={columnCount + 1} className="border-b border-line bg-paper px-2 py-1 text-start text-sm font-medium">
        <span className="sticky start-2 inline-block">
          {isOrigin ? (
            <Link href={`/desk/origins/${group.key}`} className="underline-offset-2 hover:underline">
              {t('originGroup')} <bdi>{group.label}</bdi>
            </Link>
          ) : (
            t(`groups.${group.key === 'several' || group.key === 'silent' ? group.key : 'unknown'}`)
          )}
          <span className="ms-2 font-normal text-ink-soft">{t('sources', { count: group.rows.length })}</span>
        </span>
      </th>
    </tr>
  );
}

function RowHeading({ row }: { row: MatrixRow }) {
  const t = useTranslations('matrix');
  return (
    <th scope="row" className="sticky start-0 z-10 w-64 min-w-64 border-b border-line bg-surface px-2 py-1.5 text-start align-top font-normal">
      <span className="block text-sm font-medium">
        <bdi>{row.outlet?.name ?? t('unknownOutlet')}</bdi>
      </span>
      <Link href={`/desk/sources/${row.id}`} className="line-clamp-2 text-accent underline-offset-2 hover:underline">
        <bdi>{row.title}</bdi>
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
