import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/core/record/finding';
import { verifyRecord } from '@/lib/core/record/verify';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { ensureRatingScale } from '@/lib/server/db/rating-scale';
import { readManifest } from '@/lib/server/front/site-manifest';
import { drainJobs } from '@/lib/server/jobs/worker';
import { verifySignature } from '@/lib/server/record/ed25519';
import { loadRecordSnapshot } from '@/lib/server/record/load-snapshot';
import { sha256 } from '@/lib/server/record/sha256';
import { useDatabase } from '@/tests/support/database';

const database = useDatabase();
const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** Runs the publishing process until it has begun `deeds` publications, then kills it `delay` ms later. Returns what it said was done. */
async function publishAndKill(deeds: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join('tests', 'support', 'publish-forever.ts')], { cwd: ROOT, env: { ...process.env, ISNAD_DATA: database.dataDir } });
  let said = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the publishing process ended by itself: ${errors}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('publishing\n').length > deeds) resolve();
    });
  });
  await sleep(delay);
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').flatMap((line) => (line.startsWith('done ') ? [line.slice(5)] : []));
}

describe('kill -9 in the middle of approving, publishing and baking', () => {
  it.each([0, 20, 60, 150])('after %i ms, nothing acknowledged is lost and nothing is done by halves', async (delay) => {
    await ensureRatingScale();
    const acknowledged = await publishAndKill(2, delay);

    for (const id of acknowledged) expect((await readClient().revision.findUniqueOrThrow({ where: { id } })).state).toBe('published');
    for (const revision of await readClient().revision.findMany({ include: { verdict: true } })) {
      const isPublished = revision.state === 'published';
      expect(revision.documentHash !== null, 'a published revision has its document, and no other has').toBe(isPublished);
      expect(revision.verdict.currentRevisionId === revision.id).toBe(isPublished);
      expect(await readClient().auditEvent.count({ where: { command: 'revision.publish', verdictId: revision.verdictId } })).toBe(isPublished ? 1 : 0);
      if (isPublished) expect(await readClient().recordDocument.count({ where: { hash: revision.documentHash ?? '' } })).toBe(1);
    }

    const snapshot = await loadRecordSnapshot(new Date());
    expect(verifyRecord({ ...snapshot, heads: [snapshot.head], keptHead: null }, { sha256, verifySignature }).filter(isProblem)).toEqual([]);

    // The next worker takes the abandoned job up; its lease is let go here instead of waited for.
    await writeClient().job.updateMany({ where: { doneAt: null }, data: { lockedAt: null, runAt: new Date() } });
    const faults: string[] = [];
    await drainJobs((line) => faults.push(line));
    expect(faults).toEqual([]);
    const manifest = await readManifest(database.dataDir);
    for (const { slug } of await readClient().verdict.findMany({ where: { state: 'published' }, select: { slug: true } })) {
      expect(Object.keys(manifest?.files ?? {})).toContain(`/en/verdicts/${slug}`);
    }
    expect(manifest?.seq).toBe(snapshot.head.seq);
  });
});
