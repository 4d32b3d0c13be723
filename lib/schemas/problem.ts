/**
 * Why a deed was refused, as data. `code` names a message `problems.<code>` in lib/i18n/messages; `values` fill it.
 * Strangers never see anything of the inside.
 */
export interface Problem {
  kind: 'not_signed_in' | 'forbidden' | 'invalid' | 'not_found' | 'stale' | 'conflict' | 'busy' | 'failed';
  code: string;
  values?: Record<string, string | number>;
  /** By dotted path of the input: what is wrong with that field. */
  fields?: Record<string, { code: string; values?: Record<string, string | number> }>;
  /** For a stale save: what is stored now, so that the screen can show both. */
  current?: unknown;
}

/** What a deed gives back over the wire. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
