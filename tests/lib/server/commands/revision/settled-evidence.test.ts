import { expect, it } from 'vitest';
import { COMPARE_AGAIN_JOB, type ComparisonWork } from '@/lib/server/commands/evidence/comparison-work';
import { execute } from '@/lib/server/commands/execute';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { writeClient } from '@/lib/server/db/clients';
import { useDatabase } from '@/tests/support/database';
import { type Case, makeCase, readHashes, refusalOf, submitDraft, versionOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

const approve = async ({ editor, revisionId }: Case) =>
  refusalOf(await execute(approveRevision, editor, { revisionId, version: await versionOf(revisionId), read: { en: (await readHashes(revisionId)).en ?? undefined } }));
const publish = async ({ editor, revisionId }: Case) => refusalOf(await execute(publishRevision, editor, { revisionId, version: await versionOf(revisionId) }));
const leave = (work: ComparisonWork) => writeClient().job.create({ data: { kind: COMPARE_AGAIN_JOB, payload: { ...work }, runAt: new Date() } });
const finish = ({ id }: { id: string }) => writeClient().job.update({ where: { id }, data: { doneAt: new Date() } });

it('while a large change is still being compared nobody approves or publishes what it touches; other verdicts go on', async () => {
  const [file, other] = [await makeCase(), await makeCase()];
  await writeDraft(file);
  await submitDraft(file);
  await leave({ claimIds: [other.claimId], statementIds: [file.statementId] });
  await leave({ statementIds: [other.statementId] });
  const own = await leave({ statementIds: [file.statementId] });
  expect(await approve(file)).toBe('comparisonsPending');
  await finish(own);
  expect(await approve(file)).toBeNull();
  const later = await leave({ claimIds: [file.claimId] });
  expect(await publish(file)).toBe('comparisonsPending');
  await finish(later);
  expect(await publish(file)).toBeNull();
});
