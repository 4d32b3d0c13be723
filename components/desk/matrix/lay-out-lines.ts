import type { ArrangedMatrix, RowGroup } from './arrange-matrix';
import type { MatrixItem, MatrixRow } from './matrix-view';

/** One look of a cell: alike pieces of evidence of folded sources are one, counted. */
export interface CellFace {
  item: MatrixItem;
  count: number;
}

/** One line of the matrix as it lies on the page; heights are known before anything is drawn. */
export type MatrixLine =
  | { kind: 'group'; key: string; group: RowGroup; isFolded: boolean | null; height: number }
  | { kind: 'fold'; key: string; group: RowGroup; faces: ReadonlyMap<string, readonly CellFace[]>; number: number; height: number }
  | { kind: 'row'; key: string; row: MatrixRow; faces: ReadonlyMap<string, readonly CellFace[]>; number: number; height: number };

/** Heights in pixels; the cells and headings of matrix-cell.tsx and matrix-headings.tsx are drawn to them. */
export const GROUP_HEIGHT = 36;
export const LINE_HEIGHT = 20;
const FACE_FRAME = 10;
const CELL_FRAME = 8;
const LEAST_HEIGHT = 108;

/** How many lines of text a piece of evidence takes in its cell. */
function linesOf({ kind, proposed, standing, isDecided, isStale }: MatrixItem): number {
  return 2 + (kind === proposed ? 0 : 1) + (standing === 'current' ? 0 : 1) + (isDecided ? 0 : 1) + (isStale ? 1 : 0);
}

function heightOf(faces: ReadonlyMap<string, readonly CellFace[]>): number {
  const cells = [...faces.values()].map((cell) => CELL_FRAME + cell.reduce((sum, { item }) => sum + FACE_FRAME + LINE_HEIGHT * linesOf(item), 0));
  return Math.max(LEAST_HEIGHT, ...cells);
}

/** Puts a matrix into lines: the sources of one original source fold into one line with their count until they are opened. Pure. */
export function layOutLines({ groups, cells }: ArrangedMatrix, opened: ReadonlySet<string>): MatrixLine[] {
  const lines: MatrixLine[] = [];
  let number = 0;
  for (const group of groups) {
    const isOrigin = group.key !== null && group.label !== null;
    const canFold = isOrigin && group.rows.length > 1;
    const isFolded = canFold && !opened.has(group.key ?? '');
    if (group.key !== null) lines.push({ kind: 'group', key: `group ${group.key}`, group, isFolded: canFold ? isFolded : null, height: GROUP_HEIGHT });
    if (isFolded) {
      const faces = foldFaces(group.rows, cells);
      lines.push({ kind: 'fold', key: `fold ${group.key}`, group, faces, number, height: heightOf(faces) });
      number += 1;
      continue;
    }
    for (const row of group.rows) {
      const faces = foldFaces([row], cells);
      lines.push({ kind: 'row', key: `${group.key} ${row.id}`, row, faces, number, height: heightOf(faces) });
      number += 1;
    }
  }
  return lines;
}

function foldFaces(rows: readonly MatrixRow[], cells: ArrangedMatrix['cells']): Map<string, CellFace[]> {
  const folded = new Map<string, CellFace[]>();
  for (const row of rows) {
    for (const [column, items] of cells.get(row.id) ?? []) {
      const faces = folded.get(column) ?? [];
      for (const item of items) {
        // Within one source every statement stays a card of its own: each opens its own passage.
        const alike = rows.length > 1 ? faces.find((face) => isAlike(face.item, item)) : undefined;
        if (alike) alike.count += 1;
        else faces.push({ item, count: 1 });
      }
      folded.set(column, faces);
    }
  }
  return folded;
}

function isAlike(a: MatrixItem, b: MatrixItem): boolean {
  return a.relation === b.relation && a.kind === b.kind && a.proposed === b.proposed && a.isDecided === b.isDecided && a.isStale === b.isStale && a.standing === b.standing && a.value === b.value;
}

/** Which part of a list of sizes lies in view, with `around` more on both sides: `[from, to)` and the sizes left out before and after. */
export function windowOf(sizes: readonly number[], from: number, length: number, around: number) {
  let start = 0;
  let before = 0;
  while (start < sizes.length && before + (sizes[start] ?? 0) < from - around) before += sizes[start++] ?? 0;
  let end = start;
  let reached = before;
  while (end < sizes.length && reached < from + length + around) reached += sizes[end++] ?? 0;
  const after = sizes.slice(end).reduce((sum, size) => sum + size, 0);
  return { start, end, before, after };
}
