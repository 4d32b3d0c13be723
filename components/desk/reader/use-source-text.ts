'use client';

import { useMemo } from 'react';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, Utf16Range } from '@/lib/core/text/range';
import { layOutText } from './lay-out-text';
import { PENDING } from './reader-paragraph';
import type { OpenSnapshot, StatementView } from './source-view';

/** The open capture made ready for the page: stored offsets are code points, the browser counts UTF-16 units. */
export function useSourceText(snapshot: OpenSnapshot, statements: readonly StatementView[], pending: Utf16Range | null) {
  const { text, segments } = snapshot;
  const index = useMemo(() => indexCodePoints(text), [text]);
  const blocks = useMemo(
    () => layOutText(text, segments.map(({ start, end, kind, isByPerson }) => ({ start: index.toUtf16(start), end: index.toUtf16(end), kind, isByPerson }))),
    [text, segments, index],
  );
  const highlights = useMemo(() => {
    const byExcerpt = new Map(statements.filter(({ snapshotId }) => snapshotId === snapshot.id).map(({ excerptId, start, end }) => [excerptId, { id: excerptId, start: index.toUtf16(start), end: index.toUtf16(end) }]));
    return [...byExcerpt.values(), ...(pending ? [{ id: PENDING, ...pending }] : [])];
  }, [statements, snapshot.id, index, pending]);

  return useMemo(
    () => ({
      blocks,
      highlights,
      toCodePoints: (range: Utf16Range): CodePointRange => ({ start: index.toCodePoint(range.start), end: index.toCodePoint(range.end) }),
      /** The part of the page that a stretch begins in. */
      segmentAt: (range: Utf16Range) => {
        const start = index.toCodePoint(range.start);
        return segments.find((segment) => segment.start <= start && start < segment.end) ?? null;
      },
      /** Whether a stretch runs over two parts of the page: it can't be quoted as one passage. */
      reachesOver: (range: Utf16Range) => {
        const [start, end] = [index.toCodePoint(range.start), index.toCodePoint(range.end)];
        return segments.filter((segment) => segment.start < end && start < segment.end).length > 1;
      },
    }),
    [blocks, highlights, index, segments],
  );
}
