import { describe, expect, it } from 'vitest';
import { withholdDocument } from '@/lib/server/commands/record/withhold-document';
import { currentRecordSnapshot } from '@/lib/server/record/load-snapshot';
import { useDatabase } from '@/tests/support/database';
import { done, makeCase, publishDraft, submitDraft, writeDraft } from '@/tests/support/newsroom';

useDatabase();

describe('the record as the app shows it', () => {
  it('is read once for each state of the log; what is withheld is gone at once', async () => {
    const now = new Date();
    const empty = await currentRecordSnapshot(now);
    expect(await currentRecordSnapshot(now)).toBe(empty);

    const file = await makeCase();
    await writeDraft(file);
    await submitDraft(file);
    const documentHash = await publishDraft(file);
    const published = await currentRecordSnapshot(now);
    expect(published.documents.has(documentHash)).toBe(true);
    expect(await currentRecordSnapshot(now)).toBe(published);

    await done(file.admin, withholdDocument, { documentHash, reason: 'court_order', noteAr: '', noteEn: '' });
    expect((await currentRecordSnapshot(now)).documents.has(documentHash)).toBe(false);
  });
});
