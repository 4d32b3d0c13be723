/** The part of edtf 4.11.1 (which ships no types) that date-reading.ts uses. */
declare module 'edtf' {
  interface EdtfMask {
    /** Bits: year 1-8, month 16-32, day 64-128. Zero when nothing carries the mark. */
    value: number;
  }

  export interface EdtfDate extends Date {
    /** Milliseconds since the epoch, UTC. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision: number;
    uncertain: EdtfMask;
    approximate: EdtfMask;
    unspecified: EdtfMask;
  }

  /** An interval, list, set, season, year, decade or century: read elsewhere or not at all. */
  export type EdtfOther = object;

  /** Throws on anything that is not EDTF. */
  export default function edtf(text: string): EdtfDate | EdtfOther;
}
