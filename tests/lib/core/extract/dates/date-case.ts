/**
 * One line of a table: the rule of SPEC.md, a text, the EDTF of every date in it (null: found and not to be resolved; none: no date),
 * and the publication date where it is not Friday, 22 November 2024.
 */
export type DateCase = readonly [rule: string, text: string, expected: readonly (string | null)[], anchor?: string];
