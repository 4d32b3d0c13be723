import { describe, expect, it } from 'vitest';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { execute } from '@/lib/server/commands/execute';
import { overrideEvidence } from '@/lib/server/commands/evidence/override-evidence';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { copyEditText } from '@/lib/server/commands/revision/copy-edit-text';
import { noteCorrection } from '@/lib/server/commands/revision/note-correction';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { recallRevision } from '@/lib/server/commands/revision/recall-revision';
import { requestChanges } from '@/lib/server/commands/revision/request-changes';
import { saveText } from '@/lib/server/commands/revision/save-text';
import { scheduleRevision } from '@/lib/server/commands/revision/schedule-revision';
import { startRevision } from '@/lib/server/commands/revision/start-revision';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { raiseBanner } from '@/lib/server/commands/verdict/raise-banner';
import { retractVerdict } from '@/lib/server/commands/verdict/retract-verdict';
import { startVerdict } from '@/lib/server/commands/verdict/start-verdict';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { drainJobs } from '@/lib/server/jobs/worker';
import { useDatabase } from '@/tests/support/database';
import { type Case, done, makeCase, NINE_KILLED, readHashes, refusalOf, submitDraft, versionOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();

/** The hour is over: the set time, and the job that waits for it, lie in the past. */
async function letTimePass({ revisionId }: Case): Promise<void> {
  const past = new Date(Date.now() - 1_000);
  await writeClient().revision.update({ where: { id: revisionId }, data: { publishAt: past } });
  await writeClient().job.update({ where: { dedupeKey: `publish ${revisionId}` }, data: { runAt: past } });
}

async function approve({ revisionId }: Case, actor: Case['editor'], read?: { en?: string; ar?: string }) {
  const hashes = await readHashes(revisionId);
  return execute(approveRevision, actor, { revisionId, version: await versionOf(revisionId), read: read ?? { en: hashes.en ?? undefined } });
}

async function inReview(): Promise<Case> {
  const file = await makeCase();
  await writeDraft(file);
  await submitDraft(file);
  return file;
}

async function published(): Promise<Case> {
  const file = await inReview();
  expect(refusalOf(await approve(file, file.editor))).toBeNull();
  await done(file.editor, publishRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId) });
  return file;
}

describe('writing a draft', () => {
  it('refuses a save that started from an older text and gives the stored one back', async () => {
    const { writer, editor, revisionId } = await makeCase();
    const words = { title: 'One', summary: '', reasoning: '', unknown: '' };
    await done(writer, saveText, { revisionId, language: 'ar', version: 1, ...words });
    const late = await execute(saveText, editor, { revisionId, language: 'ar', version: 1, ...words, title: 'Two' });
    expect(late).toMatchObject({ ok: false, problem: { kind: 'stale', current: { title: 'One', version: 2 } } });
    const stored = await readClient().revisionText.findFirstOrThrow({ where: { revisionId, language: 'ar' } });
    expect(stored.title).toBe('One');
  });

  it('does a form that is sent twice once', async () => {
    const { writer, revisionId } = await makeCase();
    const input = { revisionId, language: 'ar', version: 1, title: 'One', summary: '', reasoning: '', unknown: '' } as const;
    const first = await execute(saveText, writer, input, { requestKey: 'same form' });
    const second = await execute(saveText, writer, input, { requestKey: 'same form' });
    expect(second).toEqual(first);
    expect(await readClient().auditEvent.count({ where: { command: 'revision.save-text', objectId: { not: '' }, actorId: writer.id } })).toBe(1);
  });

  it('refuses an address that is taken, beside the field', async () => {
    const [one, two] = [await makeCase(), await makeCase()];
    const { slug } = await readClient().verdict.findUniqueOrThrow({ where: { id: one.verdictId } });
    const claim = await readClient().claim.findUniqueOrThrow({ where: { id: two.claimId } });
    const { id: claimId } = await done(two.writer, createClaim, {
      incidentId: claim.incidentId, wordingAr: '', wordingEn: 'Nine were killed there too.', statedById: null, statedByAr: '', statedByEn: 'The Cell', value: NINE_KILLED, scope: 'incident',
      period: '', assertion: 'asserted', eventDate: '', asOf: '', stated: '', placeId: null, placeText: '', statementId: null,
    });
    const result = await execute(startVerdict, two.writer, { claimId, slug, primaryLanguage: 'en' });
    expect(result).toMatchObject({ ok: false, problem: { fields: { slug: { code: 'slugTaken' } } } });
  });
});

describe('four eyes', () => {
  it('an editor who wrote no part may approve', async () => {
    const file = await inReview();
    expect(refusalOf(await approve(file, file.editor))).toBeNull();
    const text = await readClient().revisionText.findFirstOrThrow({ where: { revisionId: file.revisionId, language: 'en' } });
    expect(text).toMatchObject({ approvedById: file.editor.id, approvedHash: (await readHashes(file.revisionId)).en });
  });

  it.each(['editor', 'admin'] as const)('an %s who overrode one piece of evidence may not', async (role) => {
    const file = await inReview();
    const evidence = await readClient().evidence.findUniqueOrThrow({ where: { id: file.evidenceId } });
    await done(file[role], overrideEvidence, { evidenceId: evidence.id, version: evidence.version, decided: 'consistent', reason: 'It bears out the event only.' });
    expect(refusalOf(await approve(file, file[role]))).toBe('unmet_four_eyes');
  });

  it('a copy-edit makes no author', async () => {
    const file = await inReview();
    const text = await readClient().revisionText.findFirstOrThrow({ where: { revisionId: file.revisionId, language: 'en' } });
    await done(file.editor, copyEditText, { revisionId: file.revisionId, language: 'en', version: text.version, title: text.title, summary: 'Nine, by one acount.', reasoning: text.reasoning, unknown: '' });
    expect(refusalOf(await approve(file, file.editor))).toBeNull();
  });

  it('a copy-edit that changes a number is refused', async () => {
    const file = await inReview();
    const text = await readClient().revisionText.findFirstOrThrow({ where: { revisionId: file.revisionId, language: 'en' } });
    const result = await execute(copyEditText, file.editor, { revisionId: file.revisionId, language: 'en', version: text.version, title: text.title, summary: 'Five, by one account.', reasoning: text.reasoning, unknown: '' });
    expect(refusalOf(result)).toBe('copyEdit_numbers_changed');
  });

  it('approval of something else than what was read is refused', async () => {
    const file = await inReview();
    expect(refusalOf(await approve(file, file.editor, { en: '0'.repeat(64) }))).toBe('unmet_content_hash_as_read');
  });

  it('approval without a reviewed statement is refused', async () => {
    const file = await inReview();
    await writeClient().statement.update({ where: { id: file.statementId }, data: { reviewedAt: null } });
    expect(refusalOf(await approve(file, file.editor))).toBe('unmet_reviewed_statement');
  });

  it('a fact-checker approves nothing', async () => {
    const file = await inReview();
    expect(refusalOf(await approve(file, file.writer))).toBe('forbidden');
  });
});

describe('the way back', () => {
  it('goes through changes requested to a second approval', async () => {
    const file = await inReview();
    await done(file.editor, requestChanges, { revisionId: file.revisionId, version: await versionOf(file.revisionId), note: 'Say what is not known.' });
    expect(await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } })).toMatchObject({ state: 'changes_requested', reviewNote: 'Say what is not known.' });
    await writeDraft(file, 'Nine, by one account; who they were is not known.');
    await submitDraft(file);
    expect(refusalOf(await approve(file, file.editor))).toBeNull();
  });

  it('refuses to send back without a word', async () => {
    const file = await inReview();
    const result = await execute(requestChanges, file.editor, { revisionId: file.revisionId, version: await versionOf(file.revisionId), note: ' ' });
    expect(refusalOf(result)).toBe('required');
  });

  it('refuses what the state does not offer', async () => {
    const file = await inReview();
    await done(file.writer, recallRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId) });
    expect(refusalOf(await execute(publishRevision, file.editor, { revisionId: file.revisionId, version: await versionOf(file.revisionId) }))).toBe('stepNotOffered');
  });

  it('refuses a step from an older state', async () => {
    const file = await inReview();
    expect(refusalOf(await execute(recallRevision, file.writer, { revisionId: file.revisionId, version: 1 }))).toBe('stale');
  });
});

describe('publishing', () => {
  it('appends incident, outlet and verdict to the record in one deed', async () => {
    const before = await readClient().recordEntry.count();
    const file = await published();
    const added = await readClient().recordEntry.findMany({ where: { seq: { gt: before } }, orderBy: { seq: 'asc' }, select: { kind: true } });
    expect(added.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['incident', 'verdict']));
    expect(added.at(-1)?.kind).toBe('verdict');
    expect(await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } })).toMatchObject({ state: 'published', currentRevisionId: file.revisionId });
  });

  it('is refused when the evidence changed after the approval', async () => {
    const file = await inReview();
    await approve(file, file.editor);
    const evidence = await readClient().evidence.findUniqueOrThrow({ where: { id: file.evidenceId } });
    await done(file.writer, overrideEvidence, { evidenceId: evidence.id, version: evidence.version, decided: 'context', reason: 'Second thoughts.' });
    const result = await execute(publishRevision, file.editor, { revisionId: file.revisionId, version: await versionOf(file.revisionId) });
    expect(refusalOf(result)).toBe('unmet_approved_hash_unchanged');
    expect((await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } })).state).toBe('approved');
  });

  it('waits for its time, then the worker publishes and bakes', async () => {
    const file = await inReview();
    await approve(file, file.editor);
    await done(file.editor, scheduleRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId), publishAt: IN_AN_HOUR });
    await drainJobs(() => undefined);
    expect((await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } })).state).toBe('approved');
    await letTimePass(file);
    await drainJobs(() => undefined);
    expect((await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } })).state).toBe('published');
  });

  it('is held back at its time when the evidence changed, and the audit says why', async () => {
    const file = await inReview();
    await approve(file, file.editor);
    await done(file.editor, scheduleRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId), publishAt: IN_AN_HOUR });
    const evidence = await readClient().evidence.findUniqueOrThrow({ where: { id: file.evidenceId } });
    await done(file.writer, overrideEvidence, { evidenceId: evidence.id, version: evidence.version, decided: 'context', reason: 'Second thoughts.' });
    await letTimePass(file);
    await drainJobs(() => undefined);
    expect(await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } })).toMatchObject({ state: 'approved', publishAt: null });
    const event = await readClient().auditEvent.findFirstOrThrow({ where: { command: 'revision.publish-due', verdictId: file.verdictId } });
    expect(event.details).toMatchObject({ outcome: 'heldBack', because: 'unmet_approved_hash_unchanged' });
  });

  it('refuses a time that is past', async () => {
    const file = await inReview();
    await approve(file, file.editor);
    const result = await execute(scheduleRevision, file.editor, { revisionId: file.revisionId, version: await versionOf(file.revisionId), publishAt: '2020-01-01T00:00:00Z' });
    expect(refusalOf(result)).toBe('unmet_future_time');
  });
});

describe('after publication', () => {
  it('a second revision needs its note, and the record chains both', async () => {
    const file = await published();
    const verdict = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    const { revisionId } = await done(file.writer, startRevision, { verdictId: file.verdictId, version: verdict.version, correctionKind: 'correction' });
    const second = { ...file, revisionId };
    await writeDraft(second, 'Nine, by two accounts.');
    expect(refusalOf(await execute(submitRevision, file.writer, { revisionId, version: await versionOf(revisionId) }))).toBe('unmet_correction_note');
    await done(file.writer, noteCorrection, { revisionId, version: await versionOf(revisionId), kind: 'correction', noteAr: '', noteEn: 'A second account was found.' });
    await submitDraft(second);
    await approve(second, file.editor);
    await done(file.editor, publishRevision, { revisionId, version: await versionOf(revisionId) });
    const rows = await readClient().revision.findMany({ where: { verdictId: file.verdictId }, orderBy: { number: 'asc' }, select: { documentHash: true } });
    const stored = await readClient().recordDocument.findUniqueOrThrow({ where: { hash: rows[1]?.documentHash ?? '' } });
    const document = JSON.parse(Buffer.from(stored.bytes ?? []).toString('utf8')) as { previousDocument: string; revision: number; corrections: { documentHash: string }[] };
    expect(document).toMatchObject({ previousDocument: rows[0]?.documentHash, revision: 2, corrections: [{ kind: 'correction', changesRating: false }] });
    // The note's words are in its own document alone: withheld there, they are nowhere.
    const documents = await readClient().recordDocument.findMany({ where: { objectId: file.verdictId } });
    const telling = documents.filter(({ bytes }) => Buffer.from(bytes ?? []).includes('A second account was found.'));
    expect(telling.map(({ hash }) => hash)).toEqual([document.corrections[0]?.documentHash]);
  });

  it('one editor puts it under review at once, and the finding stays', async () => {
    const file = await published();
    const before = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    await done(file.editor, raiseBanner, { verdictId: file.verdictId, version: before.version, noteAr: '', noteEn: 'A new account reached us.' });
    const after = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    expect(after).toMatchObject({ state: 'under_review', currentRevisionId: before.currentRevisionId });
  });

  it('a retraction says why and is final', async () => {
    const file = await published();
    const { version } = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    expect(refusalOf(await execute(retractVerdict, file.editor, { verdictId: file.verdictId, version, noteAr: '', noteEn: '' }))).toBe('required');
    await done(file.editor, retractVerdict, { verdictId: file.verdictId, version, noteAr: '', noteEn: 'The report was forged.' });
    const result = await execute(startRevision, file.writer, { verdictId: file.verdictId, version: version + 1, correctionKind: 'correction' });
    expect(refusalOf(result)).toBe('verdictRetracted');
  });
});
