import { afterAll, describe, expect, it } from 'vitest';
import { countSharedText, listSharedText, readSharedText } from '@/lib/server/db/shared-text-queries';
import { closeReprints } from '@/lib/server/jobs/reprint-index';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../support/database';
import { capture } from '../../../support/sources';

useDatabase();
afterAll(closeReprints);

const told = (number: string) => `The River Command said in a statement on Saturday that a patrol of the third company searched the depots of Oak Valley after two weeks of watching, and that ${number} armed men who guarded the depots were killed while none of the patrol was hurt.`;

describe('shared text', () => {
  it('tells each other source, how much, and both texts side by side with passages and differences marked', async () => {
    const actor = await makeUser('fact_checker');
    const a = await capture(actor, `Valley Post\n\n${told('nine')}\n\nThe market was closed all week.\n`, { outletName: 'Valley Post', published: '2031-05-02' });
    const b = await capture(actor, `Hill Voice\n\nSnow fell on the passes overnight.\n\n${told('19')}\n`, { outletName: 'Hill Voice', published: '2031-05-03' });
    const alone = await capture(actor, 'The ferry timetable changes on Monday and nothing else does.\n', { outletName: 'Harbour Sheet' });
    await drainJobs(() => undefined);
    expect([await countSharedText(a.sourceId), await countSharedText(alone.sourceId)]).toEqual([1, 0]);
    const list = await listSharedText(a.sourceId);
    expect(list?.rows.map(({ source }) => source.id)).toEqual([b.sourceId]);
    expect(list?.rows[0]?.share).toBeGreaterThan(0.6);
    const both = await readSharedText(a.sourceId, b.sourceId);
    const differing = (side: 'a' | 'b') => both?.[side].pieces.filter(({ mark }) => mark === 'differs').map(({ text, other }) => [text, other]);
    expect(differing('a')?.[0]?.[0]).toContain('nine');
    expect(differing('b')?.[0]?.[1]).toContain('nine');
    // Nothing is lost on the way: the pieces are the text.
    expect(both?.a.pieces.map(({ text }) => text).join('')).toContain(told('nine'));
    expect(await readSharedText(a.sourceId, alone.sourceId)).toBeNull();
  });
});
