import { loadOrigins } from './origin-queries';
import { type ReadClient, readClient } from './clients';

/** Above this an incident's figures are read in its matrix. */
const MOST = 2_000;

/** The numbers that sources give of an incident, with the origin each counts as; totals of periods and standing states are no toll. */
export async function listTollStatements(incidentId: string, db: ReadClient = readClient()) {
  const rows = await db.statement.findMany({
    where: { incidentId, removedAt: null, kind: 'quantity', scope: 'incident', assertion: 'asserted' },
    take: MOST,
    orderBy: { id: 'asc' },
    select: {
      id: true, value: true, standing: true, originId: true, excerptId: true, asOfEdtf: true, asOfEarliest: true, asOfLatest: true, asOfTime: true,
      source: { select: { id: true, title: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, outlet: { select: { nameAr: true, nameEn: true } } } },
    },
  });
  return { rows, origins: await loadOrigins(rows.map((row) => row.originId), db) };
}
