import { memo } from 'react';
import type { MatrixLine } from './lay-out-lines';
import { MatrixCell, type MatrixCellProps } from './matrix-cell';
import { FoldHeading, RowHeading } from './matrix-headings';
import type { MatrixColumn } from './matrix-view';

interface MatrixRowLineProps {
  line: Exclude<MatrixLine, { kind: 'group' }>;
  columns: readonly MatrixColumn[];
  /** The columns that are drawn: `[start, end)`. */
  start: number;
  end: number;
  /** The column whose cell is in the tab order; null: none of this line. */
  stop: number | null;
  incidentId: string;
  words: MatrixCellProps['words'];
}

/** A source, or the folded sources of one origin, with their cells. Drawn anew only when something of its own changes: scrolling draws the lines that come in. */
export const MatrixRowLine = memo(function MatrixRowLine({ line, columns, start, end, stop, incidentId, words }: MatrixRowLineProps) {
  return (
    <tr style={{ height: line.height }} aria-rowindex={line.number + 2}>
      {line.kind === 'fold' ? <FoldHeading rows={line.group.rows} /> : <RowHeading row={line.row} />}
      <LeftOut count={start} />
      {columns.slice(start, end).map((column, place) => (
        <MatrixCell key={column.id} faces={line.faces.get(column.id)} incidentId={incidentId} row={line.number} column={start + place} tabIndex={stop === start + place ? 0 : -1} words={words} />
      ))}
      <LeftOut count={columns.length - end} />
    </tr>
  );
});

/** The room of columns that are out of view. */
function LeftOut({ count }: { count: number }) {
  return count > 0 ? <td aria-hidden colSpan={count} className="border-b border-line" /> : null;
}
