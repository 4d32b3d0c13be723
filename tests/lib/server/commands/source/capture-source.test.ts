import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { archiveSource } from '@/lib/server/commands/source/archive-source';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { editSource } from '@/lib/server/commands/source/edit-source';
import { captureAgain } from '@/lib/server/commands/snapshot/capture-again';
import { execute } from '@/lib/server/commands/execute';
import { blobPath, readBlob } from '@/lib/server/db/blobs';
import { readClient } from '@/lib/server/db/clients';
import { findMatchingIds } from '@/lib/server/db/search-documents';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture, pasted } from '../../../../support/sources';

useDatabase();

const TEXT = 'مقتل تسعة في الوادي\n\nقالت الوزارة إن تسعة أشخاص قتلوا أمس في الوادي، وإن البحث مستمر.\nوأضافت أن ثلاثة آخرين جرحوا.\n';

describe('bringing a source in', () => {
  it('stores bytes, snapshot, segments, search text and one audit event together', async () => {
    const actor = await makeUser('fact_checker');
    const done = await capture(actor, TEXT, { outletName: 'صحيفة الوادي', published: '2024-03-05', publishedTime: '18:30+03:00', url: 'https://valley.example.org/9' });
    const source = await readClient().source.findUniqueOrThrow({ where: { id: done.sourceId }, include: { outlet: true, snapshots: { include: { segments: true } } } });
    expect(source).toMatchObject({ title: 'مقتل تسعة في الوادي', language: 'ar', publishedEarliest: '2024-03-05', publishedTime: '18:30+03:00', createdById: actor.id });
    expect(source.outlet).toMatchObject({ nameAr: 'صحيفة الوادي', nameEn: null, kind: 'unknown' });
    const [snapshot] = source.snapshots;
    expect(snapshot).toMatchObject({ text: TEXT, encoding: 'utf-8', textLength: Array.from(TEXT).length });
    expect((await readBlob(snapshot?.rawSha256 ?? '')).toString('utf8')).toBe(TEXT);
    expect(snapshot?.segments.map((segment) => segment.kind)).toEqual(['headline', 'body']);
    expect(await findMatchingIds('source', 'الوزاره قتلوا')).toEqual([done.sourceId]);
    expect(await readClient().auditEvent.count({ where: { objectId: done.sourceId } })).toBe(1);
  });

  it('dates a source by what its text says of itself, unless a person does, and never one’s own note', async () => {
    const actor = await makeUser('fact_checker');
    const dated = (title: string) => `${title}\nتاريخ النشر: 5 آذار 2024\n\nقالت الوزارة إن تسعة أشخاص قتلوا أمس في الوادي، وإن البحث مستمر.\n`;
    const days = [];
    for (const [title, more] of [['مقتل تسعة', {}], ['مقتل تسعة في الوادي', { published: '2024-03-06' }], ['مقتل تسعة كما سمعنا', { kind: 'field_report' }]] as const) {
      const { sourceId } = await capture(actor, dated(title), more);
      days.push((await readClient().source.findUniqueOrThrow({ where: { id: sourceId } })).publishedEdtf);
    }
    expect(days).toEqual(['2024-03-05', '2024-03-06', null]);
  });

  it('leads the same bytes to the first source, and keeps them again only when asked', async () => {
    const actor = await makeUser('fact_checker');
    const text = 'One and the same communiqué.';
    const first = await capture(actor, text);
    const again = await execute(captureSource, actor, pasted(text, { outletName: 'Another paper' }));
    expect(again).toMatchObject({ ok: false, problem: { kind: 'conflict', code: 'sameBytes', current: { sourceId: first.sourceId } } });
    expect(await readClient().outlet.count({ where: { nameEn: 'Another paper' } })).toBe(0);
    const kept = await capture(actor, text, { evenIfSame: true });
    expect(kept.sourceId).not.toBe(first.sourceId);
  });

  it('finds an outlet however it is spelled, and does not make it twice', async () => {
    const actor = await makeUser('fact_checker');
    await capture(actor, 'نص أول من الوكالة.', { outletName: 'وكالة الأنباء' });
    await capture(actor, 'نص ثان من الوكالة.', { outletName: 'وكالة الانبـاء' });
    expect(await readClient().outlet.count({ where: { nameAr: { startsWith: 'وكالة' } } })).toBe(1);
  });

  it('sends a form sent twice once', async () => {
    const actor = await makeUser('fact_checker');
    const input = pasted('Sent twice by an impatient hand.', { evenIfSame: true });
    const [a, b] = [await execute(captureSource, actor, input, { requestKey: 'k1' }), await execute(captureSource, actor, input, { requestKey: 'k1' })];
    expect(a).toEqual(b);
  });

  it.each([
    ['empty text', pasted('   '), 'text', 'emptyText'],
    ['an address that is no web address', pasted('a text', { url: 'javascript:alert(1)' }), 'url', 'addressForm'],
    ['a time without its day', pasted('b text', { published: '2024-03', publishedTime: '10:00Z' }), 'publishedTime', 'timeNeedsDay'],
    ['a time without its zone', pasted('c text', { published: '2024-03-05', publishedTime: '10:00' }), 'publishedTime', 'timeForm'],
    ['a date that is none', pasted('d text', { published: '2024-13-40' }), 'published', 'dateUnreadable'],
    ['a confidential article', pasted('e text', { confidential: true, agreedWordingAr: 'مصدر', agreedWordingEn: 'a source' }), 'confidential', 'onlyOwnConfidential'],
    ['a confidential note without agreed wording', pasted('f text', { kind: 'witness', confidential: true, agreedWordingAr: 'شاهد' }), 'agreedWordingEn', 'agreedWordingNeeded'],
  ])('refuses %s, beside the field', async (_name, input, field, code) => {
    const before = await readClient().source.count();
    const refused = await execute(captureSource, await makeUser('fact_checker'), input);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid', fields: { [field]: { code } } } });
    expect(await readClient().source.count()).toBe(before);
  });

  it('keeps who told us out of the audit of a confidential note', async () => {
    const actor = await makeUser('fact_checker');
    const done = await capture(actor, 'Umm Salim said she saw eleven bodies.', {
      kind: 'witness', title: 'Umm Salim, by telephone', confidential: true, agreedWordingAr: 'شاهدة من الحي', agreedWordingEn: 'a resident',
    });
    const events = await readClient().auditEvent.findMany({ where: { objectId: done.sourceId } });
    expect(JSON.stringify(events)).not.toContain('Salim');
  });

  it('captures again beside the earlier snapshot, but not the very same bytes', async () => {
    const actor = await makeUser('fact_checker');
    const { sourceId } = await capture(actor, 'The toll stands at nine.');
    expect(await execute(captureAgain, actor, { sourceId, content: { via: 'text', text: 'The toll stands at nine.' } })).toMatchObject({ problem: { code: 'sameAsLastSnapshot' } });
    expect(await execute(captureAgain, actor, { sourceId, content: { via: 'text', text: 'The toll stands at eleven.' } })).toMatchObject({ ok: true });
    const snapshots = await readClient().snapshot.findMany({ where: { sourceId }, orderBy: { capturedAt: 'asc' } });
    expect(snapshots.map((snapshot) => snapshot.text)).toEqual(['The toll stands at nine.', 'The toll stands at eleven.']);
    expect(await findMatchingIds('source', 'toll eleven')).toContain(sourceId);
    expect(snapshots.every((snapshot) => existsSync(blobPath(snapshot.rawSha256)))).toBe(true);
  });

  it('refuses a stale edit and shows what is stored', async () => {
    const actor = await makeUser('fact_checker');
    const { sourceId } = await capture(actor, 'A text whose title two people change.');
    const { content: _content, evenIfSame: _same, ...fields } = pasted('');
    const edit = (title: string, version: number) => execute(editSource, actor, { ...fields, sourceId, version, title, language: 'en' });
    expect(await edit('First', 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await edit('Second', 1)).toMatchObject({ ok: false, problem: { kind: 'stale', current: { title: 'First', version: 2 } } });
    expect(await edit('', 2)).toMatchObject({ problem: { fields: { title: { code: 'required' } } } });
  });

  it('is put away by an editor only, and comes back', async () => {
    const checker = await makeUser('fact_checker');
    const editor = await makeUser('editor');
    const { sourceId } = await capture(checker, 'To be put away.');
    expect(await execute(archiveSource, checker, { sourceId, version: 1, isArchived: true })).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(await execute(archiveSource, editor, { sourceId, version: 1, isArchived: true })).toMatchObject({ ok: true });
    expect(await execute(archiveSource, editor, { sourceId, version: 2, isArchived: false })).toMatchObject({ ok: true });
  });

  it('keeps a raw file byte for byte', async () => {
    const actor = await makeUser('fact_checker');
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Nine killed.\r\nNo more is known.', 'utf16le')]);
    const done = await execute(captureSource, actor, pasted('', { content: { via: 'file', name: 'a.txt', bytes } }));
    if (!done.ok) throw new Error(done.problem.code);
    expect(done.value).toMatchObject({ encoding: 'utf-16le', foundBy: 'mark', title: 'Nine killed.' });
    const snapshot = await readClient().snapshot.findUniqueOrThrow({ where: { id: done.value.snapshotId } });
    expect(snapshot.text).toBe('Nine killed.\nNo more is known.');
    expect((await readFile(blobPath(snapshot.rawSha256))).equals(bytes)).toBe(true);
  });
});
