/** gone: the passage is not there. value: a number, date, unit or place in it is another. wording: other words, the same values. */
export const RECAPTURE_CHANGES = ['gone', 'value', 'wording'] as const;
/** What a later capture made of a quoted passage. On its own, so that pages can name it without the readers behind it. */
export type RecaptureChange = (typeof RECAPTURE_CHANGES)[number];
