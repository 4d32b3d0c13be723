import type { CodePointRange, SegmentKind } from '@/lib/core/text/range';

export interface MarkedSegment extends CodePointRange {
  kind: SegmentKind;
  setBy: 'rule' | 'person';
  setById: string | null;
}

/**
 * The segments after a person marked a stretch: what lay in it is replaced, what reached over its ends is cut there, and
 * neighbours that a person gave one kind become one. Segments stay in text order and never overlap. Offsets: code points.
 */
export function remarkSegments(segments: readonly MarkedSegment[], stretch: CodePointRange & { kind: SegmentKind }, personId: string): MarkedSegment[] {
  const { start, end, kind } = stretch;
  const outside = segments.flatMap((segment) => {
    if (segment.end <= start || segment.start >= end) return [segment];
    const pieces: MarkedSegment[] = [];
    if (segment.start < start) pieces.push({ ...segment, end: start });
    if (segment.end > end) pieces.push({ ...segment, start: end });
    return pieces;
  });
  const marked = [...outside, { start, end, kind, setBy: 'person' as const, setById: personId }].sort((a, b) => a.start - b.start);
  const joined: MarkedSegment[] = [];
  for (const segment of marked) {
    const last = joined.at(-1);
    if (last && last.kind === segment.kind && last.setBy === 'person' && segment.setBy === 'person') last.end = segment.end;
    else joined.push({ ...segment });
  }
  return joined;
}
