import { getLocale } from 'next-intl/server';
import type { AuditEventView } from '@/components/desk/audit/audit-event';
import { type AuditLine, listAudit } from '@/lib/server/db/audit-queries';

/** The log's rows as its screens show them, named in the page's language. */
export async function auditViews(lines: readonly AuditLine[]): Promise<AuditEventView[]> {
  const language = (await getLocale()) === 'en' ? 'en' : 'ar';
  return lines.map((line) => ({
    seq: line.seq,
    at: line.at.toISOString(),
    actorName: line.actorName,
    actorKind: line.actorKind,
    command: line.command,
    objectKind: line.objectKind,
    objectId: line.objectId,
    objectName: line.object?.[language] || null,
    objectHref: line.object?.href ?? null,
    details: typeof line.details === 'object' && line.details !== null && !Array.isArray(line.details) ? line.details : {},
  }));
}

/** What `<ObjectAudit>` of an object's page takes: its latest deeds and the way to all of them. */
export async function objectAudit(objectKind: string, objectId: string): Promise<{ events: AuditEventView[]; moreHref: string | null }> {
  const { events, next } = await listAudit({ objectKind, objectId }, null);
  return { events: await auditViews(events), moreHref: next === null ? null : `/desk/audit?kind=${encodeURIComponent(objectKind)}&object=${encodeURIComponent(objectId)}` };
}
