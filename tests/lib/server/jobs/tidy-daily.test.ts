import { expect, it } from 'vitest';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { tidyDaily } from '@/lib/server/jobs/tidy-daily';
import { useDatabase } from '@/tests/support/database';

useDatabase();

it('leftovers go after their time, what is still needed stays, and the audit tells', async () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);
  const job = { kind: 'bake', payload: {}, runAt: daysAgo(60) };
  await writeClient().job.createMany({ data: [{ ...job, id: 'old', doneAt: daysAgo(40) }, { ...job, id: 'young', doneAt: daysAgo(2) }, { ...job, id: 'waiting' }, { ...job, id: 'failed', failedAt: daysAgo(50) }] });
  const request = { command: 'source.capture', actorId: 'x', result: {} };
  await writeClient().doneRequest.createMany({ data: [{ ...request, key: 'old', createdAt: daysAgo(8) }, { ...request, key: 'young', createdAt: daysAgo(1) }] });

  await tidyDaily(now);

  expect((await readClient().job.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual(['failed', 'waiting', 'young']);
  expect((await readClient().doneRequest.findMany()).map(({ key }) => key)).toEqual(['young']);
  expect(await readClient().auditEvent.findMany({ select: { command: true, details: true } })).toEqual([{ command: 'job.tidy-up', details: { requests: 1, jobs: 1, links: 0 } }]);
});
