import type { Json } from './define-command';

type Scalar = string | number | boolean | null;

/** What an edit changed, for the audit: `{field: [before, after]}`, changed fields only. */
export function changedFields<K extends string>(before: Readonly<Record<K, Scalar>>, after: Readonly<Record<K, Scalar>>, fields: readonly K[]): { [key: string]: Json } {
  return Object.fromEntries(fields.filter((field) => before[field] !== after[field]).map((field) => [field, [before[field], after[field]]]));
}
