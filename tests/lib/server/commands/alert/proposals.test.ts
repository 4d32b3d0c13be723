import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '@/lib/server/access/actor';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { dismissAlert } from '@/lib/server/commands/alert/dismiss-alert';
import { reopenAlert } from '@/lib/server/commands/alert/reopen-alert';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { execute } from '@/lib/server/commands/execute';
import { proposeOrigins } from '@/lib/server/commands/origin/propose-origins';
import { proposalDetails } from '@/lib/schemas/alert';
import { listAlerts } from '@/lib/server/db/alert-queries';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { inWriteTurn } from '@/lib/server/db/write';
import { bringProposalsUpToDate } from '@/lib/server/jobs/origin-proposals';
import { Refusal } from '@/lib/server/commands/problem';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../../support/database';
import { count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

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
});
