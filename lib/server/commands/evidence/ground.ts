import type { Tx } from '@/lib/server/db/clients';

/** A chain of places or merges longer than this is a mistake in the data; walking stops there. */
const MAX_CHAIN = 12;

interface PlaceRow {
  id: string;
  kind: string;
  nameAr: string | null;
  nameEn: string | null;
}

interface ParentRow {
  childId: string;
  parentId: string;
  validFrom: string | null;
  validTo: string | null;
}

/** What a comparison stands on beside the two rows: places with what contains them, and origins with what they are merged into. */
export interface Ground {
  places: ReadonlyMap<string, PlaceRow>;
  parents: ReadonlyMap<string, readonly ParentRow[]>;
  /** From an origin to the one it finally counts as. */
  rootOf: ReadonlyMap<string, string>;
  /** From an agent to the origin it is. */
  originOfEntity: ReadonlyMap<string, string>;
}

export interface GroundNeeds {
  placeIds: Iterable<string | null>;
  originIds: Iterable<string | null>;
  entityIds: Iterable<string | null>;
}

/** Loads the ground of a set of comparisons: a number of queries bounded by the depth of the chains, not by the rows. */
export async function loadGround(tx: Tx, needs: GroundNeeds): Promise<Ground> {
  const entityIds = present(needs.entityIds);
  const ofEntities = entityIds.length === 0 ? [] : await tx.origin.findMany({
    where: { entityId: { in: entityIds } },
    select: { id: true, entityId: true, reviewedAt: true },
    orderBy: { createdAt: 'asc' },
  });
  const originOfEntity = new Map<string, string>();
  // A reviewed origin stands for its agent before one that nobody looked at.
  for (const row of [...ofEntities.filter((o) => o.reviewedAt), ...ofEntities]) {
    if (row.entityId && !originOfEntity.has(row.entityId)) originOfEntity.set(row.entityId, row.id);
  }
  const rootOf = await loadOriginRoots(tx, [...present(needs.originIds), ...originOfEntity.values()]);
  const { places, parents } = await loadPlaces(tx, present(needs.placeIds));
  return { places, parents, rootOf, originOfEntity };
}

/** From each origin to the one it is finally merged into (itself when it is not merged). */
export async function loadOriginRoots(tx: Pick<Tx, 'origin'>, ids: readonly string[]): Promise<Map<string, string>> {
  const mergedInto = new Map<string, string | null>();
  let wanted = [...new Set(ids)];
  for (let step = 0; wanted.length > 0 && step < MAX_CHAIN; step += 1) {
    const rows = await tx.origin.findMany({ where: { id: { in: wanted } }, select: { id: true, mergedIntoId: true } });
    for (const row of rows) mergedInto.set(row.id, row.mergedIntoId);
    wanted = [...new Set(rows.map((row) => row.mergedIntoId).filter((id) => id !== null))].filter((id) => !mergedInto.has(id));
  }
  const roots = new Map<string, string>();
  for (const id of mergedInto.keys()) {
    let root = id;
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      const next = mergedInto.get(root);
      if (!next) break;
      root = next;
    }
    roots.set(id, root);
  }
  return roots;
}

async function loadPlaces(tx: Tx, ids: readonly string[]): Promise<Pick<Ground, 'places' | 'parents'>> {
  const places = new Map<string, PlaceRow>();
  const parents = new Map<string, ParentRow[]>();
  if (ids.length === 0) return { places, parents };
  const rows = await tx.entity.findMany({ where: { id: { in: [...ids] } }, select: { id: true, kind: true, nameAr: true, nameEn: true } });
  for (const row of rows) places.set(row.id, row);
  let wanted = [...new Set(ids)];
  for (let step = 0; wanted.length > 0 && step < MAX_CHAIN; step += 1) {
    const found = await tx.entityParent.findMany({
      where: { childId: { in: wanted }, kind: 'located_in' },
      select: { childId: true, parentId: true, validFrom: true, validTo: true },
    });
    for (const row of found) parents.set(row.childId, [...(parents.get(row.childId) ?? []), row]);
    wanted = [...new Set(found.map((row) => row.parentId))].filter((id) => !parents.has(id));
  }
  return { places, parents };
}

/**
 * The ids of everything that contained a place on a day (YYYY-MM-DD; null: at any time), nearest first. Borders move: a
 * parent whose dates exclude the day does not contain the place then.
 */
export function ancestorsOn(ground: Pick<Ground, 'parents'>, placeId: string, day: string | null): string[] {
  const found: string[] = [];
  let level = [placeId];
  for (let step = 0; level.length > 0 && step < MAX_CHAIN; step += 1) {
    const next = level.flatMap((id) => (ground.parents.get(id) ?? []).filter((row) => holdsOn(row, day)).map((row) => row.parentId));
    level = [...new Set(next)].filter((id) => id !== placeId && !found.includes(id));
    found.push(...level);
  }
  return found;
}

function holdsOn(row: ParentRow, day: string | null): boolean {
  if (day === null) return true;
  // Dates may be a year or a month: the text is compared up to its own precision.
  if (row.validFrom !== null && day.slice(0, row.validFrom.length) < row.validFrom) return false;
  return row.validTo === null || day.slice(0, row.validTo.length) <= row.validTo;
}

function present(ids: Iterable<string | null>): string[] {
  return [...new Set([...ids].filter((id) => id !== null))];
}
