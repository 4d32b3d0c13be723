import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '@/lib/server/access/actor';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { COMPARE_AGAIN_JOB, ROWS_AT_ONCE } from '@/lib/server/commands/evidence/comparison-work';
import { editEntity } from '@/lib/server/commands/entity/edit-entity';
import { execute } from '@/lib/server/commands/execute';
import { mergeOrigin } from '@/lib/server/commands/origin/merge-origin';
import { editSelf } from '@/lib/server/commands/user/edit-self';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '@/tests/support/database';
import { done } from '@/tests/support/newsroom';
import { claimOf, count, done as told, openIncident, tell } from '@/tests/support/told-incident';

useDatabase();

/** More than a deed compares at once: several pieces of statements, each against two claims. */
const TOUCHED = 450;
const CLAIMS = 2;
let editor: StaffActor;
let incidentId: string;
let townId: string;
const faults: string[] = [];

beforeAll(async () => {
  editor = await makeUser('editor');
  ({ incidentId, townId } = await openIncident(editor));
  told(await execute(createClaim, editor, claimOf(incidentId, count(12, 12), { wordingEn: 'Twelve were killed' })));
  const first = await tell(editor, incidentId, 'Nine were killed, the wire says.', count(9, 9));
  const { excerptId, value, kind, attribute } = await readClient().statement.findUniqueOrThrow({ where: { id: first.statementId } });
  const row = { excerptId, kind, attribute, sourceId: first.sourceId, incidentId, placeId: townId, createdById: editor.id, value: value ?? {} };
  await writeClient().origin.createMany({ data: [{ id: 'wire', labelEn: 'The wire' }, { id: 'agency', labelEn: 'The agency' }] });
  await writeClient().statement.createMany({ data: Array.from({ length: TOUCHED }, (_, index) => ({ ...row, id: `told-${index}`, originId: 'wire' })) });
});

const waiting = () => readClient().job.count({ where: { kind: COMPARE_AGAIN_JOB, doneAt: null, failedAt: null } });

/** Does the comparing that was left, as the worker does, while somebody else writes. Returns how many writes were refused. */
async function workBesideAWriter(): Promise<{ written: number; refused: number }> {
  const seen = { written: 0, refused: 0 };
  let isOver = false;
  const writing = (async () => {
    while (!isOver) {
      const { ok } = await execute(editSelf, editor, { name: `Editor ${seen.written}`, locale: 'en' });
      seen[ok ? 'written' : 'refused'] += 1;
    }
  })();
  // All that is left is due at once here: no pauses between the jobs.
  await writeClient().job.updateMany({ where: { kind: COMPARE_AGAIN_JOB }, data: { runAt: new Date(0) } });
  while ((await waiting()) > 0) {
    await drainJobs((line) => faults.push(line));
    await writeClient().job.updateMany({ where: { kind: COMPARE_AGAIN_JOB, doneAt: null }, data: { runAt: new Date(0) } });
  }
  isOver = true;
  await writing;
  return seen;
}

const evidence = () => readClient().evidence.count({ where: { statementId: { startsWith: 'told-' } } });

describe('a change that touches more statements than are compared at once', () => {
  it('of an original source is done at once; the comparing follows in short pieces that let others write', async () => {
    await done(editor, mergeOrigin, { originId: 'wire', version: 1, intoId: 'agency', reason: 'One and the same.' });
    expect([await waiting(), await evidence()]).toEqual([Math.ceil(TOUCHED / ROWS_AT_ONCE), 0]);
    const { written, refused } = await workBesideAWriter();
    expect({ refused, faults }).toEqual({ refused: 0, faults: [] });
    expect(written).toBeGreaterThan(3);
    expect(await evidence()).toBe(CLAIMS * TOUCHED);
  });

  it('of a place reaches every statement that names it, however many there are', async () => {
    await writeClient().evidence.deleteMany({ where: { statementId: { startsWith: 'told-' } } });
    const { version } = await readClient().entity.findUniqueOrThrow({ where: { id: townId } });
    const { id: parentId } = await writeClient().entity.create({ data: { kind: 'place', nameEn: 'Oak Governorate' } });
    await done(editor, editEntity, {
      entityId: townId, version, kind: 'place', nameAr: 'وادي السنديان', nameEn: 'Oak Valley', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [],
      parents: [{ parentId, kind: 'located_in', validFrom: '', validTo: '' }],
    });
    await workBesideAWriter();
    expect(await evidence()).toBe(CLAIMS * TOUCHED);
  });
});
