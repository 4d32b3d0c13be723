'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { EVIDENCE_KINDS, RELATIONS } from '@/lib/core/evidence/comparable';
import { ALL, arrangeMatrix } from './arrange-matrix';
import { layOutLines, type MatrixLine } from './lay-out-lines';
import { MatrixFilters } from './matrix-filters';
import { ColumnHeading, GroupHeading } from './matrix-headings';
import { MatrixRowLine } from './matrix-row-line';
import { type PackedMatrix, unpackMatrix } from './pack-matrix';
import { useGridKeys } from './use-grid-keys';
import { COLUMN_WIDTH, HEADING_WIDTH, useGridWindow } from './use-grid-window';

/** Sources against claims. Headings stay in view, arrow keys move from cell to cell, a cell opens its excerpt; only what is in view is drawn. */
export function Matrix({ incidentId, packed }: { incidentId: string; packed: PackedMatrix }) {
  const t = useTranslations('matrix');
  const view = useMemo(() => unpackMatrix(packed), [packed]);
  const [filter, setFilter] = useState(ALL);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const arranged = useMemo(() => arrangeMatrix(view, filter), [view, filter]);
  const lines = useMemo(() => layOutLines(arranged, opened), [arranged, opened]);
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
  const toggle = (key: string) => setOpened((now) => (now.has(key) ? new Set([...now].filter((each) => each !== key)) : new Set([...now, key])));
  return (
    <section aria-label={t('title')}>
      <MatrixFilters view={view} filter={filter} onChange={setFilter} />
      {arranged.rowCount === 0 || arranged.columns.length === 0 ? (
        <p className="rounded-md border border-dashed border-line px-3 py-4 text-ink-soft">{t('nothingFits')}</p>
      ) : (
        <Grid incidentId={incidentId} lines={lines} columns={arranged.columns} rowCount={arranged.rowCount} onToggle={toggle} />
      )}
      <p className="mt-2 text-sm text-ink-soft">{t('keys')}</p>
    </section>
  );
}

interface GridProps {
  incidentId: string;
  lines: readonly MatrixLine[];
  columns: ReturnType<typeof arrangeMatrix>['columns'];
  rowCount: number;
  onToggle: (group: string) => void;
}

function Grid({ incidentId, lines, columns, rowCount, onToggle }: GridProps) {
  const t = useTranslations('matrix');
  const words = useCellWords();
  const { frame, rows, columns: across, onScroll, reveal } = useGridWindow(lines, columns.length);
  const numbered = lines.filter((line) => line.kind !== 'group').length;
  const { grid, onKeyDown, onFocus, at } = useGridKeys(numbered, columns.length, reveal);
  const shown = lines.slice(rows.start, rows.end);
  const drawn = shown.flatMap((line) => (line.kind === 'group' ? [] : [line.number]));
  // The one cell in the tab order is one that is drawn.
  const stop = { row: drawn.includes(at.row) ? at.row : (drawn[0] ?? 0), column: at.column >= across.start && at.column < across.end ? at.column : across.start };
  return (
    <div ref={frame} onScroll={onScroll} className="relative max-h-[calc(100dvh-12rem)] max-w-fit overflow-auto rounded-md border border-line bg-surface">
      <table
        ref={grid}
        role="grid"
        aria-label={t('title')}
        aria-rowcount={numbered + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        className="table-fixed border-separate border-spacing-0"
        style={{ width: HEADING_WIDTH + COLUMN_WIDTH * columns.length }}
      >
        <colgroup>
          <col style={{ width: HEADING_WIDTH }} />
          <col span={columns.length} style={{ width: COLUMN_WIDTH }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="sticky start-0 top-0 z-20 border-b border-line bg-sunken px-2 py-1.5 text-start align-bottom text-sm font-medium text-ink-soft">
              {t('sources', { count: rowCount })}
            </th>
            {across.start > 0 ? <th aria-hidden colSpan={across.start} className="sticky top-0 border-b border-line bg-sunken" /> : null}
            {columns.slice(across.start, across.end).map((column) => (
              <ColumnHeading key={column.id} column={column} />
            ))}
            {across.end < columns.length ? <th aria-hidden colSpan={columns.length - across.end} className="sticky top-0 border-b border-line bg-sunken" /> : null}
          </tr>
        </thead>
        <tbody>
          {rows.before > 0 ? <tr aria-hidden style={{ height: rows.before }} /> : null}
          {shown.map((line) => {
            if (line.kind === 'group') return <GroupHeading key={line.key} group={line.group} columnCount={columns.length} isFolded={line.isFolded} onToggle={() => onToggle(line.group.key ?? '')} />;
            return <MatrixRowLine key={line.key} line={line} columns={columns} start={across.start} end={across.end} stop={stop.row === line.number ? stop.column : null} incidentId={incidentId} words={words} />;
          })}
          {rows.after > 0 ? <tr aria-hidden style={{ height: rows.after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** The words of cells, looked up once for the whole matrix. */
function useCellWords() {
  const t = useTranslations('matrix');
  const claims = useTranslations('claims');
  const values = useTranslations('values');
  return useMemo(
    () => ({
      relations: Object.fromEntries(RELATIONS.map((relation) => [relation, claims(`relations.${relation}`)])),
      kinds: Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, claims(`evidenceKinds.${kind}`)])),
      standings: { superseded: values('standings.superseded'), withdrawn: values('standings.withdrawn') },
      proposed: t('proposed'),
      stale: t('stale'),
      rules: t('rules'),
      times: (count: number) => t('times', { count }),
    }),
    [claims, values, t],
  );
}
