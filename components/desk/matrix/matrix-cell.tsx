import { memo } from 'react';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { EVIDENCE_SIGNS, RELATION_SIGNS } from '@/lib/core/evidence/relation-signs';
import { Link } from '@/lib/i18n/navigation';
import type { CellFace } from './lay-out-lines';
import type { MatrixItem } from './matrix-view';

const TONES: Record<EvidenceKind, string> = {
  supports: 'bg-supports-soft text-supports',
  consistent: 'bg-consistent-soft text-consistent',
  contradicts: 'bg-contradicts-soft text-contradicts',
  context: 'bg-context-soft text-context',
  not_comparable: 'bg-context-soft text-context',
  undetermined: 'bg-undetermined-soft text-undetermined',
};

export interface MatrixCellProps {
  faces: readonly CellFace[] | undefined;
  incidentId: string;
  row: number;
  column: number;
  tabIndex: number;
  /** Words by relation, kind and state, looked up once for the whole matrix. */
  words: { relations: Readonly<Record<string, string>>; kinds: Readonly<Record<string, string>>; proposed: string; stale: string; rules: string; standings: Readonly<Record<string, string>>; times: (count: number) => string };
}

/** Everything one source says to one claim: relation by colour, sign and word, and the value; empty where it is silent. */
export const MatrixCell = memo(function MatrixCell({ faces, incidentId, row, column, tabIndex, words }: MatrixCellProps) {
  return (
    <td role="gridcell" data-row={row} data-column={column} aria-colindex={column + 2} tabIndex={tabIndex} className="overflow-hidden border-s border-b border-line p-1 align-top">
      {faces?.map(({ item, count }) => (
        <Link
          key={item.id}
          href={`/desk/incidents/${incidentId}/cell?source=${item.rowId}&claim=${item.columnId}&number=${item.number}`}
          tabIndex={-1}
          prefetch={false}
          className={`mb-1 block rounded border px-1.5 py-0.5 leading-5 last:mb-0 hover:underline ${TONES[item.kind]} ${item.isDecided ? 'border-current/40' : 'border-dashed border-current'}`}
        >
          <span className="block truncate text-sm font-medium">
            <Finding item={item} words={words} />
          </span>
          <span className="flex gap-1">
            <bdi className={`truncate text-ink ${item.standing === 'current' ? '' : 'line-through'}`}>{item.value}</bdi>
            {count > 1 ? (
              <span className="ms-auto shrink-0 text-ink-soft tabular-nums">
                <bdi aria-hidden>×{count}</bdi>
                <span className="sr-only">{words.times(count)}</span>
              </span>
            ) : null}
          </span>
          {item.standing === 'current' ? null : <span className="block truncate text-sm text-ink-soft">{words.standings[item.standing]}</span>}
          {item.isDecided ? null : <span className="block truncate text-sm">{words.proposed}</span>}
          {item.isStale ? <span className="block truncate text-sm font-medium">{words.stale}</span> : null}
        </Link>
      ))}
    </td>
  );
});

/** The relation found and what it is evidence of; where a person decided otherwise, the decision first. */
function Finding({ item, words }: { item: MatrixItem; words: MatrixCellProps['words'] }) {
  const relation = words.relations[item.relation];
  const kind = words.kinds[item.kind];
  if (item.kind !== item.proposed) {
    return (
      <>
        <span aria-hidden>{EVIDENCE_SIGNS[item.kind]} </span>
        {kind}
        <span className="block truncate font-normal text-ink-soft">
          {words.rules} {relation}
        </span>
      </>
    );
  }
  return (
    <>
      <span aria-hidden>{RELATION_SIGNS[item.relation]} </span>
      {relation}
      {kind === relation ? null : <span className="font-normal"> · {kind}</span>}
    </>
  );
}
