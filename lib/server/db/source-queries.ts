import { type ReadClient, readClient } from './clients';
import { archivedIs } from './archived';
import { countsBy, withCounts } from './counts';
import { findMatchingIds } from './search-documents';

export const SOURCE_PAGE_SIZE = 50;

const OUTLET_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

interface SourceFilter {
  search?: string;
  outletId?: string;
  kind?: string;
  language?: string;
  /** Days as YYYY-MM-DD, inclusive: sources whose publication may lie between them. */
  from?: string;
  to?: string;
  isArchived?: boolean;
  sort: 'captured' | 'published';
  /** Counted from 1. */
  page: number;
}

/** A page of sources without their texts: the newest first, those put away by when they were. */
export async function listSources(filter: SourceFilter, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('source', filter.search ?? '', db);
  const where = {
    archivedAt: archivedIs(filter.isArchived),
    ...(ids && { id: { in: ids } }),
    ...(filter.outletId && { outletId: filter.outletId }),
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.language && { language: filter.language }),
    ...((filter.from || filter.to) && {
      publishedEarliest: { ...(filter.to ? { lte: filter.to } : { not: null }) },
      ...(filter.from && { publishedLatest: { gte: filter.from } }),
    }),
  };
  const [total, rows] = await Promise.all([
    db.source.count({ where }),
    db.source.findMany({
      where,
      orderBy: filter.isArchived ? { archivedAt: 'desc' } : filter.sort === 'published' ? { publishedEarliest: 'desc' } : { createdAt: 'desc' },
      skip: (filter.page - 1) * SOURCE_PAGE_SIZE,
      take: SOURCE_PAGE_SIZE,
      select: {
        id: true, title: true, kind: true, language: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, confidential: true, createdAt: true,
        outlet: OUTLET_NAMES,
      },
    }),
  ]);
  const statements = await db.statement.groupBy({ by: ['sourceId'], where: { sourceId: { in: rows.map((row) => row.id) }, removedAt: null }, _count: true });
  return { total, rows: withCounts(rows, { statements: countsBy(statements, 'sourceId') }) };
}

/** One source with its outlet, who brought it in and when it was captured; null when there is none. */
export async function readSource(id: string, db: ReadClient = readClient()) {
  const source = await db.source.findUnique({
    where: { id },
    include: {
      outlet: { select: { id: true, nameAr: true, nameEn: true, entityId: true, kind: true } },
      snapshots: {
        orderBy: { capturedAt: 'desc' },
        select: { id: true, capturedAt: true, capturedById: true, rawSha256: true, textSha256: true, rawBytes: true, textLength: true, mediaType: true, encoding: true, fileName: true, state: true },
      },
      incidents: { orderBy: { addedAt: 'desc' }, take: 20, select: { incident: { select: { id: true, titleAr: true, titleEn: true } } } },
    },
  });
  if (!source) return null;
  const people = await db.user.findMany({ where: { id: { in: [source.createdById, ...source.snapshots.map((snapshot) => snapshot.capturedById)] } }, select: { id: true, name: true } });
  return { ...source, people: new Map(people.map((person) => [person.id, person.name])) };
}
export type SourcePage = NonNullable<Awaited<ReturnType<typeof readSource>>>;

/** The languages that sources are in, for the filter: at most as many as there are. */
export async function listSourceLanguages(db: ReadClient = readClient()): Promise<string[]> {
  const rows = await db.source.groupBy({ by: ['language'], where: { archivedAt: null } });
  return rows.map((row) => row.language).sort();
}
