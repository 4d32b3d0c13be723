import { z } from 'zod';
import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { publishDueRevision } from '@/lib/server/commands/revision/publish-due-revision';
import type { Job } from '@/lib/server/db/generated/client';
import { bakeRecord } from './bake-record';

const revisionPayload = z.object({ revisionId: z.string() });

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
    default:
      throw new Error(`there is no job called ${job.kind}`);
  }
}
