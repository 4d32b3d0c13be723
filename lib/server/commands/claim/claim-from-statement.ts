import { claimFromStatementInput } from '@/lib/schemas/claim';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareClaim, recompareStatement } from '@/lib/server/commands/evidence/recompare';
import { requireIncident } from '@/lib/server/commands/incident/incident-row';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { indexClaim, nextPosition } from './claim-row';

/** Makes a claim of what an official body states in a source: figure, dates, place and speaker come from the statement. */
export const claimFromStatement = defineCommand({
  name: 'claim.create-from-statement',
  permission: 'claim:edit',
  input: claimFromStatementInput,
  async run(tx, { actor, now }, input) {
    const incident = await requireIncident(tx, input.incidentId);
    const statement = await tx.statement.findUnique({
      where: { id: input.statementId },
      include: { attribution: { where: { position: 0 } }, source: { select: { confidential: true } } },
    });
    if (!statement || statement.removedAt) throw refuseMissing('statement');
    if (statement.incidentId !== null && statement.incidentId !== incident.id) throw refuseConflict('statementOfOtherIncident');
    // A claim is public, speaker and figure: neither may come from a confidential source unseen.
    if (statement.source.confidential) throw refuseConflict('statementConfidential');
    const speaker = statement.attribution[0];
    const isArabic = /\p{Script=Arabic}/u.test(speaker?.name ?? '');
    const by = actor.id ?? actor.role;
    const words = {
      wordingAr: input.wordingAr,
      wordingEn: input.wordingEn,
      statedById: speaker?.entityId ?? null,
      statedByAr: isArabic ? (speaker?.name ?? '') : '',
      statedByEn: isArabic ? '' : (speaker?.name ?? ''),
    };
    const { kind, value, attribute, low, high, scope, periodEdtf, periodEarliest, periodLatest, assertion, eventEdtf, eventEarliest, eventLatest, asOfEdtf, placeId, placeText } = statement;
    const claim = await tx.claim.create({
      data: {
        incidentId: incident.id, ...words, createdById: by, position: await nextPosition(tx, incident.id),
        versions: {
          create: {
            number: 1, kind, value: value as object, attribute, low, high, scope, periodEdtf, periodEarliest, periodLatest, assertion, eventEdtf, eventEarliest,
            eventLatest, asOfEdtf, statedEdtf: statement.saidEdtf, placeId, placeText, statementId: statement.id, createdById: by, createdAt: now,
          },
        },
      },
      select: { id: true },
    });
    await indexClaim(tx, claim.id, words);
    if (statement.incidentId === null) {
      await tx.statement.update({ where: { id: statement.id }, data: { incidentId: incident.id, version: { increment: 1 } } });
      const key = { incidentId: incident.id, sourceId: statement.sourceId };
      await tx.incidentSource.upsert({ where: { incidentId_sourceId: key }, create: { ...key, addedById: by, addedAt: now }, update: {} });
      await recompareStatement(tx, statement.id);
    }
    await recompareClaim(tx, claim.id);
    return {
      value: { id: claim.id },
      audit: {
        objectKind: 'claim', objectId: claim.id, incidentId: incident.id, authorship: true,
        details: { wordingAr: words.wordingAr, wordingEn: words.wordingEn, statement: statement.id },
      },
    };
  },
});
