import { holdStatementInput } from '@/lib/schemas/evidence';
import { requireClaim } from '@/lib/server/commands/claim/claim-row';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { nextEvidenceNumber } from './evidence-number';
import { recompareStatement } from './recompare';

/** Holds a statement against a claim by hand, also one that the rules can't place or that was released before. */
export const holdStatement = defineCommand({
  name: 'evidence.hold',
  permission: 'evidence:decide',
  input: holdStatementInput,
  async run(tx, { actor, now }, input) {
    const claim = await requireClaim(tx, input.claimId);
    const statement = await tx.statement.findUnique({ where: { id: input.statementId }, select: { id: true, removedAt: true, incidentId: true, sourceId: true } });
    if (!statement || statement.removedAt) throw refuseMissing('statement');
    const by = actor.id ?? actor.role;
    if (input.isSameIncident && statement.incidentId !== claim.incidentId) {
      if (statement.incidentId !== null) throw refuseConflict('statementOfOtherIncident');
      await tx.statement.update({ where: { id: statement.id }, data: { incidentId: claim.incidentId, version: { increment: 1 } } });
      const key = { incidentId: claim.incidentId, sourceId: statement.sourceId };
      await tx.incidentSource.upsert({ where: { incidentId_sourceId: key }, create: { ...key, addedById: by, addedAt: now }, update: {} });
    }
    const pair = { claimId: claim.id, statementId: statement.id };
    const unknown = { claimVersion: claim.currentVersion, relation: 'undetermined', proposed: 'undetermined', reason: {} };
    const { id } = await tx.evidence.upsert({
      where: { claimId_statementId: pair },
      create: { ...pair, ...unknown, number: await nextEvidenceNumber(tx, claim.id), heldById: by },
      update: { heldById: by, removedAt: null, version: { increment: 1 } },
      select: { id: true },
    });
    await recompareStatement(tx, statement.id);
    return {
      value: { id },
      audit: {
        objectKind: 'evidence', objectId: id, incidentId: claim.incidentId, verdictId: claim.verdict?.id, authorship: true,
        details: { claim: claim.id, statement: statement.id, sameIncident: input.isSameIncident },
      },
    };
  },
});
