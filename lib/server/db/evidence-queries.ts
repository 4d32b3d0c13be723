import { type ReadClient, readClient } from './clients';

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

/** What is held against a claim, with statement, quote, source and origin, in the order it came. */
export async function listEvidence(claimId: string, db: ReadClient = readClient()) {
  const rows = await db.evidence.findMany({
    where: { claimId, removedAt: null, statement: { removedAt: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      statement: {
        select: {
          id: true, version: true, value: true, scope: true, assertion: true, standing: true, supersededById: true, incidentId: true, originId: true, reviewedAt: true,
          attribute: true, low: true, high: true, eventEdtf: true, eventEarliest: true, eventLatest: true, eventText: true,
          periodEdtf: true, periodEarliest: true, periodLatest: true, asOfEdtf: true, asOfEarliest: true, asOfLatest: true, asOfTime: true, saidEdtf: true, placeText: true,
          excerpt: { select: { id: true, exact: true, language: true, snapshotId: true, start: true, end: true } },
          attribution: { orderBy: { position: 'asc' }, select: { name: true, role: true, entity: TWO_NAMES } },
          source: {
            select: {
              id: true, title: true, kind: true, confidential: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, publishedTime: true, outletId: true,
              outlet: { select: { id: true, nameAr: true, nameEn: true, ownerGroupId: true, sideId: true } },
            },
          },
        },
      },
    },
  });
  const deciders = await db.user.findMany({ where: { id: { in: [...new Set(rows.map((row) => row.decidedById).filter((id) => id !== null))] } }, select: { id: true, name: true } });
  const nameOf = new Map(deciders.map((user) => [user.id, user.name]));
  return rows.map((row) => ({ ...row, decidedBy: row.decidedById ? (nameOf.get(row.decidedById) ?? null) : null }));
}
export type EvidenceRow = Awaited<ReturnType<typeof listEvidence>>[number];

/** What was taken off a claim, so that it can be put back. */
export async function listReleased(claimId: string, db: ReadClient = readClient()) {
  return db.evidence.findMany({
    where: { claimId, removedAt: { not: null }, statement: { removedAt: null } },
    orderBy: { removedAt: 'desc' },
    select: { id: true, version: true, statement: { select: { id: true, value: true, excerpt: { select: { exact: true } }, source: { select: { id: true, title: true } } } } },
  });
}

/** Statements that could be held against a claim by hand: of its incident, or tied to none and from a source on its table. */
export async function listHoldable(claimId: string, incidentId: string, db: ReadClient = readClient()) {
  return db.statement.findMany({
    where: {
      removedAt: null,
      OR: [{ incidentId }, { incidentId: null, source: { incidents: { some: { incidentId } } } }],
      evidence: { none: { claimId, removedAt: null } },
    },
    orderBy: { createdAt: 'desc' },
    take: 200,
    select: { id: true, incidentId: true, value: true, excerpt: { select: { exact: true } }, source: { select: { title: true, outlet: TWO_NAMES } } },
  });
}
