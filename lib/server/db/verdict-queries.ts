import { contentHashes } from '@/lib/core/record/hash';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { mayApprove } from '@/lib/core/verdict/four-eyes';
import { listRevisionActions, listVerdictActions, REVISION_STATES, type RevisionState, type VerdictState } from '@/lib/core/verdict/workflow';
import type { StaffActor } from '@/lib/server/access/actor';
import { countReviewedStatements, findAuthors } from '@/lib/server/commands/revision/approval-facts';
import { type CaseFile, readCase } from '@/lib/server/record/read-case';
import { sha256 } from '@/lib/server/record/sha256';
import { buildVerdictContent, type BuiltContent } from '@/lib/server/record/verdict-content';
import { type ReadClient, readClient } from './clients';

/** Rows a page of the review list shows. */
const PAGE_SIZE = 50;

/** The verdict of a claim, if it has one. */
export async function findVerdictOfClaim(claimId: string, db: ReadClient = readClient()) {
  return db.verdict.findUnique({ where: { claimId }, select: { id: true, slug: true, state: true } });
}

export interface RevisionDesk {
  file: CaseFile;
  built: BuiltContent | null;
  hashes: Record<RecordLanguage, string | null>;
  reviewedStatements: number;
  authors: { id: string; name: string }[];
  isOwnWork: boolean;
  revisionActions: ReturnType<typeof listRevisionActions>;
  verdictActions: ReturnType<typeof listVerdictActions>;
  revisions: { id: string; number: number; state: string; publishedAt: Date | null; documentHash: string | null }[];
  comments: { id: string; authorName: string; text: string; createdAt: Date }[];
}

/** Everything the verdict's desk shows of one revision (the newest unless one is named), in a constant number of queries. */
export async function readRevisionDesk(verdictId: string, revisionNumber: number | null, actor: StaffActor, db: ReadClient = readClient()): Promise<RevisionDesk | null> {
  const revisions = await db.revision.findMany({
    where: { verdictId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, state: true, publishedAt: true, documentHash: true },
  });
  const chosen = revisionNumber === null ? revisions[0] : revisions.find((revision) => revision.number === revisionNumber);
  const file = chosen && (await readCase(db, chosen.id));
  if (!file) return null;
  const publishedOthers = revisions.filter((revision) => revision.state === 'published' && revision.number < file.number).length;
  const built = await buildVerdictContent(db, file, publishedOthers);
  const authorIds = await findAuthors(db, file);
  const comments = await db.reviewComment.findMany({ where: { revisionId: file.id }, orderBy: { createdAt: 'asc' } });
  const names = new Map(
    (await db.user.findMany({ where: { id: { in: [...authorIds, ...comments.map((comment) => comment.authorId)] } }, select: { id: true, name: true } })).map((user) => [user.id, user.name]),
  );
  return {
    file,
    built,
    hashes: built ? contentHashes(built.content, sha256) : { ar: null, en: null },
    reviewedStatements: countReviewedStatements(file),
    authors: [...authorIds].map((id) => ({ id, name: names.get(id) ?? id })),
    isOwnWork: !mayApprove(actor.id, authorIds),
    revisionActions: listRevisionActions(file.state as RevisionState),
    verdictActions: listVerdictActions(file.verdict.state as VerdictState),
    revisions,
    comments: comments.map((comment) => ({ id: comment.id, authorName: names.get(comment.authorId) ?? comment.authorId, text: comment.text, createdAt: comment.createdAt })),
  };
}

export interface ReviewFilter {
  state: RevisionState | null;
  /** Counted from 1. */
  page: number;
}

/** The newest revisions in a state (all but withdrawn ones without a state), latest change first. */
export async function listRevisions(filter: ReviewFilter, db: ReadClient = readClient()) {
  const where = { state: filter.state ?? { in: REVISION_STATES.filter((state) => state !== 'withdrawn') } };
  const [total, rows] = await Promise.all([
    db.revision.count({ where }),
    db.revision.findMany({
      where,
      orderBy: { updatedAt: 'desc' },
      skip: (filter.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        number: true,
        state: true,
        updatedAt: true,
        publishAt: true,
        rating: { select: { labelAr: true, labelEn: true, tone: true } },
        texts: { select: { language: true, title: true, approvedHash: true } },
        verdict: { select: { id: true, slug: true, state: true, primaryLanguage: true, claim: { select: { wordingAr: true, wordingEn: true } } } },
      },
    }),
  ]);
  return { rows, total, pageSize: PAGE_SIZE };
}

/** The rating scale in its order; retired steps last. */
export async function listRatings(db: ReadClient = readClient()) {
  return db.rating.findMany({ orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }] });
}

/** A claim about to get its verdict, with a free address suggested from its incident and attribute. */
export async function findClaimForVerdict(claimId: string, db: ReadClient = readClient()) {
  const claim = await db.claim.findFirst({
    where: { id: claimId, archivedAt: null },
    select: {
      id: true,
      wordingAr: true,
      wordingEn: true,
      verdict: { select: { id: true } },
      incident: { select: { slug: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { attribute: true, kind: true } },
    },
  });
  if (!claim) return null;
  const version = claim.versions[0];
  const base = `${claim.incident.slug}-${(version?.attribute ?? version?.kind ?? 'claim').replaceAll('_', '-')}`.slice(0, 70);
  const taken = new Set((await db.verdict.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })).map((row) => row.slug));
  let suggestedSlug = base;
  for (let count = 2; taken.has(suggestedSlug); count += 1) suggestedSlug = `${base}-${count}`;
  return { ...claim, suggestedSlug };
}
