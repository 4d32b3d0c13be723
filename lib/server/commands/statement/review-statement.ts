import { reviewStatementInput } from '@/lib/schemas/statement';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { loadStatement, storedStatement } from './statement-row';

/** Deeds by which someone has a hand in what a statement says. */
const AUTHORING = ['statement.create', 'statement.edit'];

/** A second look by another person than those who wrote the statement; or that look taken back. */
export const reviewStatement = defineCommand({
  name: 'statement.review',
  permission: 'statement:review',
  input: reviewStatementInput,
  async run(tx, { actor, now }, { statementId, version, isReviewed }) {
    const stored = await loadStatement(tx, statementId);
    if (stored.removedAt) throw refuseMissing('statement');
    requireVersion(stored, version, storedStatement(stored));
    const reviewerId = actor.id ?? actor.role;
    if (isReviewed) {
      const own = await tx.auditEvent.findFirst({
        where: { objectKind: 'statement', objectId: statementId, actorId: actor.id, authorship: true, command: { in: AUTHORING } },
        select: { seq: true },
      });
      if (own || stored.createdById === reviewerId) throw refuseConflict('ownStatement');
    }
    await tx.statement.update({
      where: { id: statementId },
      data: { reviewedAt: isReviewed ? now : null, reviewedById: isReviewed ? reviewerId : null, version: { increment: 1 } },
    });
    return {
      value: { statementId, version: version + 1 },
      audit: { objectKind: 'statement', objectId: statementId, incidentId: stored.incidentId, details: { reviewed: [stored.reviewedAt !== null, isReviewed] } },
    };
  },
});
