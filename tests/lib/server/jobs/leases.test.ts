import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeClient } from '@/lib/server/db/clients';
import { releaseDeadLeases } from '@/lib/server/jobs/queue';
import { useDatabase } from '@/tests/support/database';

useDatabase();

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('leases of jobs', () => {
  it('of workers that are gone are let go when a worker starts; those at work keep theirs', async () => {
    const lease = (lockedBy: string, doneAt: Date | null = null) => writeClient().job.create({ data: { kind: 'bake', payload: {}, runAt: new Date(), lockedAt: new Date(), lockedBy, doneAt } });
    const killed = await lease(`${await deadPid()}-aaaaaaaa`);
    const earlier = await lease(`${process.pid}-bbbbbbbb`); // a container's first process has the same number each time
    const atWork = await lease(`${process.ppid}-cccccccc`);
    expect(await releaseDeadLeases()).toBe(2);
    const free = await writeClient().job.findMany({ where: { lockedAt: null }, select: { id: true } });
    expect(free.map(({ id }) => id).sort()).toEqual([killed.id, earlier.id].sort());
    expect((await writeClient().job.findUniqueOrThrow({ where: { id: atWork.id } })).lockedAt).not.toBeNull();
  });
});
