import { type ReadClient, readClient } from './clients';
import { archivedIs } from './archived';
import { findMatchingIds } from './search-documents';

export const CLAIM_PAGE_SIZE = 50;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

export interface ClaimFilter {
  search?: string;
  incidentId?: string;
  statedById?: string;
  /** with: has a verdict; without: has none. */
  verdict?: 'with' | 'without';
  isArchived?: boolean;
  /** Counted from 1. */
  page: number;
}

/** A page of claims over all incidents (in their order within one), each with the figure that stands. */
export async function listClaims(filter: ClaimFilter, db: ReadClient = readClient()) {
  const ids = await findMatchingIds('claim', filter.search ?? '', db);
  const where = {
    archivedAt: archivedIs(filter.isArchived),
    ...(ids && { id: { in: ids } }),
    ...(filter.incidentId && { incidentId: filter.incidentId }),
    ...(filter.statedById && { statedById: filter.statedById }),
    ...(filter.verdict === 'with' && { verdict: { isNot: null } }),
    ...(filter.verdict === 'without' && { verdict: null }),
  };
  const [total, claims] = await Promise.all([
    db.claim.count({ where }),
    db.claim.findMany({
      where,
      orderBy: filter.incidentId ? [{ position: 'asc' }] : [{ createdAt: 'desc' }],
      skip: (filter.page - 1) * CLAIM_PAGE_SIZE,
      take: CLAIM_PAGE_SIZE,
      select: {
        id: true, wordingAr: true, wordingEn: true, statedByAr: true, statedByEn: true, statedBy: TWO_NAMES, position: true, currentVersion: true, version: true,
        incident: { select: { id: true, titleAr: true, titleEn: true } },
        verdict: { select: { id: true, state: true } },
        versions: { orderBy: { number: 'desc' }, take: 1, select: { value: true, scope: true, assertion: true } },
      },
    }),
  ]);
  return { total, claims };
}

/** Who has stated claims, for the filter. */
export async function listSpeakers(db: ReadClient = readClient()) {
  return db.entity.findMany({ where: { claims: { some: {} } }, take: 200, orderBy: { id: 'asc' }, select: { id: true, nameAr: true, nameEn: true } });
}

/** One claim with its incident, its versions (newest first) and its verdict; null when there is none. */
export async function readClaim(id: string, db: ReadClient = readClient()) {
  return db.claim.findUnique({
    where: { id },
    include: {
      incident: { select: { id: true, titleAr: true, titleEn: true, place: TWO_NAMES, placeText: true, eventEdtf: true, eventEarliest: true, eventLatest: true, eventText: true } },
      statedBy: TWO_NAMES,
      verdict: { select: { id: true, state: true, slug: true } },
      versions: { orderBy: { number: 'desc' }, include: { statement: { select: { id: true, excerptId: true, source: { select: { id: true, title: true } } } } } },
    },
  });
}
export type ClaimPage = NonNullable<Awaited<ReturnType<typeof readClaim>>>;
