import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/server/access/actor';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { execute } from '@/lib/server/commands/execute';
import { assignSource } from '@/lib/server/commands/origin/assign-source';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { editOrigin } from '@/lib/server/commands/origin/edit-origin';
import { mergeOrigin } from '@/lib/server/commands/origin/merge-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { splitOrigin } from '@/lib/server/commands/origin/split-origin';
import { unmergeOrigin } from '@/lib/server/commands/origin/unmerge-origin';
import { readClient } from '@/lib/server/db/clients';
import { listEvidence } from '@/lib/server/db/evidence-queries';
import { listOrigins, readOrigin } from '@/lib/server/db/origin-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import type { CreateOriginInput } from '@/lib/schemas/origin';
import { makeUser, useDatabase } from '../../../../support/database';
import { count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

const REASON = 'Read side by side.';

const named = (labelEn: string, given: Partial<CreateOriginInput> = {}): CreateOriginInput => ({
  labelAr: '', labelEn, kind: 'agent', entityId: null, ownerGroupId: null, sideId: null, reason: '', statementIds: [], ...given,
});

async function setUp() {
  const actor = await makeUser('editor');
  return { actor, ...(await openIncident(actor)) };
}

async function acceptAll(actor: Actor, claimId: string) {
  for (const row of await listEvidence(claimId)) {
    done(await execute(decideEvidence, actor, { evidenceId: row.id, version: row.version, proposed: row.proposed as 'supports' }));
  }
}

async function reviewed(actor: Actor, id: string) {
  const origin = await readClient().origin.findUniqueOrThrow({ where: { id } });
  done(await execute(reviewOrigin, actor, { originId: id, version: origin.version, isReviewed: true, reason: REASON }));
}

const versionOf = async (id: string) => (await readClient().origin.findUniqueOrThrow({ where: { id } })).version;
const sourcingOf = async (claimId: string) => {
  const found = (await loadSourcing([claimId])).get(claimId);
  if (!found) throw new Error('no sourcing');
  return found;
};

describe('original sources set by hand', () => {
  it('two papers with one communiqué are two sources, two outlets, one original source; merging another adds nothing, undoing it does', async () => {
    const { actor, incidentId, claimId } = await setUp();
    const first = await tell(actor, incidentId, 'Nine were killed, the clinic said.', count(9, 9), { outlet: 'Valley Post' });
    const second = await tell(actor, incidentId, 'The clinic counts nine killed.', count(9, 9), { outlet: 'Plain Radio' });
    const third = await tell(actor, incidentId, 'Its doctor counted nine.', count(9, 9), { outlet: 'Ford Gazette' });
    await acceptAll(actor, claimId);
    expect((await sourcingOf(claimId)).sourcing).toMatchObject({ kind: 'none', count: 0 });

    const clinic = done(await execute(createOrigin, actor, named('Clinic', { statementIds: [first.statementId, second.statementId] })));
    expect((await sourcingOf(claimId)).sourcing.kind).toBe('none'); // not reviewed yet
    await reviewed(actor, clinic.id);
    expect(await sourcingOf(claimId)).toMatchObject({ tally: { sources: 3, outlets: 3, originsReviewed: 1 }, sourcing: { kind: 'one', count: 1 } });

    const doctor = done(await execute(createOrigin, actor, named('Doctor', { statementIds: [third.statementId] })));
    await reviewed(actor, doctor.id);
    expect((await sourcingOf(claimId)).sourcing).toMatchObject({ kind: 'independent', count: 2 });

    done(await execute(mergeOrigin, actor, { originId: doctor.id, version: await versionOf(doctor.id), intoId: clinic.id, reason: REASON }));
    expect((await sourcingOf(claimId)).sourcing).toMatchObject({ kind: 'one', count: 1 });
    expect(await readOrigin(clinic.id)).toMatchObject({ merged: [{ id: doctor.id }] });

    done(await execute(unmergeOrigin, actor, { originId: doctor.id, version: await versionOf(doctor.id), reason: REASON }));
    expect((await sourcingOf(claimId)).sourcing).toMatchObject({ kind: 'independent', count: 2 });
  });

  it('splits statements out into a new original source, and assigns them back', async () => {
    const { actor, incidentId } = await setUp();
    const a = await tell(actor, incidentId, 'Nine, said one.', count(9, 9));
    const b = await tell(actor, incidentId, 'Nine, said another.', count(9, 9));
    const origin = done(await execute(createOrigin, actor, named('Council', { statementIds: [a.statementId, b.statementId] })));
    const split = done(
      await execute(splitOrigin, actor, { originId: origin.id, version: await versionOf(origin.id), labelAr: '', labelEn: 'Neighbour', entityId: null, statementIds: [b.statementId], reason: REASON }),
    );
    expect((await readOrigin(split.id))?.statements.map((statement) => statement.id)).toEqual([b.statementId]);
    done(await execute(assignStatements, actor, { originId: origin.id, statementIds: [b.statementId], reason: REASON }));
    expect((await readOrigin(origin.id))?.statements).toHaveLength(2);
    const events = await readClient().auditEvent.findMany({ where: { command: 'origin.assign' } });
    expect(events.at(-1)).toMatchObject({ objectId: origin.id, authorship: true, incidentId });
    expect(JSON.stringify(events.at(-1)?.details)).toContain(split.id); // where it came from, so that it can go back
  });

  it('assigns everything that one source says of an incident at once', async () => {
    const { actor, incidentId, originId } = await setUp();
    const a = await tell(actor, incidentId, 'Nine and more to say.', count(9, 9));
    expect(done(await execute(assignSource, actor, { originId, sourceId: a.sourceId, incidentId, reason: '' }))).toMatchObject({ count: 1 });
    expect(refusalOf(await execute(assignSource, actor, { originId, sourceId: 'none', incidentId, reason: '' }))).toBe('noStatements');
  });

  it('refuses circles, merging twice, reviewing what nobody said, and deeds without a reason', async () => {
    const { actor } = await setUp();
    const [a, b] = [done(await execute(createOrigin, actor, named('A'))), done(await execute(createOrigin, actor, named('B')))];
    const merge = async (originId: string, intoId: string, reason = REASON) => execute(mergeOrigin, actor, { originId, version: await versionOf(originId), intoId, reason });
    expect(refusalOf(await merge(a.id, b.id, ' '))).toBe('reasonNeeded');
    expect(refusalOf(await merge(a.id, a.id))).toBe('mergeIntoItself');
    done(await merge(a.id, b.id));
    expect(refusalOf(await merge(b.id, a.id))).toBe('mergeIntoItself');
    expect(refusalOf(await merge(a.id, b.id))).toBe('alreadyMerged');
    expect(refusalOf(await execute(unmergeOrigin, actor, { originId: b.id, version: await versionOf(b.id), reason: REASON }))).toBe('notMerged');
    const background = done(await execute(createOrigin, actor, named('Background', { kind: 'unattributed' })));
    expect(refusalOf(await execute(reviewOrigin, actor, { originId: background.id, version: 1, isReviewed: true, reason: REASON }))).toBe('unattributedNeverCounts');
    expect(refusalOf(await execute(createOrigin, actor, named('')))).toBe('oneNameNeeded');
  });

  it('shows a stale edit what is stored now', async () => {
    const { actor, originId } = await setUp();
    const edit = (version: number, labelEn: string) => execute(editOrigin, actor, { originId, version, ...named(labelEn) });
    done(await edit(1, 'River Command, press office'));
    const refused = await edit(1, 'River HQ');
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'stale', current: { labelEn: 'River Command, press office' } } });
  });

  it('lists them by state and name', async () => {
    const { actor } = await setUp();
    const one = done(await execute(createOrigin, actor, named('Lighthouse keeper')));
    await reviewed(actor, one.id);
    expect((await listOrigins({ search: 'Lighthouse', state: 'reviewed', page: 1 })).rows.map((row) => row.id)).toEqual([one.id]);
    expect((await listOrigins({ search: 'Lighthouse', state: 'open', page: 1 })).total).toBe(0);
  });
});
