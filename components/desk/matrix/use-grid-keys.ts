import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

export interface Position {
  row: number;
  column: number;
}

/** How many rows a page key jumps. */
const PAGE_ROWS = 10;

/**
 * Arrow keys over a grid (WAI-ARIA grid pattern): one cell is in the tab order, arrows move it, Home and End go to the
 * ends of the row (with Ctrl of the grid), Enter goes to the links in a cell or follows its only one, Escape comes back.
 * Rows count from 0 without the headings; cells carry `data-row` and `data-column`.
 */
export function useGridKeys(rowCount: number, columnCount: number, reveal: (position: Position) => void) {
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Position>({ row: 0, column: 0 });
  const at = { row: Math.min(active.row, Math.max(rowCount - 1, 0)), column: Math.min(active.column, Math.max(columnCount - 1, 0)) };

  const focusCell = ({ row, column }: Position) => {
    const next = { row: Math.max(0, Math.min(row, rowCount - 1)), column: Math.max(0, Math.min(column, columnCount - 1)) };
    setActive(next);
    // What is out of view is not drawn: it is brought there first.
    reveal(next);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`);
    cell?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-row]');
    if (!cell || event.altKey || event.metaKey) return;
    const here = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const isInside = target !== cell;
    if (isInside && event.key !== 'Escape' && !event.key.startsWith('Arrow')) return;
    const forward = getComputedStyle(cell).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const moves: Record<string, Position> = {
      [forward]: { row: here.row, column: here.column + 1 },
      [backward]: { row: here.row, column: here.column - 1 },
      ArrowDown: { row: here.row + 1, column: here.column },
      ArrowUp: { row: here.row - 1, column: here.column },
      PageDown: { row: here.row + PAGE_ROWS, column: here.column },
      PageUp: { row: here.row - PAGE_ROWS, column: here.column },
      Home: { row: event.ctrlKey ? 0 : here.row, column: 0 },
      End: { row: event.ctrlKey ? rowCount - 1 : here.row, column: columnCount - 1 },
      Escape: here,
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      focusCell(move);
    } else if (event.key === 'Enter') {
      const links = cell.querySelectorAll<HTMLElement>('a, button');
      const [first] = links;
      if (!first) return;
      event.preventDefault();
      if (links.length === 1) first.click();
      else first.focus();
    }
  };

  /** A click or a screen reader may put the focus anywhere: the tab order follows it. */
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (cell) setActive({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  return { grid, onKeyDown, onFocus, at };
}
