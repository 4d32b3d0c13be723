/** What the audit page's address asks for; null where it does not ask. */
export interface AuditQuery {
  /** A user's id, or `kind:system` and the like for deeds without an account. */
  actor: string | null;
  command: string | null;
  kind: string | null;
  object: string | null;
  /** Days, YYYY-MM-DD in UTC, both inclusive. */
  from: string | null;
  to: string | null;
  /** The seq before which the page begins. */
  before: number | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address's query; what is unusable asks for nothing. */
export function readAuditQuery(asked: Readonly<Record<string, string | string[] | undefined>>): AuditQuery {
  const text = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' && value !== '' && value.length <= 100 ? value : null;
  };
  const day = (name: string) => {
    const value = text(name);
    return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const before = text('before');
  return { actor: text('actor'), command: text('command'), kind: text('kind'), object: text('object'), from: day('from'), to: day('to'), before: before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null };
}

/** The address of a view of the log, without the language. */
export function auditHref(query: AuditQuery): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) parts.set(name, String(value));
  const text = parts.toString();
  return text === '' ? '/desk/audit' : `/desk/audit?${text}`;
}
