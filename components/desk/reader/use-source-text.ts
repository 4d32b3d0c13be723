'use client';

import { useMemo, useState } from 'react';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange, Utf16Range } from '@/lib/core/text/range';
import { layOutText } from './lay-out-text';
import { PENDING } from './reader-paragraph';
import type { OpenSnapshot, StatementView } from './source-view';

/** A passage that is proposed, in code points; without a tone it is shown as a quoted one. */
export interface ProposedPassage extends CodePointRange {
  id: string;
  tone?: 'proposal' | 'lead';
}

/** The open capture made ready for the page: stored offsets are code points, the browser counts UTF-16 units. */
export function useSourceText(snapshot: OpenSnapshot, statements: readonly StatementView[], proposed: readonly ProposedPassage[], pending: Utf16Range | null) {
  const { text } = snapshot;
  const segments = useSame(snapshot.segments);
  const index = useMemo(() => indexCodePoints(text), [text]);
  const blocks = useMemo(
    () => layOutText(text, segments.map(({ start, end, kind, isByPerson }) => ({ start: index.toUtf16(start), end: index.toUtf16(end), kind, isByPerson }))),
    [text, segments, index],
  );
  const highlights = useMemo(() => {
    const byExcerpt = new Map(statements.filter(({ snapshotId }) => snapshotId === snapshot.id).map(({ excerptId, start, end }) => [excerptId, { id: excerptId, start: index.toUtf16(start), end: index.toUtf16(end) }]));
    const offered = proposed.map(({ id, start, end, tone }) => ({ id, start: index.toUtf16(start), end: index.toUtf16(end), tone }));
    return [...byExcerpt.values(), ...offered, ...(pending ? [{ id: PENDING, ...pending }] : [])];
  }, [statements, snapshot.id, index, proposed, pending]);

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

/** The value first given, for as long as equal ones follow: a page that is drawn anew keeps its paragraphs. */
function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value) return kept;
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
