import { loadOrigins } from './origin-queries';
import { type ReadClient, readClient } from './clients';

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

/**
 * An incident's matrix: its claims, the sources on its table or held against its claims, and every piece of evidence between
 * them. A constant number of queries, whatever its size.
 */
export async function readMatrix(incidentId: string, db: ReadClient = readClient()) {
  const [claims, evidence, onTable] = await Promise.all([
    db.claim.findMany({
      where: { incidentId, archivedAt: null },
      orderBy: { position: 'asc' },
      select: { id: true, wordingAr: true, wordingEn: true, statedBy: TWO_NAMES, statedByAr: true, statedByEn: true, currentVersion: true },
    }),
    db.evidence.findMany({
      where: { claim: { incidentId, archivedAt: null }, removedAt: null, statement: { removedAt: null } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true, claimId: true, relation: true, proposed: true, decided: true, decidedOn: true,
        statement: { select: { id: true, value: true, assertion: true, standing: true, sourceId: true, excerptId: true, originId: true, attribute: true } },
      },
    }),
    db.incidentSource.findMany({ where: { incidentId }, select: { sourceId: true } }),
  ]);
  const sourceIds = [...new Set([...onTable.map((row) => row.sourceId), ...evidence.map((row) => row.statement.sourceId)])];
  const [sources, versions, origins] = await Promise.all([
    db.source.findMany({
      where: { id: { in: sourceIds } },
      select: { id: true, title: true, kind: true, confidential: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, publishedTime: true, outlet: TWO_NAMES },
    }),
    db.claimVersion.findMany({ where: { OR: claims.map((claim) => ({ claimId: claim.id, number: claim.currentVersion })) }, select: { claimId: true, value: true, assertion: true } }),
    loadOrigins(evidence.map((row) => row.statement.originId), db),
  ]);
  return { claims, versions, evidence, sources, origins };
}
export type Matrix = Awaited<ReturnType<typeof readMatrix>>;

/** The passage of a source's n-th piece of evidence for a claim, in the matrix's order; null when there is none. */
export async function findCellExcerpt(claimId: string, sourceId: string, number: number, db: ReadClient = readClient()): Promise<string | null> {
  const found = await db.evidence.findFirst({
    where: { claimId, removedAt: null, statement: { sourceId, removedAt: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    skip: number,
    select: { statement: { select: { excerptId: true } } },
  });
  return found?.statement.excerptId ?? null;
}
