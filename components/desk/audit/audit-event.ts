/** One deed as the audit's screens show it. */
export interface AuditEventView {
  seq: number;
  /** ISO 8601. */
  at: string;
  actorName: string;
  actorKind: string;
  command: string;
  objectKind: string;
  objectId: string;
  objectName: string | null;
  /** Without the language. */
  objectHref: string | null;
  details: Readonly<Record<string, unknown>>;
}

/** Ids say nothing to a reader; the objects they name are linked. */
const ID = /^c[a-z0-9]{24}$/;

/** A field that a deed changed. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Fields that hold a list, two of which are no change from one to the other. Of statements that moved only the number says something. */
const LISTS: ReadonlySet<string> = new Set(['moved', 'statements', 'sharesTextWith']);

/** Splits what a deed left in the audit into changed fields (`[before, after]`) and what it says of itself. */
export function readDetails(details: Readonly<Record<string, unknown>>): { changes: FieldChange[]; notes: [string, unknown][] } {
  const changes: FieldChange[] = [];
  const notes: [string, unknown][] = [];
  for (const [field, value] of Object.entries(details)) {
    if (Array.isArray(value) && LISTS.has(field)) notes.push([field, value.length]);
    else if (Array.isArray(value) && value.length === 2) changes.push({ field, before: value[0] as unknown, after: value[1] as unknown });
    else if (value !== null && value !== '' && !(typeof value === 'string' && ID.test(value)) && !(Array.isArray(value) && value.length === 0)) notes.push([field, value]);
  }
  return { changes, notes };
}

/** A value of the audit as text; null where there was none. */
export function detailText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
