import type { MatrixColumn, MatrixItem, MatrixRow, MatrixView } from './matrix-view';

/** How a piece of evidence looks in its cell: thousands of them share a few hundred looks. */
type Face = Pick<MatrixItem, 'relation' | 'kind' | 'proposed' | 'isDecided' | 'isStale' | 'standing' | 'value'>;

/**
 * A matrix as it is sent: what repeats is told once and named by its place, and no piece of evidence carries an id. 300 × 50
 * full cells weigh some 40 KB compressed, where ids alone would weigh ten times that.
 */
export interface PackedMatrix {
  columns: readonly MatrixColumn[];
  origins: readonly { id: string; label: string }[];
  outlets: readonly { id: string; name: string }[];
  rows: readonly (Omit<MatrixRow, 'outlet' | 'origins'> & { outlet: number | null; origins: readonly number[] })[];
  faces: readonly Face[];
  /** A line a row: `column.face` in base 36, in the order of the evidence. */
  cells: string;
}

/** Packs a matrix for sending. Linear. */
export function packMatrix(view: MatrixView): PackedMatrix {
  const columnAt = new Map(view.columns.map((column, place) => [column.id, place]));
  const origins = new Numbered<{ id: string; label: string }>();
  const outlets = new Numbered<{ id: string; name: string }>();
  const faces = new Numbered<Face>();
  const byRow = new Map<string, string[]>();
  for (const item of view.items) {
    const { relation, kind, proposed, isDecided, isStale, standing, value } = item;
    const face = faces.numberOf(JSON.stringify([relation, kind, proposed, isDecided, isStale, standing, value]), { relation, kind, proposed, isDecided, isStale, standing, value });
    const cell = `${(columnAt.get(item.columnId) ?? 0).toString(36)}.${face.toString(36)}`;
    const row = byRow.get(item.rowId);
    if (row) row.push(cell);
    else byRow.set(item.rowId, [cell]);
  }
  return {
    columns: view.columns,
    rows: view.rows.map(({ outlet, origins: own, ...row }) => ({ ...row, outlet: outlet && outlets.numberOf(outlet.id, outlet), origins: own.map((origin) => origins.numberOf(origin.id, origin)) })),
    origins: origins.list,
    outlets: outlets.list,
    faces: faces.list,
    cells: view.rows.map((row) => (byRow.get(row.id) ?? []).join(' ')).join('\n'),
  };
}

/** The matrix that was packed; the ids of its evidence are places now (`row column number`), which its links name. */
export function unpackMatrix({ columns, rows, origins, outlets, faces, cells }: PackedMatrix): MatrixView {
  const lines = cells.split('\n');
  const items: MatrixItem[] = [];
  for (const [place, row] of rows.entries()) {
    const met = new Map<number, number>();
    for (const cell of (lines[place] ?? '').split(' ')) {
      const dot = cell.indexOf('.');
      const at = Number.parseInt(cell, 36);
      const [column, face] = [columns[at], faces[Number.parseInt(cell.slice(dot + 1), 36)]];
      if (dot < 0 || !column || !face) continue;
      const number = met.get(at) ?? 0;
      met.set(at, number + 1);
      // Field by field: copies made by spreading cost four times as much, and there are fifteen thousand.
      const { relation, kind, proposed, isDecided, isStale, standing, value } = face;
      items.push({ id: `${row.id} ${column.id} ${number}`, rowId: row.id, columnId: column.id, number, relation, kind, proposed, isDecided, isStale, standing, value });
    }
  }
  return {
    columns,
    rows: rows.map((row) => ({ ...row, outlet: row.outlet === null ? null : (outlets[row.outlet] ?? null), origins: row.origins.flatMap((place) => origins[place] ?? []) })),
    items,
  };
}

/** Values in the order they were first met, each with its number. */
class Numbered<Value> {
  readonly list: Value[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(key: string, value: Value): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(value) - 1;
  }
}
