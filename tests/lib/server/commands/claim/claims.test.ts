import { describe, expect, it } from 'vitest';
import { archiveClaim } from '@/lib/server/commands/claim/archive-claim';
import { claimFromStatement } from '@/lib/server/commands/claim/claim-from-statement';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { editClaim } from '@/lib/server/commands/claim/edit-claim';
import { reorderClaims } from '@/lib/server/commands/claim/reorder-claims';
import { reviseClaim } from '@/lib/server/commands/claim/revise-claim';
import { execute } from '@/lib/server/commands/execute';
import { listClaims, readClaim } from '@/lib/server/db/claim-queries';
import { listEvidence } from '@/lib/server/db/evidence-queries';
import { makeUser, useDatabase } from '../../../../support/database';
import { claimOf, count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

async function setUp() {
  const actor = await makeUser('fact_checker');
  return { actor, ...(await openIncident(actor)) };
}

describe('claims', () => {
  it('a claim written after the statements is compared with all of them', async () => {
    const { actor, incidentId } = await setUp();
    await tell(actor, incidentId, 'Four were detained.', count(4, 4, { attribute: 'detained' }));
    const claim = done(await execute(createClaim, actor, claimOf(incidentId, count(4, 4, { attribute: 'detained' }))));
    expect((await listEvidence(claim.id)).map((row) => row.relation)).toEqual(['agrees']);
  });

  it('is made of a statement in one step, with its figure, its speaker and the statement as evidence', async () => {
    const { actor, incidentId, bodyId } = await setUp();
    const { statementId } = await tell(actor, null, 'River Command said six hideouts were destroyed.', count(6, 6, { attribute: 'hideouts_destroyed' }), {
      attribution: [{ name: 'River Command', role: 'originator', entityId: bodyId }], eventDate: '2031-05-01', asOf: '2031-05-02',
    });
    const { id } = done(await execute(claimFromStatement, actor, { statementId, incidentId, wordingAr: '', wordingEn: 'Six hideouts were destroyed' }));
    const claim = await readClaim(id);
    expect(claim).toMatchObject({ statedById: bodyId, incidentId, versions: [{ number: 1, low: 6, attribute: 'hideouts_destroyed', eventEdtf: '2031-05-01', asOfEdtf: '2031-05-02', statement: { id: statementId } }] });
    expect((await listEvidence(id)).map((row) => row.statement.id)).toEqual([statementId]);
    const other = done(await execute(createClaim, actor, claimOf(incidentId, count(1, 1))));
    expect(other.id).not.toBe(id);
  });

  it('a new version stands, the old one stays, and evidence is compared with the new one', async () => {
    const { actor, incidentId, claimId } = await setUp();
    await tell(actor, incidentId, 'Twelve, said the clinic.', count(12, 12));
    const { incidentId: _i, wordingAr: _a, wordingEn: _e, statedById: _s, statedByAr: _sa, statedByEn: _se, ...figure } = claimOf(incidentId, count(12, 12));
    expect(refusalOf(await execute(reviseClaim, actor, { claimId, version: 1, ...figure, reason: '' }))).toBe('reasonNeeded');
    done(await execute(reviseClaim, actor, { claimId, version: 1, ...figure, reason: 'The command corrected itself.' }));
    expect((await readClaim(claimId))?.versions.map((version) => [version.number, version.low])).toEqual([[2, 12], [1, 9]]);
    expect((await listEvidence(claimId)).map((row) => [row.relation, row.claimVersion])).toEqual([['agrees', 2]]);
  });

  it.each([
    ['low above high', claimOf('', count(9, 7)), 'lowAboveHigh'],
    ['an exact figure with two bounds', claimOf('', count(9, 10, { qualifier: 'exact' })), 'exactNeedsOneNumber'],
    ['a total without its period', claimOf('', count(9, 9), { scope: 'period_total' }), 'periodNeeded'],
    ['no wording', claimOf('', count(9, 9), { wordingAr: '', wordingEn: '' }), 'oneWordingNeeded'],
    ['a count below zero', claimOf('', count(-1, -1)), 'negativeCount'],
  ])('refuses %s', async (_name, input, code) => {
    const { actor, incidentId } = await setUp();
    expect(refusalOf(await execute(createClaim, actor, { ...input, incidentId }))).toBe(code);
  });

  it('keeps both texts of a stale edit', async () => {
    const { actor, claimId } = await setUp();
    const words = { claimId, wordingAr: '', statedById: null, statedByAr: '', statedByEn: '' };
    done(await execute(editClaim, actor, { ...words, version: 1, wordingEn: 'Nine died' }));
    expect(await execute(editClaim, actor, { ...words, version: 1, wordingEn: '9 died' })).toMatchObject({ ok: false, problem: { kind: 'stale', current: { wordingEn: 'Nine died', version: 2 } } });
  });

  it('are put in order, unless someone added one meanwhile', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const second = done(await execute(createClaim, actor, claimOf(incidentId, count(2, 2))));
    done(await execute(reorderClaims, actor, { incidentId, claimIds: [second.id, claimId] }));
    expect((await listClaims({ incidentId, page: 1 })).claims.map((claim) => claim.id)).toEqual([second.id, claimId]);
    expect(refusalOf(await execute(reorderClaims, actor, { incidentId, claimIds: [claimId] }))).toBe('claimsChanged');
  });

  it('are found by words of either language and put away', async () => {
    const { actor, incidentId } = await setUp();
    const claim = done(await execute(createClaim, actor, claimOf(incidentId, count(3, 3), { wordingAr: 'احترقت ثلاثة زوارق', wordingEn: 'Three boats burned' })));
    const found = async (search: string, isArchived = false) => (await listClaims({ search, isArchived, page: 1 })).claims.map((row) => row.id);
    expect(await found('boats')).toEqual([claim.id]);
    expect(await found('زوارق')).toEqual([claim.id]);
    done(await execute(archiveClaim, actor, { claimId: claim.id, version: 1, isArchived: true }));
    expect(await found('boats')).toEqual([]);
    expect(await found('boats', true)).toEqual([claim.id]);
  });
});
