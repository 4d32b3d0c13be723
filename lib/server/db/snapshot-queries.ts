import { type ReadClient, readClient } from './clients';

/** A snapshot's text and how it is cut into segments: what the reader shows. Of `sourceId` only; null when it is not. */
export async function readSnapshot(sourceId: string, id: string, db: ReadClient = readClient()) {
  const snapshot = await db.snapshot.findUnique({
    where: { id },
    select: { id: true, sourceId: true, text: true, version: true, state: true, tombstone: true, rawSha256: true, textSha256: true, valuesState: true, segments: { orderBy: { start: 'asc' }, select: { start: true, end: true, kind: true, setBy: true } } },
  });
  return snapshot?.sourceId === sourceId ? snapshot : null;
}

/** The snapshot that holds an excerpt, for links that name the excerpt alone. */
export async function findSnapshotOfExcerpt(excerptId: string, db: ReadClient = readClient()): Promise<string | null> {
  const excerpt = await db.excerpt.findUnique({ where: { id: excerptId }, select: { snapshotId: true } });
  return excerpt?.snapshotId ?? null;
}

/** What readers saw of a verdict, or see. */
const PUBLISHED_STATES = ['published', 'under_review', 'retracted'];

/** The published verdicts whose evidence quotes a snapshot. */
export function listVerdictsQuoting(snapshotId: string, db: ReadClient = readClient()) {
  return db.verdict.findMany({
    where: { state: { in: PUBLISHED_STATES }, claim: { evidence: { some: { decided: { not: null }, removedAt: null, statement: { excerpt: { snapshotId } } } } } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, claim: { select: { wordingAr: true, wordingEn: true } }, currentRevision: { select: { documentHash: true } } },
  });
}
