import { afterAll, describe, expect, it } from 'vitest';
import { recaptureDetails } from '@/lib/schemas/alert';
import type { StaffActor } from '@/lib/server/access/actor';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { reopenAlert } from '@/lib/server/commands/alert/reopen-alert';
import { execute } from '@/lib/server/commands/execute';
import { captureAgain } from '@/lib/server/commands/snapshot/capture-again';
import { sealSnapshot } from '@/lib/server/commands/snapshot/seal-snapshot';
import { unsealSnapshot } from '@/lib/server/commands/snapshot/unseal-snapshot';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { listAlerts } from '@/lib/server/db/alert-queries';
import { readClient } from '@/lib/server/db/clients';
import { closeReprints } from '@/lib/server/jobs/reprint-index';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../support/database';
import { capture, killed } from '../../../support/sources';
import { count, done, openIncident } from '../../../support/told-incident';

useDatabase();
afterAll(closeReprints);

let pages = 0;
/** A page of our own making; each has a closing line of its own. */
function pageOf(number: string, day = 'الجمعة') {
  return (closing: number) => `خبر من وادي السنديان\n\nقالت قيادة النهر إن المداهمة أسفرت عن مقتل ${number} مسلحين يوم ${day} قرب المخازن، وعادت القوة إلى مقرها.\n\nوهذه فقرة عن سوق البلدة القديم رقم ${closing}.\n`;
}
const NINE = 'مقتل 9 مسلحين يوم الجمعة';

const drain = () =>
  drainJobs((line) => {
    throw new Error(line);
  });

async function quote(actor: StaffActor) {
  pages += 1;
  const [closing, { incidentId, claimId }] = [pages, await openIncident(actor)];
  const source = await capture(actor, pageOf('9')(closing), { published: '2031-05-03' });
  const { statementId, excerptId } = done(await execute(createStatement, actor, killed(source.snapshotId, pageOf('9')(closing), NINE, 9, { value: count(9, 9), incidentId })));
  await drain();
  const again = async (page: (closing: number) => string) => {
    const made = done(await execute(captureAgain, actor, { sourceId: source.sourceId, content: { via: 'text', text: page(closing) } }));
    await drain();
    return made;
  };
  const alerts = async () => {
    const rows = await readClient().alert.findMany({ where: { kind: 'recapture_changed', sources: { some: { sourceId: source.sourceId } } }, include: { claims: true }, orderBy: { createdAt: 'asc' } });
    return rows.map((row) => ({ ...row, details: recaptureDetails.parse(row.details) }));
  };
  return { ...source, statementId, excerptId, claimId, incidentId, again, alerts };
}

describe('a source that is captured again', () => {
  it('raises an alert where a quoted number is another now, on the source and on every claim it bears on', async () => {
    const actor = await makeUser('fact_checker');
    const { sourceId, claimId, statementId, excerptId, again, alerts } = await quote(actor);
    await again(pageOf('19'));
    const [alert, ...rest] = await alerts();
    expect(rest).toEqual([]);
    expect(alert).toMatchObject({ state: 'open', statementAId: statementId, details: { excerptId, change: 'value' } });
    expect(alert?.details.differences).toEqual([{ kind: 'quantity', before: expect.stringContaining('9'), after: expect.stringContaining('19') }]);
    expect(alert?.claims.map((row) => row.claimId)).toEqual([claimId]);
    for (const filter of [{ sourceId }, { claimId }]) expect((await listAlerts({ ...filter, kind: 'recapture_changed', state: 'open', page: 1 })).alerts.map(({ id }) => id)).toEqual([alert?.id]);
  });

  it('raises it for another day, for other words, and for a passage that is gone', async () => {
    const actor = await makeUser('fact_checker');
    for (const [page, change] of [[pageOf('9', 'الخميس'), 'value'], [(closing: number) => pageOf('9')(closing).replace('مسلحين يوم', 'مسلحين أجانب يوم'), 'wording'], [() => 'خبر آخر لا يذكر شيئا من ذلك كله.\n', 'gone']] as const) {
      const { again, alerts } = await quote(actor);
      await again(page);
      expect((await alerts()).map(({ details }) => details.change)).toEqual([change]);
    }
  });

  it('raises nothing where the passage says the same, in whatever place of the page', async () => {
    const { again, alerts } = await quote(await makeUser('fact_checker'));
    await again((closing) => `تنويه من التحرير.\n\n${pageOf('9')(closing)}`);
    expect(await alerts()).toEqual([]);
  });

  it('a third capture takes an open alert along; one that is decided stays, and the same finding is not raised twice', async () => {
    const actor = await makeUser('fact_checker');
    const { again, alerts } = await quote(actor);
    await again(pageOf('19'));
    await again(pageOf('20'));
    expect((await alerts()).map(({ details }) => details.now?.text.match(/\d+/)?.[0])).toEqual(['20']);
    const [alert] = await alerts();
    done(await execute(confirmAlert, actor, { alertId: alert?.id ?? '', reason: 'The paper corrected it.' }));
    await again((closing) => `${pageOf('20')(closing)}\nوسطر جديد.\n`);
    expect((await alerts()).map(({ id, state }) => [id, state])).toEqual([[alert?.id, 'confirmed']]);
    await again((closing) => `${pageOf('9')(closing)}\nوسطر جديد آخر.\n`);
    expect((await alerts()).map(({ state }) => state)).toEqual(['confirmed']);
    done(await execute(reopenAlert, actor, { alertId: alert?.id ?? '', reason: 'It says nine again.' }));
  });

  it('ties the alert to a claim that comes to rest on the passage later', async () => {
    const actor = await makeUser('fact_checker');
    const { snapshotId, incidentId, again, alerts } = await quote(actor);
    const text = (await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId } })).text ?? '';
    await again(pageOf('19'));
    const other = await openIncident(actor);
    done(await execute(createStatement, actor, killed(snapshotId, text, NINE, 9, { value: count(9, 9), incidentId: other.incidentId })));
    const claims = await readClient().claim.findMany({ where: { incidentId: { in: [incidentId, other.incidentId] } }, select: { id: true } });
    expect((await alerts())[0]?.claims.map((row) => row.claimId).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it('tells nothing of a capture that was sealed, and what it says once it is opened again', async () => {
    const { again, alerts } = await quote(await makeUser('fact_checker'));
    const editor = await makeUser('editor');
    const { snapshotId } = await again(pageOf('19'));
    expect(await alerts()).toHaveLength(1);
    const version = async () => (await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId } })).version;
    done(await execute(sealSnapshot, editor, { snapshotId, version: await version(), reason: 'safety', note: 'It names a witness.' }));
    await drain();
    expect(await alerts()).toEqual([]);
    done(await execute(unsealSnapshot, editor, { snapshotId, version: await version(), note: 'The witness agreed.' }));
    await drain();
    expect((await alerts()).map(({ details }) => [details.change, details.snapshotId])).toEqual([['value', snapshotId]]);
  });

  it('repeats no words of a sealed capture in what was decided before; the decision stays', async () => {
    const { again, alerts, sourceId } = await quote(await makeUser('fact_checker'));
    const editor = await makeUser('editor');
    const { snapshotId } = await again(pageOf('19'));
    const [alert] = await alerts();
    done(await execute(confirmAlert, editor, { alertId: alert?.id ?? '', reason: 'It does.' }));
    const told = async () => JSON.stringify([...(await listAlerts({ state: 'confirmed', sourceId, page: 1 })).recaptures.values()]);
    expect(await told()).toContain('19');
    const { version } = await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId } });
    done(await execute(sealSnapshot, editor, { snapshotId, version, reason: 'safety', note: '' }));
    expect(await told()).not.toContain('19 مسلحين');
    expect(await told()).toContain(snapshotId);
  });
});
