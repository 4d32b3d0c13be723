import { drainJobs } from '@/lib/server/jobs/worker';
import { makeCase, publishDraft, submitDraft, writeDraft } from './newsroom';

/** Approves, publishes and bakes one verdict after another until it is killed. Says "publishing" before each deed that counts. */
for (;;) {
  const file = await makeCase();
  await writeDraft(file);
  await submitDraft(file);
  process.stdout.write('publishing\n');
  await publishDraft(file);
  process.stdout.write(`done ${file.revisionId}\n`);
  await drainJobs((line) => process.stderr.write(`${line}\n`));
}
