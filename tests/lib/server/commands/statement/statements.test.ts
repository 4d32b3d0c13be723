import { describe, expect, it } from 'vitest';
import { changeSegment } from '@/lib/server/commands/segment/change-segment';
import { attachExcerpt } from '@/lib/server/commands/excerpt/attach-excerpt';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { editStatement } from '@/lib/server/commands/statement/edit-statement';
import { removeStatement } from '@/lib/server/commands/statement/remove-statement';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { execute } from '@/lib/server/commands/execute';
import { readClient } from '@/lib/server/db/clients';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture, killed } from '../../../../support/sources';

useDatabase();

const HEAD = 'Eleven killed at the bridge 𝟙';
const TEXT = `${HEAD}\n\nThe clinic said on Tuesday that eleven people had been killed. It counted four wounded besides.\nThe ministry did not comment on the report of the clinic.\n`;
let texts = 0;

async function setUp() {
  const actor = await makeUser('fact_checker');
  const text = `${TEXT}Edition ${(texts += 1)} of the evening paper was printed at the usual hour.\n`;
  return { actor, text, ...(await capture(actor, text)) };
}

const codeOf = (result: { ok: boolean; problem?: { code: string; fields?: Record<string, { code: string } | undefined> } }) =>
  Object.values(result.problem?.fields ?? {})[0]?.code ?? result.problem?.code;

describe('making statements', () => {
  it('makes excerpt and statement in one deed; the quote is what stands there in code points', async () => {
    const { actor, text, snapshotId, sourceId } = await setUp();
    const input = killed(snapshotId, text, 'eleven people had been killed', 11, {
      eventDate: '2024-03-05', asOf: '2024-03-06T18:00+03:00', attribution: [{ name: 'the clinic', role: 'originator', entityId: null }, { name: 'the paper', role: 'carrier', entityId: null }],
    });
    const done = await execute(createStatement, actor, input);
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    const statement = await readClient().statement.findUniqueOrThrow({ where: { id: done.value.statementId }, include: { excerpt: true, attribution: { orderBy: { position: 'asc' } } } });
    expect(statement).toMatchObject({ sourceId, attribute: 'killed', low: 11, high: 11, eventEarliest: '2024-03-05', eventBasis: 'inferred', asOfTime: '18:00+03:00', version: 1 });
    expect(sliceCodePoints(text, statement.excerpt.start, statement.excerpt.end)).toBe(statement.excerpt.exact);
    expect(statement.excerpt.prefix.endsWith('on Tuesday that ')).toBe(true);
    expect(statement.attribution.map((link) => link.name)).toEqual(['the clinic', 'the paper']);
    const events = await readClient().auditEvent.findMany({ where: { objectId: statement.id } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ command: 'statement.create', authorship: true });
  });

  it('hangs two statements on one passage, not two passages', async () => {
    const { actor, text, snapshotId } = await setUp();
    const input = killed(snapshotId, text, 'four wounded', 4);
    const [a, b] = [await execute(createStatement, actor, input), await execute(createStatement, actor, input)];
    expect(a.ok && b.ok && a.value.excerptId === b.value.excerptId).toBe(true);
  });

  it.each([
    ['a selection across segments', (s: string, t: string) => killed(s, t, `${HEAD}\n\nThe clinic`, 11), 'acrossSegments'],
    ['an end before its start', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), start: 50, end: 40 }), 'endBeforeStart'],
    ['nothing selected', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), start: 50, end: 50 }), 'nothingSelected'],
    ['an end past the text', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), start: 50, end: 3_000 }), 'endPastText'],
    ['a quote that is not what stands there', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), exact: 'twelve people' }), 'quoteDiffers'],
    ['low above high', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), value: { ...killed(s, t, 'eleven people', 11).value, low: 12, high: 11, qualifier: 'range' as const } }), 'lowAboveHigh'],
    ['an exact number with two bounds', (s: string, t: string) => ({ ...killed(s, t, 'eleven people', 11), value: { ...killed(s, t, 'eleven people', 11).value, high: 12 } }), 'exactNeedsOneNumber'],
    ['a total without its period', (s: string, t: string) => killed(s, t, 'eleven people', 11, { scope: 'period_total' }), 'periodNeeded'],
    ['a date that is none', (s: string, t: string) => killed(s, t, 'eleven people', 11, { eventDate: 'yesterday' }), 'dateUnreadable'],
    ['an incident that is not there', (s: string, t: string) => killed(s, t, 'eleven people', 11, { incidentId: 'gone' }), 'notThere'],
  ])('refuses %s and writes nothing', async (_name, make, code) => {
    const { actor, text, snapshotId } = await setUp();
    const refused = await execute(createStatement, actor, make(snapshotId, text));
    expect(codeOf(refused)).toBe(code);
    expect(await readClient().excerpt.count({ where: { snapshotId } })).toBe(0);
  });

  it('keeps both texts of a stale edit, and resets the second look when something changed', async () => {
    const { actor, text, snapshotId } = await setUp();
    const other = await makeUser('editor');
    const input = killed(snapshotId, text, 'eleven people', 11);
    const done = await execute(createStatement, actor, input);
    if (!done.ok) throw new Error('refused');
    const { statementId } = done.value;
    const { snapshotId: _s, start: _a, end: _e, exact: _x, ...fields } = input;
    expect(codeOf(await execute(reviewStatement, actor, { statementId, version: 1, isReviewed: true }))).toBe('ownStatement');
    expect(await execute(reviewStatement, other, { statementId, version: 1, isReviewed: true })).toMatchObject({ ok: true });
    expect(await execute(editStatement, actor, { ...fields, statementId, version: 1 })).toMatchObject({ problem: { kind: 'stale', current: { version: 2 } } });
    expect(await execute(editStatement, actor, { ...fields, statementId, version: 2 })).toMatchObject({ ok: true });
    expect((await readClient().statement.findUniqueOrThrow({ where: { id: statementId } })).reviewedAt).not.toBeNull();
    expect(await execute(editStatement, actor, { ...fields, assertion: 'denied', statementId, version: 3 })).toMatchObject({ ok: true });
    const edited = await readClient().statement.findUniqueOrThrow({ where: { id: statementId } });
    expect(edited).toMatchObject({ assertion: 'denied', reviewedAt: null });
    const last = await readClient().auditEvent.findFirst({ where: { objectId: statementId }, orderBy: { seq: 'desc' } });
    expect(last?.details).toEqual({ assertion: ['asserted', 'denied'] });
  });

  it('is removed with its passage and brought back', async () => {
    const { actor, text, snapshotId } = await setUp();
    const done = await execute(createStatement, actor, killed(snapshotId, text, 'eleven people', 11));
    if (!done.ok) throw new Error('refused');
    const { statementId, excerptId } = done.value;
    expect(await execute(removeStatement, actor, { statementId, version: 1, isRemoved: true })).toMatchObject({ ok: true });
    expect((await readClient().excerpt.findUniqueOrThrow({ where: { id: excerptId } })).removedAt).not.toBeNull();
    expect(await execute(removeStatement, actor, { statementId, version: 2, isRemoved: false })).toMatchObject({ ok: true });
    expect((await readClient().excerpt.findUniqueOrThrow({ where: { id: excerptId } })).removedAt).toBeNull();
  });

  it('attaches a passage without a statement', async () => {
    const { actor, text, snapshotId } = await setUp();
    const { start, end, exact } = killed(snapshotId, text, 'did not comment', 0);
    expect(await execute(attachExcerpt, actor, { snapshotId, start, end, exact })).toMatchObject({ ok: true });
  });
});

describe('marking segments by hand', () => {
  it('marks a stretch, cuts what reaches over it and never cuts an excerpt', async () => {
    const { actor, text, snapshotId } = await setUp();
    const from = Array.from(text.slice(0, text.indexOf('The ministry'))).length;
    const to = Array.from(text.slice(0, text.indexOf('Edition'))).length;
    const change = (version: number, start: number, end: number, kind: 'embedded' | 'body') => execute(changeSegment, actor, { snapshotId, version, start, end, kind });
    expect(await change(1, from, to, 'embedded')).toMatchObject({ ok: true });
    const segments = await readClient().segment.findMany({ where: { snapshotId }, orderBy: { start: 'asc' } });
    expect(segments.map(({ kind, setBy }) => [kind, setBy])).toEqual([['headline', 'rule'], ['body', 'rule'], ['embedded', 'person'], ['body', 'rule']]);
    expect(sliceCodePoints(text, segments[2]?.start ?? 0, segments[2]?.end ?? 0)).toBe('The ministry did not comment on the report of the clinic.');
    expect(await change(1, from, to, 'body')).toMatchObject({ problem: { kind: 'stale' } });
    expect((await execute(createStatement, actor, killed(snapshotId, text, 'did not comment', 0))).ok).toBe(true);
    expect(codeOf(await change(2, from, from + 20, 'body'))).toBe('segmentCutsExcerpt');
    expect(codeOf(await change(2, 9, 3, 'body'))).toBe('endBeforeStart');
  });
});
