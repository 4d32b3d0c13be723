import { expect, it } from 'vitest';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { readClient } from '@/lib/server/db/clients';
import { useDatabase } from '@/tests/support/database';
import { done, makeCase, readHashes, submitDraft, versionOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

it.each(['2026-03-14?', '2026-03-14~'])('a verdict on an event of %s is published; the marks of doubt stay on the desk', async (eventDate) => {
  const file = await makeCase(eventDate);
  expect((await readClient().evidence.findUniqueOrThrow({ where: { id: file.evidenceId } })).reason).toHaveProperty('warnings');
  await writeDraft(file);
  await submitDraft(file);
  const { editor, revisionId } = file;
  await done(editor, approveRevision, { revisionId, version: await versionOf(revisionId), read: { en: (await readHashes(revisionId)).en ?? undefined } });
  await done(editor, publishRevision, { revisionId, version: await versionOf(revisionId) });
  expect((await readClient().revision.findUniqueOrThrow({ where: { id: revisionId } })).state).toBe('published');
});
