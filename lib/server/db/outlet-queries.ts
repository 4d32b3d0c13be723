import { type ReadClient, readClient } from './clients';
import { countsBy, withCounts } from './counts';
import { findMatchingIds } from './search-documents';

export const OUTLET_PAGE_SIZE = 50;
/** How many outlets a field offers at once. */
const CHOICES = 500;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

/** A page of outlets by name, with their owner, side and number of sources. */
export async function listOutlets(filter: { search?: string; kind?: string; page: number }, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('outlet', filter.search ?? '', db);
  const where = { ...(ids && { id: { in: ids } }), ...(filter.kind && { kind: filter.kind }) };
  const [total, rows] = await Promise.all([
    db.outlet.count({ where }),
    db.outlet.findMany({
      where,
      orderBy: { folded: 'asc' },
      skip: (filter.page - 1) * OUTLET_PAGE_SIZE,
      take: OUTLET_PAGE_SIZE,
      select: { id: true, nameAr: true, nameEn: true, kind: true, ownerGroup: TWO_NAMES, side: TWO_NAMES },
    }),
  ]);
  const sources = await db.source.groupBy({ by: ['outletId'], where: { outletId: { in: rows.map((row) => row.id) } }, _count: true });
  return { rows: withCounts(rows, { sources: countsBy(sources, 'outletId') }), total };
}

/** The outlets a field offers, by name. */
export async function listOutletChoices(db: ReadClient = readClient()) {
  return db.outlet.findMany({ orderBy: { folded: 'asc' }, take: CHOICES, select: { id: true, nameAr: true, nameEn: true } });
}

/** One outlet with all that is known of it and its newest sources; null when there is none. */
export async function readOutlet(id: string, db: ReadClient = readClient()) {
  const outlet = await db.outlet.findUnique({
    where: { id },
    include: {
      ownerGroup: TWO_NAMES,
      side: TWO_NAMES,
      sources: { where: { archivedAt: null }, orderBy: { createdAt: 'desc' }, take: 20, select: { id: true, title: true, language: true, publishedEdtf: true } },
    },
  });
  return outlet && { ...outlet, sourceCount: await db.source.count({ where: { outletId: id } }) };
}

/** The owner groups and sides that there are. */
export async function listGroups(db: ReadClient = readClient()) {
  const [ownerGroups, sides] = await Promise.all([
    db.ownerGroup.findMany({ take: CHOICES, orderBy: { id: 'asc' }, select: { id: true, nameAr: true, nameEn: true } }),
    db.side.findMany({ take: CHOICES, orderBy: { id: 'asc' }, select: { id: true, nameAr: true, nameEn: true } }),
  ]);
  return { ownerGroups, sides };
}
