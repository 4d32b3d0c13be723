import { describe, expect, it } from 'vitest';
import { execute } from '@/lib/server/commands/execute';
import { holdStatement } from '@/lib/server/commands/evidence/hold-statement';
import { addSource } from '@/lib/server/commands/incident/add-source';
import { archiveIncident } from '@/lib/server/commands/incident/archive-incident';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { editIncident } from '@/lib/server/commands/incident/edit-incident';
import { removeSource } from '@/lib/server/commands/incident/remove-source';
import { readClient } from '@/lib/server/db/clients';
import { listEvidence } from '@/lib/server/db/evidence-queries';
import { listIncidents, listIncidentSources } from '@/lib/server/db/incident-queries';
import type { CreateIncidentInput } from '@/lib/schemas/incident';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture } from '../../../../support/sources';
import { count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

const incident = (given: Partial<CreateIncidentInput> = {}): CreateIncidentInput => ({
  slug: '', titleAr: '', titleEn: 'Fire at the mill', summaryAr: '', summaryEn: '', placeId: null, placeText: 'the mill', eventDate: '12/6/2031', night: false, ...given,
});

describe('incidents', () => {
  it('makes an address of the title, and another one where that is taken', async () => {
    const actor = await makeUser('fact_checker');
    expect(done(await execute(createIncident, actor, incident())).slug).toBe('fire-at-the-mill');
    expect(done(await execute(createIncident, actor, incident())).slug).toBe('fire-at-the-mill-2');
    expect(done(await execute(createIncident, actor, incident({ titleEn: '', titleAr: 'حريق المطحنة' }))).slug).toBe('incident-2031-06-12');
  });

  it.each([
    ['an address that is taken', { slug: 'old-bridge' }, 'slugTaken'],
    ['an address with spaces', { slug: 'old bridge' }, 'slugForm'],
    ['no title in any language', { titleEn: ' ' }, 'oneTitleNeeded'],
    ['a date that is none', { eventDate: 'the other day' }, 'dateUnreadable'],
    ['a place that is not there', { placeId: 'gone' }, 'notAPlace'],
  ])('refuses %s and stores nothing', async (_name, given, code) => {
    const actor = await makeUser('fact_checker');
    await execute(createIncident, actor, incident({ slug: 'old-bridge' }));
    const before = await readClient().incident.count();
    expect(refusalOf(await execute(createIncident, actor, incident(given)))).toBe(code);
    expect(await readClient().incident.count()).toBe(before);
  });

  it('keeps both texts of a stale save', async () => {
    const actor = await makeUser('fact_checker');
    const { id, slug } = done(await execute(createIncident, actor, incident()));
    done(await execute(editIncident, actor, { ...incident({ titleEn: 'Fire at the old mill' }), slug, incidentId: id, version: 1 }));
    expect(await execute(editIncident, actor, { ...incident({ titleEn: 'Mill fire' }), slug, incidentId: id, version: 1 })).toMatchObject({
      ok: false, problem: { kind: 'stale', current: { titleEn: 'Fire at the old mill', version: 2 } },
    });
  });

  it('compares again what its claims inherit: a loose statement of that day stands apart once the incident has another date', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, claimId, townId } = await openIncident(actor);
    const { statementId } = await tell(actor, null, 'Nine were killed that night.', count(9, 9), { eventDate: '2031-05-01', placeId: townId });
    done(await execute(holdStatement, actor, { claimId, statementId, isSameIncident: false }));
    const relationNow = async () => (await listEvidence(claimId)).find((row) => row.statement.id === statementId)?.relation;
    expect(await relationNow()).toBe('agrees');
    const { slug, titleAr, titleEn } = await readClient().incident.findUniqueOrThrow({ where: { id: incidentId } });
    done(await execute(editIncident, actor, { ...incident({ titleAr, titleEn, placeId: townId, eventDate: '2031-09-01' }), slug, incidentId, version: 1 }));
    expect(await relationNow()).toBe('not_comparable');
  });

  it('finds by words of either language, place, span of dates and state', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(createIncident, actor, incident({ titleAr: 'انفجار المنارة', titleEn: 'Blast at the lighthouse', eventDate: '2032-02-10', placeText: 'المنارة' })));
    const found = async (filter: Parameters<typeof listIncidents>[0]) => (await listIncidents(filter)).rows.map((row) => row.id);
    expect(await found({ search: 'lighthouse', page: 1 })).toEqual([id]);
    expect(await found({ search: 'إنفجار المناره', page: 1 })).toEqual([id]);
    expect(await found({ from: '2032-02-01', to: '2032-02-29', page: 1 })).toEqual([id]);
    expect(await found({ from: '2032-03-01', page: 1 })).toEqual([]);
    done(await execute(archiveIncident, actor, { incidentId: id, version: 1, isArchived: true }));
    expect(await found({ search: 'lighthouse', page: 1 })).toEqual([]);
    expect(await found({ search: 'lighthouse', isArchived: true, page: 1 })).toEqual([id]);
  });

  it('puts a source on the table once, and keeps it there while it speaks of the incident', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId } = await openIncident(actor);
    const { sourceId } = await capture(actor, 'A report without any figures that matter here.\nIt was printed on a Monday.\n');
    done(await execute(addSource, actor, { incidentId, sourceId }));
    done(await execute(addSource, actor, { incidentId, sourceId }));
    expect((await listIncidentSources(incidentId, 1)).total).toBe(1);
    done(await execute(removeSource, actor, { incidentId, sourceId }));
    expect((await listIncidentSources(incidentId, 1)).total).toBe(0);
    const told = await tell(actor, incidentId, 'Nine it was.', count(9, 9));
    expect(refusalOf(await execute(removeSource, actor, { incidentId, sourceId: told.sourceId }))).toBe('sourceHasStatements');
  });
});
