import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { misprintDetails } from '@/lib/schemas/alert';
import { captureAgain } from '@/lib/server/commands/snapshot/capture-again';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { execute } from '@/lib/server/commands/execute';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { catchUpReprints, closeReprints } from '@/lib/server/jobs/reprint-index';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../support/database';
import { capture, killed } from '../../../support/sources';
import { count, done, openIncident } from '../../../support/told-incident';

const database = useDatabase();
afterAll(closeReprints);

/** A communiqué of our own making; `number` is what a copy may get wrong. */
const communique = (number: string) =>
  `أعلنت قيادة النهر في بيان صدر فجر السبت أن قوة من الفوج الثالث دهمت مخازن السلاح في وادي السنديان بعد متابعة دامت أسبوعين، وأن المداهمة أسفرت عن مقتل ${number} مسلحين كانوا يحرسون المخازن، من غير أن تقع إصابات بين أفراد القوة التي عادت إلى مقرها قبل طلوع الشمس.`;
const page = (headline: string, number: string) => `${headline}\n\n${communique(number)}\n\nوهذه فقرة لا صلة لها بما سبق كتبها محرر ${headline} وحده عن أسعار الخضار في سوق البلدة القديم.\n`;
const log: string[] = [];
const drain = async () => {
  await drainJobs((line) => log.push(line));
  expect(log).toEqual([]);
};

describe('every capture is held against all stored ones', () => {
  it('keeps the passages two sources share, raises where they differ, and leaves one audit event each', async () => {
    const actor = await makeUser('fact_checker');
    const nine = await capture(actor, page('صحيفة الوادي', '9'), { outletName: 'صحيفة الوادي', published: '2031-05-02' });
    const nineteen = await capture(actor, page('صوت الجبل', '19'), { outletName: 'صوت الجبل', published: '2031-05-02' });
    await drain();
    const passage = await readClient().passage.findFirstOrThrow({ where: { snapshotAId: nineteen.snapshotId, snapshotBId: nine.snapshotId } });
    expect(passage.containment).toBeGreaterThan(0.6);
    const text = (await readClient().snapshot.findUniqueOrThrow({ where: { id: nineteen.snapshotId } })).text ?? '';
    expect(Array.from(text).slice(passage.aStart, passage.aEnd).join('')).toContain('مقتل 19 مسلحين');
    const alert = await readClient().alert.findFirstOrThrow({ where: { kind: 'misprint' }, include: { sources: true } });
    expect(misprintDetails.parse(alert.details).sides.map(({ text: said }) => said.match(/\d+/)?.[0]).sort()).toEqual(['19', '9']);
    expect(alert.sources.map(({ sourceId }) => sourceId).sort()).toEqual([nine.sourceId, nineteen.sourceId].sort());
    expect(await readClient().auditEvent.count({ where: { command: 'snapshot.index', objectId: { in: [nine.snapshotId, nineteen.snapshotId] } } })).toBe(2);
  });

  it('a further copy joins the alert that is open', async () => {
    const actor = await makeUser('fact_checker');
    await capture(actor, page('بريد السهل', '9'), { outletName: 'بريد السهل' });
    await drain();
    const alerts = await readClient().alert.findMany({ where: { kind: 'misprint' }, include: { sources: true } });
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.sources).toHaveLength(3);
  });

  it('ties the alert to statements and claims once somebody says what the passage states', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, claimId } = await openIncident(actor);
    const snapshot = await readClient().snapshot.findFirstOrThrow({ where: { source: { outlet: { nameAr: 'صوت الجبل' } } } });
    const made = done(await execute(createStatement, actor, killed(snapshot.id, snapshot.text ?? '', 'مقتل 19 مسلحين', 19, { value: count(19, 19), incidentId })));
    const alert = await readClient().alert.findFirstOrThrow({ where: { kind: 'misprint' }, include: { claims: true } });
    expect([alert.statementAId, alert.statementBId]).toContain(made.statementId);
    expect(alert.claims.map((row) => row.claimId)).toEqual([claimId]);
  });

  it('a new capture of one source is not a copy of itself, and short common words are none', async () => {
    const actor = await makeUser('fact_checker');
    const first = await capture(actor, page('نشرة الميناء', '7'), { outletName: 'نشرة الميناء' });
    await drain();
    const again = done(await execute(captureAgain, actor, { sourceId: first.sourceId, content: { via: 'text', text: page('نشرة الميناء', '8') } }));
    const short = await capture(actor, 'تنظيم داعش الإرهابي في العراق وسوريا عنوان لا غير.\n');
    await drain();
    expect(await readClient().passage.count({ where: { snapshotAId: again.snapshotId, snapshotBId: first.snapshotId } })).toBe(0);
    expect(await readClient().passage.count({ where: { OR: [{ snapshotAId: short.snapshotId }, { snapshotBId: short.snapshotId }] } })).toBe(0);
  });

  it('is built again from the database when it is lost, without finding anything twice; what was destroyed leaves it', async () => {
    const actor = await makeUser('fact_checker');
    const [passages, events] = [await readClient().passage.count(), await readClient().auditEvent.count()];
    await closeReprints();
    rmSync(join(database.dataDir, 'reprints'), { recursive: true });
    expect(await catchUpReprints(new AbortController().signal, () => undefined)).toBeGreaterThan(3);
    expect([await readClient().passage.count(), await readClient().auditEvent.count()]).toEqual([passages, events]);

    const gone = await readClient().snapshot.findFirstOrThrow({ where: { source: { outlet: { nameAr: 'صحيفة الوادي' } } } });
    await writeClient().snapshot.update({ where: { id: gone.id }, data: { state: 'destroyed', text: null } });
    expect(await catchUpReprints(new AbortController().signal, () => undefined)).toBe(1);
    const late = await capture(actor, page('آخر الأخبار', '9'), { outletName: 'آخر الأخبار' });
    await drain();
    const shared = await readClient().passage.findMany({ where: { snapshotAId: late.snapshotId }, select: { snapshotBId: true } });
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.map(({ snapshotBId }) => snapshotBId)).not.toContain(gone.id);
  });
});
