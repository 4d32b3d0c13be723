import { type ReadClient, readClient } from './clients';
import { findMatchingIds } from './search-documents';

export const ENTITY_PAGE_SIZE = 50;
/** How many entities a field suggests. */
const SUGGESTIONS = 20;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

export interface EntityFilter {
  search?: string;
  kind?: string;
  /** Counted from 1. */
  page: number;
}

/** A page of entities with their other names and what they belong to. */
export async function listEntities(filter: EntityFilter, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('entity', filter.search ?? '', db);
  const where = { ...(ids && { id: { in: ids } }), ...(filter.kind && { kind: filter.kind }) };
  const [total, rows] = await Promise.all([
    db.entity.count({ where }),
    db.entity.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (filter.page - 1) * ENTITY_PAGE_SIZE,
      take: ENTITY_PAGE_SIZE,
      select: {
        id: true, kind: true, nameAr: true, nameEn: true, side: TWO_NAMES,
        aliases: { select: { name: true }, take: 8 },
        parents: { select: { kind: true, parent: TWO_NAMES } },
      },
    }),
  ]);
  return { total, rows };
}

/** Entities whose names begin or contain what was typed, for a field. */
export async function findEntities(asked: string, kinds: readonly string[] | null, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('entity', asked, db);
  return db.entity.findMany({
    where: { ...(ids && { id: { in: ids } }), ...(kinds && { kind: { in: [...kinds] } }) },
    orderBy: { id: 'desc' },
    take: SUGGESTIONS,
    select: { id: true, kind: true, nameAr: true, nameEn: true, parents: { where: { kind: 'located_in' }, take: 1, select: { parent: TWO_NAMES } } },
  });
}

/** One entity with all its names, what it belongs to and what belongs to it; null when there is none. */
export async function readEntity(id: string, db: ReadClient = readClient()) {
  const entity = await db.entity.findUnique({
    where: { id },
    include: {
      aliases: { orderBy: { id: 'asc' }, select: { name: true, language: true } },
      parents: { select: { kind: true, validFrom: true, validTo: true, parent: { select: { id: true, kind: true, nameAr: true, nameEn: true } } } },
      children: { take: 100, select: { kind: true, child: { select: { id: true, kind: true, nameAr: true, nameEn: true } } } },
      side: TWO_NAMES,
      origins: { select: { id: true, labelAr: true, labelEn: true } },
    },
  });
  const [claims, incidents, links] = await Promise.all([
    db.claim.count({ where: { statedById: id } }),
    db.incident.count({ where: { placeId: id } }),
    db.attributionLink.count({ where: { entityId: id } }),
  ]);
  return entity && { ...entity, _count: { claims, incidents, links } };
}
export type EntityPage = NonNullable<Awaited<ReturnType<typeof readEntity>>>;
