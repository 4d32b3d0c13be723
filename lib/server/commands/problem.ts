import type { Problem, Result } from '@/lib/schemas/problem';

export type { Problem, Result };

/** Thrown inside `prepare` or `run`: the transaction is rolled back and the caller gets the problem. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** A field holds something unusable. */
export function refuseField(field: string, code: string, values?: Record<string, string | number>): Refusal {
  return new Refusal({ kind: 'invalid', code: 'invalid', fields: { [field]: { code, values } } });
}

/** The object is not there (or not any more). */
export function refuseMissing(object: string): Refusal {
  return new Refusal({ kind: 'not_found', code: 'notFound', values: { object } });
}

/** The deed does not fit the state things are in. */
export function refuseConflict(code: string, values?: Record<string, string | number>): Refusal {
  return new Refusal({ kind: 'conflict', code, values });
}

/** Refuses a save that started from an older version than the stored one; `current` is shown beside what was typed. */
export function requireVersion(stored: { version: number }, given: number, current: unknown): void {
  if (stored.version !== given) throw new Refusal({ kind: 'stale', code: 'stale', current });
}
