import type { CodePointIndex } from './code-points';
import type { Token } from './tokens';

/** What a caller who reads one text in several ways has made already. */
export interface ReadingAids {
  /** The tokens to read: all of the text's, or those of a part of it. Offsets are always the text's own. */
  tokens?: readonly Token[];
  /** The whole text's offsets. */
  points?: CodePointIndex;
}
