import type { ExtractedStatement } from '@/lib/core/extract/extracted-statement';
import type { CodePointRange, SegmentKind } from '@/lib/core/text/range';

/** A statement found in a captured text, as it is offered to a person. Offsets are code points of the text, end exclusive. */
export interface Proposal extends Omit<ExtractedStatement, 'file' | 'partOf'> {
  /** The sentence it stands in. */
  sentence: CodePointRange;
  /** The total that it is a part of ("among them"). */
  total: CodePointRange | null;
  /** Where the headline tells the same: that passage and this one are one proposal, and this one prevails. */
  headline: CodePointRange | null;
}

/** Only what stands in headline or body is evidence; all else is shown as a lead and can't be accepted. */
export function canBeAccepted({ segment }: { segment: SegmentKind }): boolean {
  return segment === 'headline' || segment === 'body';
}
