import { FOUNDATION } from './foundation';
import { VERDICT } from './verdict';

/** The whole stylesheet of the reader's pages, without its faces: the baker adds those, since it names their files. */
export const READER_STYLESHEET = `${FOUNDATION}${VERDICT}`.replace(/\n\s*/g, '\n').trim();
