import { z } from 'zod';
import { defineCommand } from '../define-command';
import { findLeftovers } from './leftovers';

/** Clears what only had to be remembered for a while: answers to forms sent twice, finished jobs, one-time links that ran out. */
export const tidyUp = defineCommand({
  name: 'job.tidy-up',
  permission: 'job:run',
  input: z.object({}),
  async run(tx, { now }) {
    const { requests, jobs, links } = findLeftovers(now);
    const [requestCount, jobCount, linkCount] = [
      await tx.doneRequest.deleteMany({ where: requests }),
      await tx.job.deleteMany({ where: jobs }),
      await tx.verification.deleteMany({ where: links }),
    ];
    return {
      value: {},
      audit: { objectKind: 'record', objectId: 'leftovers', details: { requests: requestCount.count, jobs: jobCount.count, links: linkCount.count } },
    };
  },
});
