import { inLanguage } from '@/lib/i18n/in-language';
import { loadOriginRoots } from '@/lib/server/commands/evidence/ground';
import { type ReadClient, readClient } from './clients';
import { countsBy, withCounts } from './counts';
import { findMatchingIds } from './search-documents';

export const ORIGIN_PAGE_SIZE = 50;
/** How many origins a choice offers, and how many statements an origin's page shows. */
const CHOICES = 300;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;
const ORIGIN_COLUMNS = {
  id: true, labelAr: true, labelEn: true, kind: true, entityId: true, ownerGroupId: true, sideId: true, reviewedAt: true, reviewedById: true, mergedIntoId: true,
  reason: true, version: true, ownerGroup: TWO_NAMES, side: TWO_NAMES,
  entity: { select: { id: true, nameAr: true, nameEn: true, sideId: true, side: TWO_NAMES, outlet: { select: { ownerGroupId: true, ownerGroup: TWO_NAMES } } } },
} as const;

/**
 * The origins of these ids and those they are merged into, with the command chain above each one's agent. An origin for which
 * nothing else is said has its agent's side, and the owner of the outlet that its agent is.
 */
export async function loadOrigins(ids: readonly (string | null)[], db: ReadClient = readClient()) {
  const roots = await loadOriginRoots(db, [...new Set(ids.filter((id) => id !== null))]);
  const rows = await db.origin.findMany({ where: { id: { in: [...new Set([...roots.keys(), ...roots.values()])] } }, select: ORIGIN_COLUMNS });
  const chains = await loadCommandChains(rows.map((row) => row.entityId), db);
  return {
    roots,
    rows: rows.map((row) => ({
      ...row,
      sideId: row.sideId ?? row.entity?.sideId ?? null,
      side: row.side ?? row.entity?.side ?? null,
      ownerGroupId: row.ownerGroupId ?? row.entity?.outlet?.ownerGroupId ?? null,
      ownerGroup: row.ownerGroup ?? row.entity?.outlet?.ownerGroup ?? null,
      commandChainIds: row.entityId ? (chains.get(row.entityId) ?? []) : [],
    })),
  };
}
export type LoadedOrigins = Awaited<ReturnType<typeof loadOrigins>>;

/** A command hierarchy deeper than this is a mistake in the data. */
const MAX_COMMAND_DEPTH = 8;

/** The ids of everything above each agent in its chain of command, nearest first. */
async function loadCommandChains(entityIds: readonly (string | null)[], db: ReadClient): Promise<Map<string, string[]>> {
  const parentsOf = new Map<string, string[]>();
  let wanted = [...new Set(entityIds.filter((id) => id !== null))];
  const starts = wanted;
  for (let depth = 0; wanted.length > 0 && depth < MAX_COMMAND_DEPTH; depth += 1) {
    const rows = await db.entityParent.findMany({ where: { childId: { in: wanted }, kind: 'chain_of_command' }, select: { childId: true, parentId: true } });
    for (const row of rows) parentsOf.set(row.childId, [...(parentsOf.get(row.childId) ?? []), row.parentId]);
    wanted = [...new Set(rows.map((row) => row.parentId))].filter((id) => !parentsOf.has(id));
  }
  return new Map(starts.map((start) => [start, above(start, parentsOf)]));
}

function above(start: string, parentsOf: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  let level = parentsOf.get(start) ?? [];
  while (level.length > 0) {
    const next = level.filter((id) => id !== start && !found.includes(id));
    found.push(...next);
    level = next.flatMap((id) => parentsOf.get(id) ?? []);
  }
  return found;
}

/** The names of everything above these origins' agents, in one language. */
export async function loadChainNames({ rows }: LoadedOrigins, locale: string, db: ReadClient = readClient()): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap((row) => row.commandChainIds))];
  const entities = await db.entity.findMany({ where: { id: { in: ids } }, select: { id: true, nameAr: true, nameEn: true } });
  return new Map(entities.map((entity) => [entity.id, inLanguage(locale, entity.nameAr, entity.nameEn)]));
}

export interface OriginFilter {
  search?: string;
  /** reviewed, open (not reviewed and not merged) or merged. */
  state?: 'reviewed' | 'open' | 'merged';
  /** Counted from 1. */
  page: number;
}

/** A page of original sources, the newest first, with how many statements come from each. */
export async function listOrigins(filter: OriginFilter, db: ReadClient = readClient()) {
  const asked = filter.search?.trim() ?? '';
  const entityIds = asked === '' ? null : await findMatchingIds('entity', asked, db);
  const where = {
    ...(entityIds && { OR: [{ entityId: { in: entityIds } }, { labelAr: { contains: asked } }, { labelEn: { contains: asked } }] }),
    ...(filter.state === 'reviewed' && { reviewedAt: { not: null }, mergedIntoId: null }),
    ...(filter.state === 'open' && { reviewedAt: null, mergedIntoId: null }),
    ...(filter.state === 'merged' && { mergedIntoId: { not: null } }),
  };
  const [total, rows] = await Promise.all([
    db.origin.count({ where }),
    db.origin.findMany({
      where,
      orderBy: { id: 'desc' },
      skip: (filter.page - 1) * ORIGIN_PAGE_SIZE,
      take: ORIGIN_PAGE_SIZE,
      select: { ...ORIGIN_COLUMNS, mergedInto: { select: { id: true, labelAr: true, labelEn: true, entity: TWO_NAMES } } },
    }),
  ]);
  const onPage = { in: rows.map((row) => row.id) };
  const [statements, merged] = await Promise.all([
    db.statement.groupBy({ by: ['originId'], where: { originId: onPage, removedAt: null }, _count: true }),
    db.origin.groupBy({ by: ['mergedIntoId'], where: { mergedIntoId: onPage }, _count: true }),
  ]);
  return { total, rows: withCounts(rows, { statements: countsBy(statements, 'originId'), merged: countsBy(merged, 'mergedIntoId') }) };
}

/** Origins to choose from in a dialog: those of the incident first, then the newest; merged ones are not offered. */
export async function listOriginChoices(incidentId: string | null, db: ReadClient = readClient()) {
  const select = { id: true, labelAr: true, labelEn: true, kind: true, reviewedAt: true, entity: TWO_NAMES, side: TWO_NAMES } as const;
  const [near, newest] = await Promise.all([
    incidentId === null ? [] : db.origin.findMany({ where: { mergedIntoId: null, statements: { some: { incidentId } } }, take: CHOICES, select }),
    db.origin.findMany({ where: { mergedIntoId: null }, orderBy: { id: 'desc' }, take: CHOICES, select }),
  ]);
  return [...new Map([...near, ...newest].map((row) => [row.id, row])).values()];
}

/** One original source with its statements, what is merged into it and its command chain; null when there is none. */
export async function readOrigin(id: string, db: ReadClient = readClient()) {
  const origin = await db.origin.findUnique({
    where: { id },
    select: {
      ...ORIGIN_COLUMNS,
      mergedInto: { select: { id: true, labelAr: true, labelEn: true, entity: TWO_NAMES } },
      merged: { select: { id: true, labelAr: true, labelEn: true, version: true, entity: TWO_NAMES } },
      communiques: { orderBy: { id: 'desc' }, take: CHOICES, select: { id: true, title: true, issuedEdtf: true } },
    },
  });
  if (!origin) return null;
  const [statements, { rows }, mergedStatements] = await Promise.all([
    db.statement.findMany({
      where: { originId: id, removedAt: null },
      orderBy: { id: 'desc' },
      take: CHOICES,
      select: {
        id: true, value: true, excerptId: true, standing: true, incident: { select: { id: true, titleAr: true, titleEn: true } },
        excerpt: { select: { exact: true } }, source: { select: { id: true, title: true, outlet: TWO_NAMES } }, communique: { select: { id: true, title: true } },
      },
    }),
    loadOrigins([id], db),
    db.statement.groupBy({ by: ['originId'], where: { originId: { in: origin.merged.map((each) => each.id) }, removedAt: null }, _count: true }),
  ]);
  const copies = await db.statement.groupBy({ by: ['communiqueId'], where: { communiqueId: { in: origin.communiques.map((each) => each.id) }, removedAt: null }, _count: true });
  const counted = rows.find((row) => row.id === id);
  const chainIds = counted?.commandChainIds ?? [];
  const chain = await db.entity.findMany({ where: { id: { in: chainIds } }, select: { id: true, nameAr: true, nameEn: true } });
  const reviewer = origin.reviewedById ? await db.user.findUnique({ where: { id: origin.reviewedById }, select: { name: true } }) : null;
  return { ...origin, communiques: withCounts(origin.communiques, { statements: countsBy(copies, 'communiqueId') }), merged: withCounts(origin.merged, { statements: countsBy(mergedStatements, 'originId') }), statements, reviewer: reviewer?.name ?? null, commandChain: chainIds.flatMap((entityId) => chain.filter((entity) => entity.id === entityId)) };
}

/** Owners and sides, for the forms. */
export async function listInterests(db: ReadClient = readClient()) {
  const [ownerGroups, sides] = await Promise.all([
    db.ownerGroup.findMany({ take: CHOICES, select: { id: true, nameAr: true, nameEn: true } }),
    db.side.findMany({ take: CHOICES, select: { id: true, nameAr: true, nameEn: true } }),
  ]);
  return { ownerGroups, sides };
}
