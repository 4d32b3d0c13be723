import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { boundOfDate } from '@/lib/core/values/date-parse';
import type { MatrixColumn, MatrixItem, MatrixRow, MatrixView } from './matrix-view';

export const MATRIX_ORDERS = ['origin', 'published'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What of the matrix is shown; empty text: all. */
export interface MatrixFilter {
  kind: EvidenceKind | '';
  originId: string;
  outletId: string;
  /** Columns that count this alone. */
  attribute: string;
  /** First and last day of publication, as typed; what can't be read as a date narrows nothing. */
  from: string;
  to: string;
  order: MatrixOrder;
}

export const ALL: MatrixFilter = { kind: '', originId: '', outletId: '', attribute: '', from: '', to: '', order: 'origin' };

/** The filter's words for sources without an origin or outlet: no id has them. */
export const UNKNOWN = 'unknown';

/** Rows under one heading; in order of publication there is one group without a heading. */
export interface RowGroup {
  /** An origin's id, `several`, `unknown` (said something, origin not traced) or `silent`; null: no heading. */
  key: string | null;
  label: string | null;
  rows: readonly MatrixRow[];
}

export interface ArrangedMatrix {
  groups: readonly RowGroup[];
  /** By row, then by column. */
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly MatrixItem[]>>;
  columns: readonly MatrixColumn[];
  rowCount: number;
}

/** Filters, groups and orders a matrix. Pure; linear in its size but for the sorting. */
export function arrangeMatrix(view: MatrixView, filter: MatrixFilter): ArrangedMatrix {
  const columns = view.columns.filter((column) => filter.attribute === '' || column.attribute?.id === filter.attribute);
  const inView = new Set(columns.map(({ id }) => id));
  const cells = new Map<string, Map<string, MatrixItem[]>>();
  for (const item of view.items) {
    if ((filter.kind !== '' && item.kind !== filter.kind) || !inView.has(item.columnId)) continue;
    const row = cells.get(item.rowId) ?? new Map<string, MatrixItem[]>();
    const cell = row.get(item.columnId);
    if (cell) cell.push(item);
    else row.set(item.columnId, [item]);
    cells.set(item.rowId, row);
  }
  const speaking = new Set(view.items.map((item) => item.rowId));
  const days = { from: boundOfDate(filter.from, 'earliest'), to: boundOfDate(filter.to, 'latest') };
  const shown = view.rows.filter((row) => isWithin(row.publishedKey.slice(0, 10), days) && passes(row, filter, speaking, cells)).sort(byPublication);
  const groups = filter.order === 'published' ? [{ key: null, label: null, rows: shown }] : groupByOrigin(shown, speaking);
  return { groups, cells, columns, rowCount: shown.length };
}

/** Whether a day lies between two others, each inclusive and possibly open; an undated one lies in no bounded span. */
function isWithin(day: string, { from, to }: { from: string | null; to: string | null }): boolean {
  return (from === null || day >= from) && (to === null || (day !== '' && day <= to));
}

function passes(row: MatrixRow, filter: MatrixFilter, speaking: ReadonlySet<string>, cells: ReadonlyMap<string, unknown>): boolean {
  if (filter.kind !== '' && !cells.has(row.id)) return false;
  if (filter.outletId !== '' && (row.outlet?.id ?? UNKNOWN) !== filter.outletId) return false;
  if (filter.originId === '') return true;
  if (filter.originId === UNKNOWN) return row.origins.length === 0 && speaking.has(row.id);
  return row.origins.some((origin) => origin.id === filter.originId);
}

/** First publication first; undated ones last. */
function byPublication(a: MatrixRow, b: MatrixRow): number {
  if (a.publishedKey === b.publishedKey) return 0;
  if (a.publishedKey === '') return 1;
  if (b.publishedKey === '') return -1;
  return a.publishedKey < b.publishedKey ? -1 : 1;
}

/** Origins in the order of their first publication, then sources of several origins, untraced ones and silent ones. */
function groupByOrigin(rows: readonly MatrixRow[], speaking: ReadonlySet<string>): RowGroup[] {
  const groups = new Map<string, { label: string | null; rows: MatrixRow[] }>();
  for (const row of rows) {
    const [only] = row.origins;
    const key = row.origins.length > 1 ? 'several' : only ? only.id : speaking.has(row.id) ? UNKNOWN : 'silent';
    const group = groups.get(key) ?? { label: row.origins.length === 1 && only ? only.label : null, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const last = ['several', UNKNOWN, 'silent'];
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => last.indexOf(a.key) - last.indexOf(b.key));
}
