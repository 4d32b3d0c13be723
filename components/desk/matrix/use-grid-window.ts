import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type MatrixLine, windowOf } from './lay-out-lines';
import type { Position } from './use-grid-keys';

/** Widths in pixels, as the headings are drawn. */
export const HEADING_WIDTH = 256;
export const COLUMN_WIDTH = 208;
/** Drawn beyond the edges, in pixels: what a flick of the wheel brings in. */
const AROUND = 400;
/** What is taken to be in view until the page is there: a large screen. */
const FIRST = { top: 0, left: 0, width: 1_700, height: 900 };

/** Which lines and columns of the matrix are in view; the rest keep their room and are not drawn. */
export function useGridWindow(lines: readonly MatrixLine[], columnCount: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(FIRST);
  const read = useCallback(() => {
    const box = frame.current;
    if (!box) return;
    const next = { top: box.scrollTop, left: Math.abs(box.scrollLeft), width: box.clientWidth, height: box.clientHeight };
    // Only steps that bring something in are worth a rendering.
    setSeen((now) => (Math.abs(now.top - next.top) < AROUND / 2 && Math.abs(now.left - next.left) < AROUND / 2 && now.width === next.width && now.height === next.height ? now : next));
  }, []);
  useEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(read);
    watch.observe(box);
    return () => watch.disconnect();
  }, [read]);

  const heights = useMemo(() => lines.map(({ height }) => height), [lines]);
  const rows = windowOf(heights, seen.top, seen.height, AROUND);
  const columns = windowOf(useMemo(() => Array.from({ length: columnCount }, () => COLUMN_WIDTH), [columnCount]), seen.left, seen.width, AROUND);

  /** Brings a cell into view, drawn before this returns. */
  const reveal = ({ row, column }: Position) => {
    const box = frame.current;
    if (!box) return;
    const place = lines.findIndex((line) => line.kind !== 'group' && line.number === row);
    const top = heights.slice(0, place).reduce((sum, height) => sum + height, 0);
    const head = box.querySelector('thead')?.clientHeight ?? 0;
    const [bottom, height] = [top + (heights[place] ?? 0), box.clientHeight - head];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + height) box.scrollTop = Math.max(0, bottom - height);
    const [start, width] = [column * COLUMN_WIDTH, box.clientWidth - HEADING_WIDTH];
    const at = Math.abs(box.scrollLeft);
    const sign = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
    if (start < at) box.scrollLeft = sign * start;
    else if (start + COLUMN_WIDTH > at + width) box.scrollLeft = sign * (start + COLUMN_WIDTH - width);
    flushSync(() => setSeen({ top: box.scrollTop, left: Math.abs(box.scrollLeft), width: box.clientWidth, height: box.clientHeight }));
  };
  return { frame, rows, columns, onScroll: read, reveal };
}
