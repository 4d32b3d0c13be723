import type { Prisma } from './generated/client';
import { type ReadClient, readClient } from './clients';
import { nameObjects } from './object-names';

export const AUDIT_PAGE_SIZE = 50;
/** Above any seq: the first page reads the log by its key like every other. */
const NEWEST = Number.MAX_SAFE_INTEGER;

export interface AuditFilter {
  actorId?: string;
  /** system | operator | nobody: deeds without an account. */
  actorKind?: string;
  command?: string;
  objectKind?: string;
  objectId?: string;
  incidentId?: string;
  verdictId?: string;
  /** From this moment on. */
  from?: Date;
  /** Before this moment. */
  until?: Date;
}

const LINE = { seq: true, at: true, actorId: true, actorName: true, actorKind: true, command: true, objectKind: true, objectId: true, details: true } as const;

/**
 * The log, newest first: a page of it before the event `before` (from the newest without it). `next` is the `before` of
 * the page that follows, null on the last.
 */
export async function listAudit(filter: AuditFilter, before: number | null, db: ReadClient = readClient()) {
  const rows = await db.auditEvent.findMany({
    where: { ...whereOf(filter), seq: { lt: before ?? NEWEST } },
    orderBy: { seq: 'desc' },
    take: AUDIT_PAGE_SIZE + 1,
    select: LINE,
  });
  const page = rows.slice(0, AUDIT_PAGE_SIZE);
  const names = await nameObjects(page, db);
  return {
    events: page.map((event) => ({ ...event, object: names.get(`${event.objectKind}:${event.objectId}`) ?? null })),
    next: rows.length > AUDIT_PAGE_SIZE ? (page.at(-1)?.seq ?? null) : null,
  };
}

/** The event from which the page before this one starts, or null when that is the newest page. */
export async function findNewerPage(filter: AuditFilter, before: number, db: ReadClient = readClient()): Promise<number | null> {
  const newer = await db.auditEvent.findMany({ where: { ...whereOf(filter), seq: { gte: before } }, orderBy: { seq: 'asc' }, take: AUDIT_PAGE_SIZE + 1, select: { seq: true } });
  return newer.length > AUDIT_PAGE_SIZE ? (newer.at(-1)?.seq ?? null) : null;
}

function whereOf(filter: AuditFilter): Prisma.AuditEventWhereInput {
  const { from, until, ...exact } = filter;
  return { ...exact, ...(from || until ? { at: { gte: from, lt: until } } : {}) };
}

export type AuditLine = Awaited<ReturnType<typeof listAudit>>['events'][number];
