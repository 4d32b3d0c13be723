import { indexCodePoints } from '@/lib/core/text/code-points';
import type { CodePointRange } from '@/lib/core/text/range';
import { graphemeBoundary } from './grapheme';

/** Length of prefix and suffix, code points. As Hypothesis keeps; the W3C specification fixes none. */
export const CONTEXT_LENGTH = 32;

/**
 * An exact passage of one snapshot: W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and TextPositionSelector
 * (`start`, `end`) in one. Offsets are Unicode code points, end exclusive.
 */
export interface ExcerptSelector extends CodePointRange {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * The selector of a stretch of a text. Ends that would part a grapheme move outwards to its edge, those of prefix and
 * suffix inwards, so that no mark is torn from its letter. Null when nothing is selected.
 *
 *   makeSelector('قُتل 9 مسلحين', {start: 5, end: 6}) → {exact: '9', prefix: 'قُتل ', suffix: ' مسلحين', start: 5, end: 6}
 */
export function makeSelector(text: string, range: CodePointRange): ExcerptSelector | null {
  const points = indexCodePoints(text);
  const start = graphemeBoundary(text, points.toUtf16(range.start), 'before');
  const end = graphemeBoundary(text, points.toUtf16(range.end), 'after');
  if (end <= start) return null;
  const [from, to] = [points.toCodePoint(start), points.toCodePoint(end)];
  const prefixStart = graphemeBoundary(text, points.toUtf16(from - CONTEXT_LENGTH), 'after');
  const suffixEnd = graphemeBoundary(text, points.toUtf16(to + CONTEXT_LENGTH), 'before');
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(prefixStart, start), start),
    suffix: text.slice(end, Math.max(suffixEnd, end)),
    start: from,
    end: to,
  };
}
