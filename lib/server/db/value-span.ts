import type { CodePointRange } from '@/lib/core/text/range';

/** The columns that tell where a statement's own words stand. */
export const SPAN_COLUMNS = { valueStart: true, valueEnd: true, excerpt: { select: { snapshotId: true, start: true, end: true } } } as const;

export interface SpanRow {
  valueStart: number | null;
  valueEnd: number | null;
  excerpt: { snapshotId: string } & CodePointRange;
}

/**
 * Where in its capture a statement's own words stand, in code points. Several statements may share one excerpt, the
 * sentence: what lies in one place of two copies, or differs there, is told by these words.
 */
export function spanOf({ valueStart, valueEnd, excerpt }: SpanRow): { snapshotId: string } & CodePointRange {
  const { snapshotId, start, end } = excerpt;
  return valueStart === null || valueEnd === null ? { snapshotId, start, end } : { snapshotId, start: valueStart, end: valueEnd };
}
