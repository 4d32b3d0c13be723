/**
 * One line of a table: the rule of SPEC.md, a text, and every count in it, parted by blanks ('' for none): `9` exactly, `>30`, `>=9`,
 * `<20`, `<=5` as they are said, `~40` about, `20-25` a range, `v3-9` a vague word's interval.
 */
export type NumberCase = readonly [rule: string, text: string, counts: string];
