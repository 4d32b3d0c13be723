import { z } from 'zod';
import { authorsOf } from '@/lib/core/verdict/four-eyes';
import type { ReadClient } from '@/lib/server/db/clients';
import { loadOrigins } from '@/lib/server/db/origin-queries';
import type { CaseFile } from '@/lib/server/record/read-case';

/**
 * Who wrote any part of a revision, derived from the audit: its text, its claim and incident, and all the evidence that was
 * ever held against the claim, with the statements, excerpts, sources and origins behind it (design section 4). What was
 * released or set aside counts too: leaving something out is a hand in the finding. Earlier revisions count: what they
 * wrote is still in the text. Names and outlets serve every case, so only what changed of them since the claim was written
 * counts.
 */
export async function findAuthors(db: ReadClient, { verdict }: CaseFile): Promise<ReadonlySet<string>> {
  const { claim } = verdict;
  const held = await db.evidence.findMany({ where: { claimId: claim.id }, select: HELD });
  const origins = await loadOrigins([...held.map((item) => item.statement.originId), ...(claim.statedBy?.origins ?? []).map((origin) => origin.id)], db);
  const own: [string, Iterable<string | null>][] = [
    ['verdict', [verdict.id]],
    ['claim', [claim.id]],
    ['incident', [claim.incidentId]],
    ['evidence', held.map((item) => item.id)],
    ['statement', held.map((item) => item.statement.id)],
    ['excerpt', held.map((item) => item.statement.excerptId)],
    ['source', held.map((item) => item.statement.sourceId)],
    ['origin', [...origins.roots.keys(), ...origins.roots.values()]],
  ];
  const shared: [string, Iterable<string | null>][] = [
    ['outlet', held.map((item) => item.statement.source.outletId)],
    [
      'entity',
      [
        claim.statedById,
        claim.incident.placeId,
        ...held.flatMap((item) => [item.statement.placeId, ...item.statement.attribution.map((link) => link.entityId)]),
        ...origins.rows.flatMap((row) => [row.entityId, ...row.commandChainIds]),
      ],
    ],
  ];
  // Taking the origins of several statements away names the first of them, and, where they are of several incidents, none of these.
  const heldIds = new Set(held.map((item) => item.statement.id));
  const scattered = await db.auditEvent.findMany({ where: { authorship: true, command: 'origin.assign', objectKind: 'statement', incidentId: null }, select: { actorId: true, details: true } });
  const takenAway = scattered.filter(({ details }) => movedStatements.safeParse(details).data?.moved.some(({ statement }) => heldIds.has(statement)));
  const events = await db.auditEvent.findMany({
    where: {
      authorship: true,
      OR: [
        { verdictId: verdict.id },
        // The same within one incident; a confirmed proposal names its alert.
        { incidentId: claim.incidentId, command: 'origin.assign', objectKind: 'statement' },
        { incidentId: claim.incidentId, objectKind: 'alert' },
        ...own.map(([objectKind, ids]) => ({ objectKind, objectId: { in: present(ids) } })),
        ...shared.map(([objectKind, ids]) => ({ objectKind, objectId: { in: present(ids) }, at: { gte: claim.createdAt } })),
      ],
    },
    select: { actorId: true },
    distinct: ['actorId'],
  });
  return authorsOf([...events, ...takenAway].map(({ actorId }) => ({ actorId, touches: 'text' })));
}

/** What `origin.assign` leaves in the audit of the statements it moved. */
const movedStatements = z.object({ moved: z.array(z.object({ statement: z.string() })) });

const HELD = {
  id: true,
  statement: { select: { id: true, excerptId: true, sourceId: true, originId: true, placeId: true, source: { select: { outletId: true } }, attribution: { select: { entityId: true } } } },
} as const;

function present(ids: Iterable<string | null>): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

/** How many of the statements a verdict stands on a person has reviewed. */
export function countReviewedStatements({ verdict: { claim } }: CaseFile): number {
  return claim.evidence.filter((item) => item.decided !== null && item.decided !== 'not_comparable' && item.statement.reviewedAt !== null).length;
}
