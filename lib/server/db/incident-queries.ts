import { type ReadClient, readClient } from './clients';
import { archivedIs } from './archived';
import { countsBy, withCounts } from './counts';
import { findMatchingIds } from './search-documents';

export const INCIDENT_PAGE_SIZE = 50;
/** How many places the filter offers. */
const PLACE_CHOICES = 200;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

export interface IncidentFilter {
  search?: string;
  placeId?: string;
  /** Days as YYYY-MM-DD, inclusive: incidents whose date may lie between them. */
  from?: string;
  to?: string;
  isArchived?: boolean;
  /** Counted from 1. */
  page: number;
}

/** A page of incidents, the newest first, with how much each holds. */
export async function listIncidents(filter: IncidentFilter, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('incident', filter.search ?? '', db);
  const where = {
    archivedAt: archivedIs(filter.isArchived),
    ...(ids && { id: { in: ids } }),
    ...(filter.placeId && { placeId: filter.placeId }),
    ...(filter.from && { eventLatest: { gte: filter.from } }),
    ...(filter.to && { eventEarliest: { lte: filter.to } }),
  };
  const [total, rows] = await Promise.all([
    db.incident.count({ where }),
    db.incident.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (filter.page - 1) * INCIDENT_PAGE_SIZE,
      take: INCIDENT_PAGE_SIZE,
      select: {
        id: true, slug: true, titleAr: true, titleEn: true, placeText: true, place: TWO_NAMES, eventEdtf: true, eventEarliest: true, eventLatest: true, eventText: true,
        night: true, archivedAt: true,
      },
    }),
  ]);
  const incidentId = { in: rows.map((row) => row.id) };
  const [claims, sources] = await Promise.all([
    db.claim.groupBy({ by: ['incidentId'], where: { incidentId, archivedAt: null }, _count: true }),
    db.incidentSource.groupBy({ by: ['incidentId'], where: { incidentId }, _count: true }),
  ]);
  return { total, rows: withCounts(rows, { claims: countsBy(claims, 'incidentId'), sources: countsBy(sources, 'incidentId') }) };
}

/** The places that incidents name, for the filter. */
export async function listIncidentPlaces(db: ReadClient = readClient()) {
  return db.entity.findMany({ where: { incidents: { some: {} } }, take: PLACE_CHOICES, orderBy: { id: 'asc' }, select: { id: true, nameAr: true, nameEn: true } });
}

/** One incident with its place and how much it holds; null when there is none. */
export async function readIncident(id: string, db: ReadClient = readClient()) {
  const [incident, claims, sources] = await Promise.all([
    db.incident.findUnique({ where: { id }, include: { place: TWO_NAMES } }),
    db.claim.count({ where: { incidentId: id, archivedAt: null } }),
    db.incidentSource.count({ where: { incidentId: id } }),
  ]);
  return incident && { ...incident, _count: { claims, sources } };
}

export type IncidentSources = Awaited<ReturnType<typeof listIncidentSources>>;

/** A page of the sources on an incident's table, with the statements of each that speak of it. */
export async function listIncidentSources(incidentId: string, page: number, db: ReadClient = readClient()) {
  const where = { incidentId };
  const [total, rows] = await Promise.all([
    db.incidentSource.count({ where }),
    db.incidentSource.findMany({
      where,
      orderBy: { sourceId: 'asc' },
      skip: (page - 1) * INCIDENT_PAGE_SIZE,
      take: INCIDENT_PAGE_SIZE,
      select: {
        addedAt: true,
        source: { select: { id: true, title: true, kind: true, language: true, confidential: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, outlet: TWO_NAMES } },
      },
    }),
  ]);
  const statements = await db.statement.findMany({
    where: { incidentId, sourceId: { in: rows.map((row) => row.source.id) }, removedAt: null },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true, sourceId: true, excerptId: true, value: true, scope: true, assertion: true, standing: true, originId: true,
      origin: { select: { id: true, labelAr: true, labelEn: true, entity: TWO_NAMES } },
      excerpt: { select: { exact: true, language: true } },
    },
  });
  return { total, rows, statements };
}

/** Sources that could be put on an incident's table: by words of title or text, or the latest ones. */
export async function findSourcesFor(incidentId: string, asked: string, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('source', asked, db);
  return db.source.findMany({
    where: { archivedAt: null, ...(ids && { id: { in: ids } }), incidents: { none: { incidentId } } },
    orderBy: { createdAt: 'desc' },
    take: 30,
    select: { id: true, title: true, outlet: TWO_NAMES, publishedEdtf: true, publishedEarliest: true, publishedLatest: true },
  });
}
