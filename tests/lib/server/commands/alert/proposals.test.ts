import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { alertViews } from '@/app/[locale]/desk/inbox/views';
import { SYSTEM } from '@/lib/server/access/actor';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { dismissAlert } from '@/lib/server/commands/alert/dismiss-alert';
import { reopenAlert } from '@/lib/server/commands/alert/reopen-alert';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { execute } from '@/lib/server/commands/execute';
import { assignCommunique } from '@/lib/server/commands/origin/assign-communique';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { nameCommunique } from '@/lib/server/commands/origin/name-communique';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { proposeOrigins } from '@/lib/server/commands/origin/propose-origins';
import { proposalDetails } from '@/lib/schemas/alert';
import { listAlerts } from '@/lib/server/db/alert-queries';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { inWriteTurn } from '@/lib/server/db/write';
import { bringProposalsUpToDate } from '@/lib/server/jobs/origin-proposals';
import { Refusal } from '@/lib/server/commands/problem';
import { drainJobs } from '@/lib/server/jobs/worker';
import { closeReprints } from '@/lib/server/jobs/reprint-index';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture, killed } from '../../../../support/sources';
import { count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();
afterAll(closeReprints);
const fail = (line: string) => {
  throw new Error(line);
};

const REASON = 'The chain names it.';
const by = (name: string) => ({ attribution: [{ name, role: 'originator' as const, entityId: null }] });

async function setUp() {
  const actor = await makeUser('fact_checker');
  const { incidentId, claimId } = await openIncident(actor);
  await done(await execute(createEntity, actor, { kind: 'organisation', nameAr: 'خلية السهل', nameEn: 'Plain Cell', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [] }));
  const a = await tell(actor, incidentId, 'The cell counted nine killed in the valley.', count(9, 9), { ...by('Plain Cell'), outlet: 'Plain Herald' });
  const b = await tell(actor, incidentId, 'أحصت الخلية تسعة قتلى في الوادي.', count(9, 9), { ...by('خلية السهل'), outlet: 'بريد السهل' });
  return { actor, incidentId, claimId, a, b };
}

const openAlert = async (incidentId: string) => {
  const rows = await readClient().alert.findMany({ where: { kind: 'origin_proposal' }, orderBy: { createdAt: 'desc' } });
  return rows.find((row) => proposalDetails.parse(row.details).incidentId === incidentId && row.state === 'open') ?? null;
};

describe('proposed original sources', () => {
  it('come of the outbox, wait for a person, and are applied by confirming; opening again takes all of it back', async () => {
    const { actor, incidentId, claimId, a, b } = await setUp();
    await sleep(1_600);
    await drainJobs(() => undefined);
    const alert = await openAlert(incidentId);
    if (!alert) throw new Error('nothing was proposed');
    expect(await readClient().statement.count({ where: { id: { in: [a.statementId, b.statementId] }, originId: null } })).toBe(2);
    expect((await listAlerts({ state: 'open', claimId, page: 1 })).alerts.map(({ id }) => id)).toContain(alert.id);

    const { originId } = done(await execute(confirmAlert, actor, { alertId: alert.id, reason: REASON }));
    const origin = await readClient().origin.findUniqueOrThrow({ where: { id: originId ?? '' }, include: { statements: true } });
    expect(origin.statements.map(({ id }) => id).sort()).toEqual([a.statementId, b.statementId].sort());
    expect([origin.labelEn, origin.reviewedById]).toEqual(['Plain Cell', actor.id]);
    expect(refusalOf(await execute(confirmAlert, actor, { alertId: alert.id, reason: REASON }))).toBe('alertDecided');

    done(await execute(reopenAlert, actor, { alertId: alert.id, reason: REASON }));
    const back = await readClient().origin.findUniqueOrThrow({ where: { id: origin.id }, include: { statements: true } });
    expect([back.statements.length, back.reviewedAt]).toEqual([0, null]);
    const events = await readClient().auditEvent.findMany({ where: { objectId: alert.id }, orderBy: { seq: 'asc' }, select: { command: true, authorship: true } });
    expect(events).toEqual([{ command: 'alert.confirm', authorship: true }, { command: 'alert.reopen', authorship: true }]);
  });

  it('stay dismissed for the statements they named, come again for others, and need a reason', async () => {
    const { actor, incidentId } = await setUp();
    done(await execute(proposeOrigins, SYSTEM, { incidentId }));
    const alert = await openAlert(incidentId);
    expect(refusalOf(await execute(dismissAlert, actor, { alertId: alert?.id ?? '', reason: ' ' }))).toBe('reasonNeeded');
    done(await execute(dismissAlert, actor, { alertId: alert?.id ?? '', reason: REASON }));
    done(await execute(proposeOrigins, SYSTEM, { incidentId }));
    expect(await openAlert(incidentId)).toBeNull();
    const c = await tell(actor, incidentId, 'Nine, the cell says once more.', count(9, 9), by('Plain Cell'));
    done(await execute(proposeOrigins, SYSTEM, { incidentId }));
    const again = await openAlert(incidentId);
    expect(proposalDetails.parse(again?.details).statementIds).toEqual([c.statementId]);
  });

  it('are computed before the transaction, and written only while nothing they rest on has changed', async () => {
    const { incidentId } = await setUp();
    const compute = async () => proposeOrigins.prepare?.({ actor: SYSTEM, now: new Date(), read: readClient() }, { incidentId });
    const write = async (prepared: Awaited<ReturnType<typeof compute>>) => {
      if (!prepared) throw new Error('nothing was prepared');
      await inWriteTurn(writeClient(), (tx) => proposeOrigins.run(tx, { actor: SYSTEM, now: new Date(), prepared }, { incidentId }));
    };
    const outdated = await compute();
    await tell(await makeUser('fact_checker'), incidentId, 'The cell says nine.', count(9, 9), by('Plain Cell'));
    await expect(write(outdated)).rejects.toBeInstanceOf(Refusal);
    expect(await openAlert(incidentId)).toBeNull();
    const standing = await compute();
    // A deed that has nothing to do with it comes between.
    await tell(await makeUser('fact_checker'), null, 'Ten, in another valley.', count(10, 10));
    await write(standing);
    expect(proposalDetails.parse((await openAlert(incidentId))?.details).statementIds).toHaveLength(3);
  });

  it('change nothing, and leave nothing in the audit, when they are found again', async () => {
    const { incidentId } = await setUp();
    await bringProposalsUpToDate(incidentId);
    const events = await readClient().auditEvent.count();
    await bringProposalsUpToDate(incidentId);
    expect(await readClient().auditEvent.count()).toBe(events);
  });

  it('credit an outlet that only the text names, though the chain is empty and no words are shared', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId } = await openIncident(actor);
    const theirs = await tell(actor, incidentId, 'Nine fighters died in the depots, River Command said in a statement.', count(9, 9), { ...by('River Command'), outlet: 'Reuters', published: '2031-05-01' });
    const relayed = await tell(actor, incidentId, 'قُتل تسعة مسلحين في مخازن الوادي، نقلا عن وكالة رويترز.', count(9, 9), { outlet: 'بريد السهل', published: '2031-05-02' });
    const alone = await tell(actor, incidentId, 'Nine were killed there, according to a statement carried by the Iraqi News Agency.', count(9, 9), { outlet: 'Plain Herald', published: '2031-05-02' });
    await bringProposalsUpToDate(incidentId);
    const found = (await readClient().alert.findMany({ where: { fingerprint: { startsWith: `origin_proposal:${incidentId}` } } })).map(({ details }) => proposalDetails.parse(details));
    const river = found.find(({ statementIds }) => statementIds.includes(relayed.statementId));
    expect(river?.statementIds).toEqual([theirs.statementId, relayed.statementId]);
    expect(river?.evidence).toContainEqual({ because: 'credit', name: 'رويترز', statementId: relayed.statementId, creditedId: theirs.statementId });
    expect(found.find(({ statementIds }) => statementIds.includes(alone.statementId))).toMatchObject({ action: 'create', agent: { name: 'Iraqi News Agency' } });
  });

  it('a communiqué is its original source’s child: named, joined by a later copy, taken back; it never counts as a source of its own', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, originId, claimId } = await openIncident(actor);
    const text = (paper: string) => `أعلنت قيادة النهر في بيان صدر فجر السبت أن قوة من الفوج الثالث دهمت مخازن السلاح في وادي السنديان بعد متابعة دامت أسبوعين، وأن المداهمة أسفرت عن مقتل تسعة مسلحين كانوا يحرسون المخازن من غير أن تقع إصابات بين أفراد القوة.\n\nوهذه فقرة كتبها محرر ${paper} وحده.\n`;
    const print = async (paper: string) => {
      const source = await capture(actor, text(paper), { outletName: paper, published: '2031-05-03', title: `بيان قيادة النهر كما نشرته ${paper}` });
      return done(await execute(createStatement, actor, killed(source.snapshotId, text(paper), 'مقتل تسعة مسلحين', 9, { incidentId, ...by('قيادة النهر') })));
    };
    const copies = [await print('صحيفة الوادي'), await print('صوت الجبل')];
    await drainJobs(fail);
    done(await execute(assignStatements, actor, { originId, statementIds: copies.map(({ statementId }) => statementId), reason: REASON }));
    const tally = async () => (await loadSourcing([claimId])).get(claimId);
    const counted = await tally();
    await bringProposalsUpToDate(incidentId);
    const alert = await openAlert(incidentId);
    expect(proposalDetails.parse(alert?.details)).toMatchObject({ action: 'communique', originId, communique: { id: null, issued: '2031-05-03' }, statementIds: copies.map(({ statementId }) => statementId) });

    done(await execute(confirmAlert, actor, { alertId: alert?.id ?? '', reason: REASON }));
    const [communique] = await readClient().communique.findMany({ where: { originId }, include: { statements: true } });
    expect(communique?.statements).toHaveLength(2);
    expect(await tally()).toEqual(counted);
    expect(await readClient().origin.count()).toBe(await readClient().origin.count({ where: { communiques: { none: {} } } }) + 1);

    const late = await print('بريد السهل');
    await drainJobs(fail);
    done(await execute(assignStatements, actor, { originId, statementIds: [late.statementId], reason: REASON }));
    await bringProposalsUpToDate(incidentId);
    const joining = await openAlert(incidentId);
    expect(proposalDetails.parse(joining?.details)).toMatchObject({ communique: { id: communique?.id }, statementIds: [late.statementId] });
    done(await execute(dismissAlert, actor, { alertId: joining?.id ?? '', reason: REASON }));
    await bringProposalsUpToDate(incidentId);
    expect(await openAlert(incidentId)).toBeNull();

    done(await execute(reopenAlert, actor, { alertId: alert?.id ?? '', reason: REASON }));
    expect(await readClient().communique.count({ where: { originId } })).toBe(0);
    expect(await readClient().statement.count({ where: { originId } })).toBe(3);
    const events = await readClient().auditEvent.findMany({ where: { objectId: alert?.id }, orderBy: { seq: 'asc' }, select: { command: true, authorship: true } });
    expect(events).toEqual([{ command: 'alert.confirm', authorship: true }, { command: 'alert.reopen', authorship: true }]);
  });

  it('of statements for an original source that nobody has reviewed say that confirming counts nothing yet', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, claimId } = await openIncident(actor);
    const { id: originId } = done(await execute(createOrigin, actor, { labelAr: '', labelEn: 'The ferrymen', kind: 'agent', entityId: null, ownerGroupId: null, sideId: null, reason: '', statementIds: [] }));
    const first = await tell(actor, incidentId, 'Nine killed, the ferrymen counted.', count(9, 9), by('The ferrymen'));
    done(await execute(assignStatements, actor, { originId, statementIds: [first.statementId], reason: REASON }));
    await tell(actor, incidentId, 'The ferrymen counted nine killed at the depots.', count(9, 9), by('The ferrymen'));
    done(await execute(proposeOrigins, SYSTEM, { incidentId }));
    const told = async () => alertViews(await listAlerts({ kind: 'origin_proposal', state: 'open', claimId, page: 1 }), 'en').map(({ proposal }) => [proposal?.action, proposal?.waitsForReview, proposal?.origin.href]);
    expect(await told()).toEqual([['assign', true, `/desk/origins/${originId}`]]);
    done(await execute(reviewOrigin, actor, { originId, version: 1, isReviewed: true, reason: REASON }));
    expect(await told()).toEqual([['assign', false, `/desk/origins/${originId}`]]);
  });

  it('a communiqué of more copies than a form may name is confirmed all the same', async () => {
    const { actor, incidentId, a } = await setUp();
    const { id: _id, ...row } = await readClient().statement.findUniqueOrThrow({ where: { id: a.statementId } });
    const { id: originId } = await writeClient().origin.create({ data: { labelEn: 'Plain Cell' } });
    const statementIds = Array.from({ length: 1_100 }, (_, place) => `copy-${place}`);
    await writeClient().statement.createMany({ data: statementIds.map((id) => ({ ...row, value: row.value ?? {}, id, originId })) });
    const communique = { id: null, title: 'A title as long as pages have them. '.repeat(10), issued: '2031-05-03' };
    const details = proposalDetails.parse({ incidentId, key: 'communique:new:copy-0', action: 'communique', originId, mergedId: null, kind: 'agent', agent: null, communique, statementIds, evidence: [], applied: null });
    const { id: alertId } = await writeClient().alert.create({ data: { kind: 'origin_proposal', fingerprint: 'many copies', details } });
    done(await execute(confirmAlert, actor, { alertId, reason: REASON }));
    expect(await readClient().communique.findFirst({ where: { originId }, select: { issuedEdtf: true, _count: { select: { statements: true } } } })).toEqual({ issuedEdtf: '2031-05-03', _count: { statements: 1_100 } });
  });

  it('a communiqué takes no statement of another origin, and one that leaves its origin leaves it', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, originId } = await openIncident(actor);
    const told = await tell(actor, incidentId, 'Nine fighters were killed in the depots.', count(9, 9));
    const name = { originId, title: 'On the depots', issued: '2031-05-01', statementIds: [told.statementId], reason: REASON };
    expect(refusalOf(await execute(nameCommunique, actor, name))).toBe('statementsOfOtherOrigin');
    done(await execute(assignStatements, actor, { originId, statementIds: [told.statementId], reason: REASON }));
    const { id } = done(await execute(nameCommunique, actor, name));
    expect(await readClient().statement.count({ where: { communiqueId: id } })).toBe(1);
    done(await execute(assignCommunique, actor, { communiqueId: null, statementIds: [told.statementId], reason: REASON }));
    done(await execute(assignCommunique, actor, { communiqueId: id, statementIds: [told.statementId], reason: REASON }));
    done(await execute(assignStatements, actor, { originId: null, statementIds: [told.statementId], reason: REASON }));
    expect(await readClient().statement.count({ where: { communiqueId: id } })).toBe(0);
  });
});
