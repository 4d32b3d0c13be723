import { type ReadClient, readClient } from './clients';

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

/** The most statements that one source's page lists; beyond it the text order is cut. */
const STATEMENTS_SHOWN = 1_000;

/** The statements of a source in every snapshot, in text order, those set aside left out. */
export async function listStatements(sourceId: string, db: ReadClient = readClient()) {
  const rows = await db.statement.findMany({
    where: { sourceId, removedAt: null },
    take: STATEMENTS_SHOWN,
    orderBy: { createdAt: 'asc' },
    select: {
      id: true, version: true, value: true, scope: true, assertion: true, standing: true, createdById: true, createdAt: true, reviewedAt: true, reviewedById: true,
      periodEdtf: true, eventEdtf: true, eventBasis: true, asOfEdtf: true, saidEdtf: true, placeId: true, placeText: true, incidentId: true,
      excerpt: { select: { id: true, snapshotId: true, start: true, end: true, exact: true } },
      incident: { select: { id: true, titleAr: true, titleEn: true } },
      attribution: { orderBy: { position: 'asc' }, select: { name: true, role: true, entityId: true } },
    },
  });
  const placeIds = [...new Set(rows.flatMap((row) => (row.placeId ? [row.placeId] : [])))];
  const [people, places] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...new Set(rows.flatMap((row) => [row.createdById, row.reviewedById]))].filter((id) => id !== null) } }, select: { id: true, name: true } }),
    placeIds.length === 0 ? [] : db.entity.findMany({ where: { id: { in: placeIds } }, ...TWO_NAMES }),
  ]);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return rows
    .sort((a, b) => a.excerpt.start - b.excerpt.start || a.excerpt.end - b.excerpt.end || a.createdAt.getTime() - b.createdAt.getTime())
    .map((row) => ({
      ...row,
      createdBy: names.get(row.createdById) ?? null,
      reviewedBy: row.reviewedById ? (names.get(row.reviewedById) ?? null) : null,
      place: row.placeId ? (placeOf.get(row.placeId) ?? null) : null,
    }));
}
export type StatementRow = Awaited<ReturnType<typeof listStatements>>[number];

/** How many incidents the statement form offers: those the source lies on, then the newest. */
const INCIDENTS_OFFERED = 200;

/** The incidents that a statement may be tied to, with what a statement inherits from them. */
export async function listIncidentChoices(db: ReadClient = readClient()) {
  return db.incident.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'desc' },
    take: INCIDENTS_OFFERED,
    select: { id: true, titleAr: true, titleEn: true, eventEdtf: true, placeText: true, place: TWO_NAMES },
  });
}
