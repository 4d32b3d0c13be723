import { refuseConflict, refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** The origin of an id, or a refusal. */
export async function requireOrigin(tx: Tx, originId: string) {
  const origin = await tx.origin.findUnique({ where: { id: originId } });
  if (!origin) throw refuseMissing('origin');
  return origin;
}

interface OriginRefs {
  kind: string;
  entityId: string | null;
  ownerGroupId: string | null;
  sideId: string | null;
}

/** Refuses an agent, owner or side that is not there. */
export async function checkOrigin(tx: Tx, refs: OriginRefs): Promise<void> {
  if (refs.entityId && !(await tx.entity.findUnique({ where: { id: refs.entityId }, select: { id: true } }))) throw refuseField('entityId', 'notThere');
  if (refs.ownerGroupId && !(await tx.ownerGroup.findUnique({ where: { id: refs.ownerGroupId }, select: { id: true } }))) throw refuseField('ownerGroupId', 'notThere');
  if (refs.sideId && !(await tx.side.findUnique({ where: { id: refs.sideId }, select: { id: true } }))) throw refuseField('sideId', 'notThere');
}

export interface StatementOfOrigin {
  id: string;
  originId: string | null;
  incidentId: string | null;
}

/** Statements by id, all of them or a refusal. */
export async function requireStatements(tx: Tx, ids: readonly string[]): Promise<StatementOfOrigin[]> {
  const wanted = [...new Set(ids)];
  const found = await tx.statement.findMany({ where: { id: { in: wanted }, removedAt: null }, select: { id: true, originId: true, incidentId: true } });
  if (found.length !== wanted.length) throw refuseConflict('statementsChanged');
  return found;
}

/** The incidents that statements belong to by name, for the audit where there are several; nothing where one says it all. */
export async function severalIncidents(tx: Tx, statements: readonly { incidentId: string | null }[]): Promise<{ incidents?: string }> {
  const ids = [...new Set(statements.map((statement) => statement.incidentId))].filter((id) => id !== null);
  if (ids.length < 2) return {};
  const rows = await tx.incident.findMany({ where: { id: { in: ids } }, orderBy: { createdAt: 'asc' }, select: { titleAr: true, titleEn: true } });
  return { incidents: rows.map(({ titleAr, titleEn }) => titleAr || titleEn).join(' · ') };
}

/** The one incident that statements belong to, for the audit; null when there are several or none. */
export function commonIncident(statements: readonly { incidentId: string | null }[]): string | null {
  const ids = new Set(statements.map((statement) => statement.incidentId));
  return ids.size === 1 ? (statements[0]?.incidentId ?? null) : null;
}
