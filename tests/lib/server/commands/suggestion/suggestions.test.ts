import { describe, expect, it } from 'vitest';
import { type StaffActor, SYSTEM } from '@/lib/server/access/actor';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { execute } from '@/lib/server/commands/execute';
import { addSource } from '@/lib/server/commands/incident/add-source';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { changeSegment } from '@/lib/server/commands/segment/change-segment';
import { captureAgain } from '@/lib/server/commands/snapshot/capture-again';
import { readSnapshot } from '@/lib/server/commands/snapshot/read-snapshot';
import { editSource } from '@/lib/server/commands/source/edit-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { removeStatement } from '@/lib/server/commands/statement/remove-statement';
import { acceptSentence } from '@/lib/server/commands/suggestion/accept-sentence';
import { acceptSuggestion } from '@/lib/server/commands/suggestion/accept-suggestion';
import { dismissSuggestion } from '@/lib/server/commands/suggestion/dismiss-suggestion';
import { reopenSuggestion } from '@/lib/server/commands/suggestion/reopen-suggestion';
import { editShortcuts } from '@/lib/server/commands/user/edit-shortcuts';
import type { Proposal } from '@/lib/core/proposal/proposal';
import { readClient } from '@/lib/server/db/clients';
import { drainJobs } from '@/lib/server/jobs/worker';
import { DEFAULT_PROPOSAL_KEYS } from '@/lib/schemas/shortcuts';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture, killed, pasted } from '../../../../support/sources';

useDatabase();

const HEAD = 'مقتل أحد عشر شخصا في قصف السوق 𝟙';
const BODY = 'قالت مديرية الصحة إن القصف أسفر عن مقتل أحد عشر شخصا وإصابة سبعة وعشرين آخرين.';
const SECOND = 'وأضافت المديرية أن فرقها انتشلت ثلاث جثث أخرى ليلا.';
let texts = 0;

interface Row {
  id: string;
  state: string;
  statementId: string | null;
  start: number;
  end: number;
  proposal: Proposal;
}

async function suggestionsOf(snapshotId: string): Promise<Row[]> {
  const rows = await readClient().suggestion.findMany({ where: { snapshotId }, orderBy: { start: 'asc' } });
  return rows.map((row) => ({ ...row, proposal: row.proposal as unknown as Proposal }));
}

function find(rows: readonly Row[], attribute: string): Row {
  const row = rows.find(({ proposal }) => proposal.attribute === attribute);
  if (!row) throw new Error(`nothing of ${attribute} was found in ${JSON.stringify(rows.map(({ proposal }) => proposal.quote))}`);
  return row;
}

function textOf(extra = ''): string {
  return `${HEAD}\n\n${BODY}\n\n${SECOND}\n\n${extra}نُشرت الطبعة ${(texts += 1)} مساء.\n`;
}

async function setUp(given: Parameters<typeof capture>[2] = {}) {
  const actor = await makeUser('fact_checker');
  const text = textOf();
  const captured = await capture(actor, text, { published: '2024-11-22', ...given });
  await drainJobs(() => undefined);
  return { actor, text, ...captured, rows: await suggestionsOf(captured.snapshotId) };
}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}

async function openIncident(actor: StaffActor): Promise<string> {
  const input = { slug: '', titleAr: 'قصف السوق', titleEn: '', summaryAr: '', summaryEn: '', eventDate: '2024-11-20', night: false, placeId: null, placeText: 'السوق' };
  return (await done(execute(createIncident, actor, input))).id;
}

describe('reading a capture', () => {
  it('offers what the text tells after every capture, done by a job', async () => {
    const { rows, text, snapshotId } = await setUp();
    expect((await readClient().snapshot.findUniqueOrThrow({ where: { id: snapshotId } })).valuesState).toBe('done');
    expect(rows.map(({ proposal }) => proposal.attribute)).toEqual(expect.arrayContaining(['killed', 'wounded']));
    for (const { start, end, proposal } of rows) expect(sliceCodePoints(text, start, end)).toBe(proposal.quote);
    expect(rows.every(({ state }) => state === 'open')).toBe(true);
  });

  it('offers headline and body that tell one thing once: the body’s', async () => {
    const { rows, text } = await setUp();
    const eleven = rows.filter(({ proposal }) => proposal.attribute === 'killed' && proposal.low === 11);
    expect(eleven).toHaveLength(1);
    expect(eleven[0]?.proposal).toMatchObject({ segment: 'body' });
    const headline = eleven[0]?.proposal.headline;
    expect(headline && sliceCodePoints(text, headline.start, headline.end)).toContain('أحد عشر');
  });

  it('read twice it leaves the same, with the decisions as they are', async () => {
    const { actor, rows, snapshotId } = await setUp();
    await done(execute(dismissSuggestion, actor, { suggestionId: find(rows, 'wounded').id }));
    const before = await suggestionsOf(snapshotId);
    await done(execute(readSnapshot, SYSTEM, { snapshotId }));
    const told = (all: readonly Row[]) => all.map(({ start, end, state, proposal }) => ({ start, end, state, proposal }));
    expect(told(await suggestionsOf(snapshotId))).toEqual(told(before));
  });

  it('of a language without rules offers nothing', async () => {
    const { rows } = await setUp({ language: 'fr' });
    expect(rows).toEqual([]);
  });

  it('is done again when a part of the page is marked as another: no evidence there, and it can’t be accepted', async () => {
    const { actor, rows, snapshotId } = await setUp();
    const wounded = find(rows, 'wounded');
    const segment = await readClient().segment.findFirstOrThrow({ where: { snapshotId, start: { lte: wounded.start }, end: { gte: wounded.end } } });
    await done(execute(changeSegment, actor, { snapshotId, version: 1, start: segment.start, end: segment.end, kind: 'related' }));
    const early = await execute(acceptSuggestion, actor, { suggestionId: wounded.id, fields: null });
    expect(early).toMatchObject({ ok: false, problem: { code: 'suggestionOutside' } });
    await drainJobs(() => undefined);
    const again = find(await suggestionsOf(snapshotId), 'wounded');
    expect(again.proposal.segment).toBe('related');
    expect(await execute(acceptSuggestion, actor, { suggestionId: again.id, fields: null })).toMatchObject({ ok: false, problem: { code: 'suggestionOutside' } });
    expect(await readClient().statement.count({ where: { excerpt: { snapshotId } } })).toBe(0);
  });

  it('is done again when the day of publication becomes known: relative dates are reckoned from it', async () => {
    const actor = await makeUser('fact_checker');
    const text = `قُتل أربعة أشخاص أمس في المدينة، وفق الشرطة.\n\n${textOf()}`;
    const { sourceId, snapshotId } = await capture(actor, text);
    await drainJobs(() => undefined);
    expect(find(await suggestionsOf(snapshotId), 'killed').proposal.edtf).toBeNull();
    const { content: _content, evenIfSame: _same, ...known } = pasted(text, { published: '2024-11-22', title: 'خبر', language: 'ar' });
    await done(execute(editSource, actor, { ...known, sourceId, version: 1, language: 'ar' }));
    await drainJobs(() => undefined);
    expect(find(await suggestionsOf(snapshotId), 'killed').proposal.edtf).toBe('2024-11-21');
  });

  it('finds accepted what a statement says already, by passage and value', async () => {
    const actor = await makeUser('fact_checker');
    const text = textOf();
    const { snapshotId } = await capture(actor, text);
    const { statementId } = await done(execute(createStatement, actor, killed(snapshotId, text, 'أسفر عن مقتل أحد عشر شخصا', 11)));
    await drainJobs(() => undefined);
    const rows = await suggestionsOf(snapshotId);
    expect(find(rows, 'killed')).toMatchObject({ state: 'accepted', statementId });
    expect(find(rows, 'wounded').state).toBe('open');
  });
});

describe('accepting', () => {
  it('makes excerpt and statement in one deed, with who said it, when and of what', async () => {
    const { actor, rows, sourceId, text, snapshotId } = await setUp();
    const row = find(rows, 'killed');
    const events = await readClient().auditEvent.count();
    const { statementId, excerptId } = await done(execute(acceptSuggestion, actor, { suggestionId: row.id, fields: null }));
    expect((await readClient().auditEvent.count()) - events).toBe(1);
    const statement = await readClient().statement.findUniqueOrThrow({ where: { id: statementId }, include: { excerpt: true, attribution: true } });
    expect(statement).toMatchObject({ sourceId, attribute: 'killed', low: 11, high: 11, saidEdtf: '2024-11-22', asOfEdtf: '2024-11-22', createdById: actor.id, excerptId });
    expect(sliceCodePoints(text, statement.excerpt.start, statement.excerpt.end)).toBe(BODY);
    expect(sliceCodePoints(text, statement.valueStart ?? 0, statement.valueEnd ?? 0)).toBe(row.proposal.quote);
    expect(statement.attribution.map(({ name }) => name)).toEqual(row.proposal.attribution.map(({ name }) => name));
    expect((await suggestionsOf(snapshotId)).find(({ id }) => id === row.id)).toMatchObject({ state: 'accepted', statementId });
    expect(await execute(acceptSuggestion, actor, { suggestionId: row.id, fields: null })).toMatchObject({ ok: false, problem: { code: 'suggestionDecided' } });
  });

  it('quotes what can be read: a sentence is one excerpt, whichever of its values is accepted', async () => {
    const { actor, rows } = await setUp();
    const [killedNow, wounded] = [find(rows, 'killed'), find(rows, 'wounded')];
    const first = await done(execute(acceptSuggestion, actor, { suggestionId: killedNow.id, fields: null }));
    const second = await done(execute(acceptSuggestion, actor, { suggestionId: wounded.id, fields: null }));
    expect(second.excerptId).toBe(first.excerptId);
    const statements = await readClient().statement.findMany({ where: { excerptId: first.excerptId }, select: { id: true, value: true } });
    expect(new Map(statements.map(({ id, value }) => [id, (value as { text: string }).text]))).toEqual(new Map([[first.statementId, killedNow.proposal.quote], [second.statementId, wounded.proposal.quote]]));
  });

  it('of two equal values in one sentence leaves the other open, also when the text is read again', async () => {
    const actor = await makeUser('fact_checker');
    const { snapshotId } = await capture(actor, `قُتل ثلاثة مدنيين في الحي، وقُتل ثلاثة جنود عند الجسر.\n\nنُشرت الطبعة ${(texts += 1)} مساء.\n`);
    await drainJobs(() => undefined);
    const [first] = await suggestionsOf(snapshotId);
    await done(execute(acceptSuggestion, actor, { suggestionId: first?.id ?? '', fields: null }));
    await done(execute(readSnapshot, SYSTEM, { snapshotId }));
    expect((await suggestionsOf(snapshotId)).map(({ state, proposal }) => [state, proposal.attribute, proposal.low])).toEqual([['accepted', 'killed', 3], ['open', 'killed', 3]]);
  });

  it('ties to the only incident of the source, and takes over its date and place where the text is silent', async () => {
    const { actor, rows, sourceId } = await setUp();
    const incidentId = await openIncident(actor);
    await done(execute(addSource, actor, { incidentId, sourceId }));
    const { statementId } = await done(execute(acceptSuggestion, actor, { suggestionId: find(rows, 'killed').id, fields: null }));
    const statement = await readClient().statement.findUniqueOrThrow({ where: { id: statementId } });
    expect(statement).toMatchObject({ incidentId, eventEdtf: '2024-11-20', eventBasis: 'inferred', placeText: 'السوق' });
    const loose = await done(execute(acceptSuggestion, actor, { suggestionId: find(rows, 'wounded').id, incidentId: null, fields: null }));
    expect((await readClient().statement.findUniqueOrThrow({ where: { id: loose.statementId } })).incidentId).toBeNull();
  });

  it('matches who said it with a known name by any of its aliases', async () => {
    const actor = await makeUser('fact_checker');
    const text = `قالت خلية الإعلام الأمني إن القوات قتلت تسعة مسلحين في الوادي.\n\n${textOf()}`;
    const entity = await done(
      execute(createEntity, actor, { kind: 'organisation', nameAr: 'الخلية', nameEn: '', aliases: [{ name: 'خليّة الإعلام الأمني', language: 'ar' }], parents: [], ordinal: null, echelon: '', service: '', sideId: null, notes: '' } as never),
    );
    const { snapshotId } = await capture(actor, text);
    await drainJobs(() => undefined);
    const nine = (await suggestionsOf(snapshotId)).find(({ proposal }) => proposal.low === 9);
    const { statementId } = await done(execute(acceptSuggestion, actor, { suggestionId: nine?.id ?? '', fields: null }));
    const [first] = await readClient().attributionLink.findMany({ where: { statementId }, orderBy: { position: 'asc' } });
    expect(Object.values(entity as object)).toContain(first?.entityId);
  });

  it('takes a person’s changes', async () => {
    const { actor, rows } = await setUp();
    const row = find(rows, 'killed');
    const fields = { ...killed('', row.proposal.quote, row.proposal.quote, 12), eventDate: '2024-11-19' };
    const { statementId } = await done(execute(acceptSuggestion, actor, { suggestionId: row.id, fields }));
    expect(await readClient().statement.findUniqueOrThrow({ where: { id: statementId } })).toMatchObject({ low: 12, eventEdtf: '2024-11-19' });
  });

  it('of a sentence accepts all that is open in it: one excerpt, one audit entry that makes an author of whoever did it', async () => {
    const { actor, rows, text } = await setUp();
    const events = await readClient().auditEvent.count();
    const { accepted, excerptId } = await done(execute(acceptSentence, actor, { suggestionId: find(rows, 'killed').id }));
    expect(accepted).toHaveLength(2);
    const excerpt = await readClient().excerpt.findUniqueOrThrow({ where: { id: excerptId }, include: { statements: true } });
    expect(sliceCodePoints(text, excerpt.start, excerpt.end)).toBe(excerpt.exact);
    expect(excerpt.statements.map(({ attribute }) => attribute).sort()).toEqual(['killed', 'wounded']);
    expect((await readClient().auditEvent.count()) - events).toBe(1);
    expect(await readClient().auditEvent.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({ command: 'suggestion.accept-sentence', objectKind: 'excerpt', objectId: excerptId, authorship: true });
  });

  it('made by hand instead, a statement settles what was offered; set aside, it opens it again', async () => {
    const { actor, rows, text, snapshotId } = await setUp();
    const { statementId } = await done(execute(createStatement, actor, killed(snapshotId, text, 'مقتل أحد عشر شخصا وإصابة', 11)));
    const stateOf = async () => (await suggestionsOf(snapshotId)).find(({ id }) => id === find(rows, 'killed').id)?.state;
    // The headline has these words too: the passage is the first place where they stand.
    const inBody = text.indexOf('مقتل أحد عشر شخصا وإصابة') > text.indexOf(BODY);
    expect(inBody).toBe(true);
    expect(await stateOf()).toBe('accepted');
    await done(execute(removeStatement, actor, { statementId, version: 1, isRemoved: true }));
    expect(await stateOf()).toBe('open');
    await done(execute(removeStatement, actor, { statementId, version: 2, isRemoved: false }));
    expect(await stateOf()).toBe('accepted');
  });
});

describe('taking a decision back', () => {
  it('opens what was dismissed', async () => {
    const { actor, rows, snapshotId } = await setUp();
    const { id } = find(rows, 'wounded');
    await done(execute(dismissSuggestion, actor, { suggestionId: id }));
    expect(find(await suggestionsOf(snapshotId), 'wounded').state).toBe('dismissed');
    await done(execute(reopenSuggestion, actor, { suggestionId: id }));
    expect(find(await suggestionsOf(snapshotId), 'wounded').state).toBe('open');
  });

  it('sets the statement aside that accepting made, but none that has been worked on', async () => {
    const { actor, rows, snapshotId } = await setUp();
    const { id } = find(rows, 'wounded');
    const { statementId } = await done(execute(acceptSuggestion, actor, { suggestionId: id, fields: null }));
    await done(execute(reopenSuggestion, actor, { suggestionId: id }));
    expect((await readClient().statement.findUniqueOrThrow({ where: { id: statementId } })).removedAt).not.toBeNull();
    expect(find(await suggestionsOf(snapshotId), 'wounded')).toMatchObject({ state: 'open', statementId: null });
  });
});

describe('capturing again', () => {
  it('keeps what was dismissed dismissed and what was accepted accepted, wherever the words have moved to', async () => {
    const { actor, rows, sourceId } = await setUp();
    await done(execute(dismissSuggestion, actor, { suggestionId: find(rows, 'wounded').id }));
    const { statementId } = await done(execute(acceptSuggestion, actor, { suggestionId: find(rows, 'killed').id, fields: null }));
    const moved = textOf('تحديث: وصلت قافلة مساعدات إلى الحي صباحا.\n\n').replace(BODY, `سمع السكان دويا.\n\n${BODY}`);
    const { snapshotId } = await done(execute(captureAgain, actor, { sourceId, content: { via: 'text', text: moved } }));
    await drainJobs(() => undefined);
    const again = await suggestionsOf(snapshotId);
    expect(find(again, 'wounded').state).toBe('dismissed');
    expect(find(again, 'killed')).toMatchObject({ state: 'accepted', statementId });
    expect(find(again, 'wounded').start).not.toBe(find(rows, 'wounded').start);
  });

  it('offers a changed number anew', async () => {
    const { actor, rows, sourceId, text } = await setUp();
    await done(execute(dismissSuggestion, actor, { suggestionId: find(rows, 'wounded').id }));
    const { snapshotId } = await done(execute(captureAgain, actor, { sourceId, content: { via: 'text', text: text.replace('سبعة وعشرين', 'تسعة وعشرين') } }));
    await drainJobs(() => undefined);
    expect(find(await suggestionsOf(snapshotId), 'wounded')).toMatchObject({ state: 'open', proposal: { low: 29 } });
  });
});

describe('one’s own keys', () => {
  it('are kept; a key can’t do two things', async () => {
    const actor = await makeUser('fact_checker');
    await done(execute(editShortcuts, actor, { ...DEFAULT_PROPOSAL_KEYS, dismiss: 'KeyD' }));
    expect((await readClient().user.findUniqueOrThrow({ where: { id: actor.id } })).shortcuts).toMatchObject({ dismiss: 'KeyD' });
    expect(await execute(editShortcuts, actor, { ...DEFAULT_PROPOSAL_KEYS, dismiss: 'KeyE' })).toMatchObject({ ok: false, problem: { fields: { dismiss: { code: 'keyTwice' } } } });
    expect(await execute(editShortcuts, actor, { ...DEFAULT_PROPOSAL_KEYS, dismiss: 'KeyG' })).toMatchObject({ ok: false, problem: { fields: { dismiss: { code: 'keyTaken' } } } });
  });
});
