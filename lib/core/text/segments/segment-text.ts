import type { Segment, SegmentKind } from '@/lib/core/text/range';
import { classifyLines } from './classify-lines';
import { splitLines } from './lines';

/**
 * Parts a page's text into headline, body, embedded (another article glued in), related (link lists), metadata (bylines,
 * dates, source lines) and boilerplate (comment forms, sharing, newsletters). Rules: SPEC.md in this folder.
 *
 * Segments are in text order, in code points; they do not overlap, and between and around them stands white space only.
 * Reads lines, so a text without line breaks is one segment. Both languages' cues are always tried. O(n).
 *
 * @param text the extracted text of a snapshot, as stored
 */
export function segmentText(text: string): Segment[] {
  const lines = splitLines(text);
  const kinds = classifyLines(lines);
  const segments: Segment[] = [];
  let last: Segment | undefined;
  for (const [i, line] of lines.entries()) {
    const kind: SegmentKind = kinds[i] ?? 'body';
    if (last?.kind === kind) {
      last.end = line.end;
    } else {
      last = { kind, start: line.start, end: line.end };
      segments.push(last);
    }
  }
  return segments;
}
