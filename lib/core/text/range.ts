/** A stretch of a text in Unicode code points, end exclusive. The unit of everything stored and of the command line. */
export interface CodePointRange {
  start: number;
  end: number;
}

/** A stretch of a JavaScript string in UTF-16 code units, end exclusive. Only inside one computation or one browser. */
export interface Utf16Range {
  start: number;
  end: number;
}

export const SEGMENT_KINDS = ['headline', 'body', 'embedded', 'related', 'metadata', 'boilerplate'] as const;
/** Only headline and body are evidence; both of one source count once, and the body prevails. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A stretch of a snapshot's text. Segments of one snapshot neither overlap nor leave gaps other than white space. */
export interface Segment extends CodePointRange {
  kind: SegmentKind;
}
