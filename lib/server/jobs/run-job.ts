import { z } from 'zod';
import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { compareAgain } from '@/lib/server/commands/evidence/compare-again';
import { COMPARE_AGAIN_JOB } from '@/lib/server/commands/evidence/comparison-work';
import { publishDueRevision } from '@/lib/server/commands/revision/publish-due-revision';
import { findChanges } from '@/lib/server/commands/snapshot/find-changes';
import { readSnapshot } from '@/lib/server/commands/snapshot/read-snapshot';
import type { Job } from '@/lib/server/db/generated/client';
import { bakeRecord } from './bake-record';
import { bringProposalsUpToDate } from './origin-proposals';
import { destroyBytes } from './destroy-bytes';
import { runIndexSnapshot } from './reprint-index';

const revisionPayload = z.object({ revisionId: z.string() });
const snapshotPayload = z.object({ snapshotId: z.string() });
const bytesPayload = z.object({ hashes: z.array(z.string()) });
const incidentPayload = z.object({ incidentId: z.string() });

/** Does one job; throws when it must be tried again. What changes state goes through a command, as everywhere. */
export async function runJob(job: Job): Promise<void> {
  switch (job.kind) {
    case 'bake':
      await bakeRecord();
      return;
    case 'publish_revision': {
      const { revisionId } = revisionPayload.parse(job.payload);
      const result = await execute(publishDueRevision, SYSTEM, { revisionId }, { requestKey: job.id });
      // A revision that was published, reopened or withdrawn meanwhile has nothing due: the job is done.
      if (!result.ok && result.problem.kind === 'busy') throw new Error('the database stayed busy');
      return;
    }
    case 'read_snapshot': {
      const result = await execute(readSnapshot, SYSTEM, snapshotPayload.parse(job.payload));
      // Sealed, or changed while it was read: nothing is left to do here, the change left a job of its own.
      if (!result.ok && result.problem.kind === 'busy') throw new Error('the database stayed busy');
      return;
    }
    case 'find_changes': {
      const result = await execute(findChanges, SYSTEM, snapshotPayload.parse(job.payload));
      if (!result.ok) throw new Error(`snapshot.find-changes was refused: ${result.problem.code}`);
      return;
    }
    case 'index_snapshot':
      await runIndexSnapshot(snapshotPayload.parse(job.payload).snapshotId);
      return;
    case 'propose_origins': {
      const { incidentId } = incidentPayload.parse(job.payload);
      await bringProposalsUpToDate(incidentId);
      return;
    }
    case 'destroy_bytes':
      await destroyBytes(bytesPayload.parse(job.payload).hashes);
      return;
    case COMPARE_AGAIN_JOB: {
      const result = await execute(compareAgain, SYSTEM, job.payload);
      if (!result.ok) throw new Error(`evidence.compare-again was refused: ${result.problem.code}`);
      return;
    }
    default:
      throw new Error(`there is no job called ${job.kind}`);
  }
}
