import { type ReadClient, readClient } from './clients';

/** How many rows each list of the start page shows. */
const SHORT_LIST = 8;

const REVISION_LINE = {
  id: true,
  number: true,
  state: true,
  updatedAt: true,
  publishAt: true,
  verdict: { select: { id: true, primaryLanguage: true, claim: { select: { wordingAr: true, wordingEn: true } } } },
  texts: { select: { language: true, title: true } },
} as const;

/** How many revisions wait for a reviewer. */
export function countWaitingForReview(db: ReadClient = readClient()): Promise<number> {
  return db.revision.count({ where: { state: 'in_review' } });
}

/** Revisions a person began and has not sent, or got back. */
export function listOwnDrafts(userId: string, db: ReadClient = readClient()) {
  return db.revision.findMany({
    where: { state: { in: ['draft', 'changes_requested'] }, createdById: userId },
    orderBy: { updatedAt: 'desc' },
    take: SHORT_LIST,
    select: REVISION_LINE,
  });
}

/** What waits longest for a reviewer, first. */
export function listWaitingForReview(db: ReadClient = readClient()) {
  return db.revision.findMany({ where: { state: 'in_review' }, orderBy: { updatedAt: 'asc' }, take: SHORT_LIST, select: REVISION_LINE });
}

/** Approved revisions that wait for their time or for someone to publish them. */
export function listApproved(db: ReadClient = readClient()) {
  return db.revision.findMany({ where: { state: 'approved' }, orderBy: { updatedAt: 'desc' }, take: SHORT_LIST, select: REVISION_LINE });
}

/** The sources that came in last. */
export function listLatestSources(db: ReadClient = readClient()) {
  return db.source.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'desc' },
    take: SHORT_LIST,
    select: { id: true, title: true, kind: true, language: true, confidential: true, createdAt: true, outlet: { select: { nameAr: true, nameEn: true } } },
  });
}

/** Findings that nobody has decided yet, newest first. */
export function listOpenAlerts(db: ReadClient = readClient()) {
  return db.alert.findMany({
    where: { state: 'open' },
    orderBy: { createdAt: 'desc' },
    take: SHORT_LIST,
    select: {
      id: true,
      kind: true,
      createdAt: true,
      sources: { select: { source: { select: { id: true, title: true } } }, take: 2 },
      claims: { select: { claim: { select: { id: true, wordingAr: true, wordingEn: true } } }, take: 1 },
    },
  });
}

export type RevisionLine = Awaited<ReturnType<typeof listOwnDrafts>>[number];
export type AlertLine = Awaited<ReturnType<typeof listOpenAlerts>>[number];
export type SourceLine = Awaited<ReturnType<typeof listLatestSources>>[number];
