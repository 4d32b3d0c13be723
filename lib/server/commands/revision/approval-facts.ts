import { authorsOf } from '@/lib/core/verdict/four-eyes';
import type { Tx } from '@/lib/server/db/clients';
import type { CaseFile } from '@/lib/server/record/read-case';

/**
 * Who wrote any part of a revision, derived from the audit: its text, its claim, and the evidence, statements, excerpts
 * and origins it stands on (design section 4). Earlier revisions count: what they wrote is still in the text.
 */
export async function findAuthors(tx: Pick<Tx, 'auditEvent'>, { verdict }: CaseFile): Promise<ReadonlySet<string>> {
  const { claim } = verdict;
  const objects = new Map<string, Set<string>>();
  const add = (kind: string, id: string | null) => {
    if (id !== null) objects.set(kind, (objects.get(kind) ?? new Set()).add(id));
  };
  add('verdict', verdict.id);
  add('claim', claim.id);
  for (const item of claim.evidence) {
    add('evidence', item.id);
    add('statement', item.statement.id);
    add('excerpt', item.statement.excerptId);
    add('origin', item.statement.originId);
  }
  const events = await tx.auditEvent.findMany({
    where: {
      authorship: true,
      OR: [{ verdictId: verdict.id }, ...[...objects].map(([objectKind, ids]) => ({ objectKind, objectId: { in: [...ids] } }))],
    },
    select: { actorId: true },
    distinct: ['actorId'],
  });
  return authorsOf(events.map(({ actorId }) => ({ actorId, touches: 'text' })));
}

/** How many of the statements a verdict stands on a person has reviewed. */
export function countReviewedStatements({ verdict: { claim } }: CaseFile): number {
  return claim.evidence.filter((item) => item.decided !== null && item.decided !== 'not_comparable' && item.statement.reviewedAt !== null).length;
}
