import { describe, expect, it } from 'vitest';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { reviseClaim } from '@/lib/server/commands/claim/revise-claim';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { holdStatement } from '@/lib/server/commands/evidence/hold-statement';
import { overrideEvidence } from '@/lib/server/commands/evidence/override-evidence';
import { releaseEvidence } from '@/lib/server/commands/evidence/release-evidence';
import { reopenEvidence } from '@/lib/server/commands/evidence/reopen-evidence';
import { restoreEvidence } from '@/lib/server/commands/evidence/restore-evidence';
import { execute } from '@/lib/server/commands/execute';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { removeStatement } from '@/lib/server/commands/statement/remove-statement';
import { reinstateStatement } from '@/lib/server/commands/statement/reinstate-statement';
import { supersedeStatement } from '@/lib/server/commands/statement/supersede-statement';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { listEvidence } from '@/lib/server/db/evidence-queries';
import { makeUser, useDatabase } from '../../../../support/database';
import { killed } from '../../../../support/sources';
import { claimOf, count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

async function setUp() {
  const actor = await makeUser('fact_checker');
  return { actor, ...(await openIncident(actor)) };
}

const evidenceOf = async (claimId: string, statementId: string) => (await listEvidence(claimId)).find((row) => row.statement.id === statementId);

describe('what the rules propose as soon as a statement is told', () => {
  it.each([
    ['the same figure', count(9, 9), {}, 'agrees', 'supports'],
    ['at least eight', count(8, null), {}, 'covers', 'consistent'],
    ['nineteen', count(19, 19), {}, 'contradicts', 'contradicts'],
    ['a denial', count(0, 0), {}, 'contradicts', 'contradicts'],
    ['nine wounded instead of killed', count(9, 9, { attribute: 'wounded' }), {}, 'recasts', 'undetermined'],
    ['the total of a season', count(40, 40), { scope: 'period_total' as const, period: '2031-03-01/2031-06-01' }, 'part_of', 'context'],
    ['a promise', count(9, 9), { assertion: 'promised' as const }, 'not_comparable', null],
  ])('%s', async (name, value, given, relation, proposed) => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, `The paper tells of ${name}.`, value, { asOf: '2031-05-01', ...given });
    const row = await evidenceOf(claimId, statementId);
    if (proposed === null) expect(row).toBeUndefined();
    else expect(row).toMatchObject({ relation, proposed, decided: null });
  });

  it('the labels of those killed: militants against civilians recasts', async () => {
    const { actor, incidentId } = await setUp();
    const claim = done(await execute(createClaim, actor, claimOf(incidentId, count(9, 9, { subject: 'militant' }))));
    const { statementId } = await tell(actor, incidentId, 'Nine villagers were killed, a neighbour said.', count(9, 9, { subject: 'civilian' }));
    expect(await evidenceOf(claim.id, statementId)).toMatchObject({ relation: 'recasts' });
  });

  it('a source that counts the killed and the wounded recasts neither', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const wounded = await tell(actor, incidentId, 'Nine wounded reached the clinic.', count(9, 9, { attribute: 'wounded' }));
    expect(await evidenceOf(claimId, wounded.statementId)).toMatchObject({ relation: 'recasts' });
    const statement = await readClient().statement.findUniqueOrThrow({ where: { id: wounded.statementId }, include: { excerpt: { include: { snapshot: true } } } });
    done(await execute(createStatement, actor, killed(statement.excerpt.snapshotId, statement.excerpt.snapshot.text ?? '', 'The evening edition', 9, { incidentId })));
    expect((await evidenceOf(claimId, wounded.statementId))?.relation).not.toBe('recasts');
  });

  it('the body’s own later figure updates its claim', async () => {
    const { actor, incidentId, claimId, originId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'River Command now counts twelve killed.', count(12, 12), { asOf: '2031-05-03' });
    done(await execute(assignStatements, actor, { originId, statementIds: [statementId], reason: '' }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'updates', proposed: 'undetermined' });
    const openAlerts = () => readClient().alert.findMany({ where: { state: 'open', claims: { some: { claimId } } } });
    expect(await openAlerts()).toMatchObject([{ kind: 'claim_version', statementAId: statementId }]);
    const { incidentId: _i, wordingAr: _a, wordingEn: _b, statedById: _c, statedByAr: _d, statedByEn: _f, ...figure } = claimOf(incidentId, count(12, 12), { asOf: '2031-05-03', statementId });
    done(await execute(reviseClaim, actor, { claimId, version: 1, ...figure, reason: 'Its own new count.' }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'agrees' });
    expect(await openAlerts()).toEqual([]);
  });

  it('copies of one text that differ in the number are no evidence against the claim; another number of the copied sentence is', async () => {
    const { actor, incidentId } = await setUp();
    const [a, b] = [await tell(actor, incidentId, 'Nine were killed, the communiqué said.', count(9, 9)), await tell(actor, incidentId, 'Nineteen were killed, the communiqué said.', count(19, 19))];
    const spanOf = async (statementId: string) => (await readClient().statement.findUniqueOrThrow({ where: { id: statementId }, include: { excerpt: true } })).excerpt;
    const [spanA, spanB] = [await spanOf(a.statementId), await spanOf(b.statementId)];
    await writeClient().passage.create({
      data: { snapshotAId: spanA.snapshotId, snapshotBId: spanB.snapshotId, aStart: spanA.start, aEnd: spanA.end, bStart: spanB.start, bEnd: spanB.end, words: 6, containment: 0.9 },
    });
    const claim = done(await execute(createClaim, actor, claimOf(incidentId, count(9, 9), { statementId: a.statementId })));
    expect(await evidenceOf(claim.id, b.statementId)).toMatchObject({ relation: 'misprint', proposed: 'context' });

    // Proposals of a sentence are quoted with all of it: what is copied is told by each one's own words.
    await writeClient().statement.update({ where: { id: b.statementId }, data: { valueStart: spanB.end - 5, valueEnd: spanB.end } });
    const again = done(await execute(createClaim, actor, claimOf(incidentId, count(9, 9), { statementId: a.statementId })));
    expect((await evidenceOf(again.id, b.statementId))?.relation).toBe('contradicts');
  });
});

describe('deciding', () => {
  it('accepts the proposal that was read, and nothing else', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine died, the clinic said.', count(9, 9));
    const row = await evidenceOf(claimId, statementId);
    if (!row) throw new Error('no evidence');
    expect(refusalOf(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: 'contradicts' }))).toBe('proposalChanged');
    done(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: 'supports' }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ decided: 'supports', decidedBy: actor.name });
    expect(refusalOf(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: 'supports' }))).toBe('stale');
  });

  it('decides otherwise only with a reason, and keeps it; the decision can be taken back', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine died at the bridge.', count(9, 9));
    const row = await evidenceOf(claimId, statementId);
    if (!row) throw new Error('no evidence');
    const input = { evidenceId: row.id, version: row.version, decided: 'context' as const };
    expect(refusalOf(await execute(overrideEvidence, actor, { ...input, reason: '  ' }))).toBe('reasonNeeded');
    done(await execute(overrideEvidence, actor, { ...input, reason: 'It speaks of the bridge, not of the depots.' }));
    const kept = await evidenceOf(claimId, statementId);
    expect(kept).toMatchObject({ decided: 'context', proposed: 'supports', relation: 'agrees', overrideReason: 'It speaks of the bridge, not of the depots.' });
    done(await execute(reopenEvidence, actor, { evidenceId: row.id, version: kept?.version ?? 0 }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ decided: null, overrideReason: '' });
  });

  it('keeps a decision when the proposal changes under it, and shows on what it was made', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine were killed there.', count(9, 9));
    const row = await evidenceOf(claimId, statementId);
    if (!row) throw new Error('no evidence');
    done(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: 'supports' }));
    const claim = await readClient().claim.findUniqueOrThrow({ where: { id: claimId } });
    const { incidentId: _i, wordingAr: _a, wordingEn: _b, statedById: _c, statedByAr: _d, statedByEn: _f, ...figure } = claimOf(incidentId, count(12, 12));
    done(await execute(reviseClaim, actor, { claimId, version: claim.version, ...figure, reason: 'The command counts twelve now.' }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ decided: 'supports', decidedOn: 'supports', proposed: 'contradicts', claimVersion: 2 });
  });

  it('a released statement is not proposed again, and comes back as it was', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine were killed, they say.', count(9, 9));
    const row = await evidenceOf(claimId, statementId);
    if (!row) throw new Error('no evidence');
    const { version } = done(await execute(releaseEvidence, actor, { evidenceId: row.id, version: row.version }));
    await tell(actor, incidentId, 'Another nine.', count(9, 9));
    expect(await evidenceOf(claimId, statementId)).toBeUndefined();
    done(await execute(restoreEvidence, actor, { evidenceId: row.id, version }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'agrees' });
  });

  it('holds a loose statement against a claim on a person’s word that it is the same incident', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, null, 'Nine were killed on Thursday.', count(9, 9));
    expect(await evidenceOf(claimId, statementId)).toBeUndefined();
    done(await execute(holdStatement, actor, { claimId, statementId, isSameIncident: false }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'undetermined' });
    done(await execute(holdStatement, actor, { claimId, statementId, isSameIncident: true }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'agrees', proposed: 'supports' });
    expect(await readClient().statement.findUniqueOrThrow({ where: { id: statementId } })).toMatchObject({ incidentId });
  });

  it('hides the evidence of a removed statement and brings it back with it', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine, said the miller.', count(9, 9));
    done(await execute(removeStatement, actor, { statementId, version: 1, isRemoved: true }));
    expect(await evidenceOf(claimId, statementId)).toBeUndefined();
    done(await execute(removeStatement, actor, { statementId, version: 2, isRemoved: false }));
    expect(await evidenceOf(claimId, statementId)).toMatchObject({ relation: 'agrees' });
  });

  it('leaves one authorship event of the claim’s incident for each deed', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const { statementId } = await tell(actor, incidentId, 'Nine, said the ferryman.', count(9, 9));
    const row = await evidenceOf(claimId, statementId);
    if (!row) throw new Error('no evidence');
    done(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: 'supports' }));
    const events = await readClient().auditEvent.findMany({ where: { objectKind: 'evidence', objectId: row.id } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ command: 'evidence.decide', authorship: true, incidentId, actorId: actor.id });
  });
});

describe('a statement’s standing', () => {
  it('is superseded by a later one and reinstated; circles are refused', async () => {
    const { actor, incidentId } = await setUp();
    const [a, b] = [await tell(actor, incidentId, 'First nine.', count(9, 9)), await tell(actor, incidentId, 'Then ten.', count(10, 10))];
    done(await execute(supersedeStatement, actor, { statementId: a.statementId, version: 1, supersededById: b.statementId }));
    expect(refusalOf(await execute(supersedeStatement, actor, { statementId: b.statementId, version: 1, supersededById: a.statementId }))).toBe('supersedesItself');
    done(await execute(reinstateStatement, actor, { statementId: a.statementId, version: 2, reason: '' }));
    expect(await readClient().statement.findUniqueOrThrow({ where: { id: a.statementId } })).toMatchObject({ standing: 'current', supersededById: null });
  });
});
