import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { drainJobs } from '@/lib/server/jobs/worker';
import { done, makeCase, readHashes, submitDraft, versionOf, writeDraft } from './newsroom';

/** Approves, publishes and bakes one verdict after another until it is killed. Says "publishing" before each deed that counts. */
for (;;) {
  const file = await makeCase();
  await writeDraft(file);
  await submitDraft(file);
  process.stdout.write('publishing\n');
  const { en } = await readHashes(file.revisionId);
  await done(file.editor, approveRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId), read: { en: en ?? undefined } });
  await done(file.editor, publishRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId) });
  process.stdout.write(`done ${file.revisionId}\n`);
  await drainJobs((line) => process.stderr.write(`${line}\n`));
}
