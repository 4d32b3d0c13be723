import { describe, expect, it } from 'vitest';
import { builtInName, searchBuiltInNames } from '@/lib/core/extract/built-in-names';
import type { Proposal } from '@/lib/core/proposal/proposal';
import type { CreateEntityInput } from '@/lib/schemas/entity';
import type { StaffActor } from '@/lib/server/access/actor';
import { adoptEntity } from '@/lib/server/commands/entity/adopt-entity';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { editEntity } from '@/lib/server/commands/entity/edit-entity';
import { ancestorsOn, loadGround } from '@/lib/server/commands/evidence/ground';
import { holdStatement } from '@/lib/server/commands/evidence/hold-statement';
import { execute } from '@/lib/server/commands/execute';
import { editIncident } from '@/lib/server/commands/incident/edit-incident';
import { readAgain } from '@/lib/server/commands/snapshot/read-again';
import { acceptSuggestion } from '@/lib/server/commands/suggestion/accept-suggestion';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { readEntity } from '@/lib/server/db/entity-queries';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture } from '../../../../support/sources';
import { count, done, openIncident, refusalOf, tell } from '../../../../support/told-incident';

useDatabase();

const named = (nameAr: string, given: Partial<CreateEntityInput> = {}): CreateEntityInput => ({
  kind: 'place', nameAr, nameEn: '', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [], ...given,
});

/** The first proposal of a text that is captured now. */
async function readText(actor: StaffActor, text: string) {
  const { snapshotId } = await capture(actor, text, { published: '2024-11-22' });
  await drainJobs(() => undefined);
  return { snapshotId, ...(await firstOf(snapshotId)) };
}

async function firstOf(snapshotId: string): Promise<{ id: string; proposal: Proposal }> {
  const row = await readClient().suggestion.findFirstOrThrow({ where: { snapshotId }, orderBy: { start: 'asc' } });
  return { id: row.id, proposal: row.proposal as unknown as Proposal };
}

describe('a place that the newsroom adds', () => {
  it('is read in the next text, and in an older one that is read again; a statement of it lies where the place lies', async () => {
    const actor = await makeUser('fact_checker');
    const before = await readText(actor, 'قتل أربعة جنود في أم الزرازير صباحا.');
    expect(before.proposal.place).toBeNull();
    done(await execute(adoptEntity, actor, { key: 'place:iq-anbar' }));
    const anbar = await readClient().entity.findUniqueOrThrow({ where: { gazetteerKey: 'place:iq-anbar' } });
    const place = done(await execute(createEntity, actor, named('أم الزرازير', { aliases: [{ name: 'الزرازيرية', language: 'ar' }], parents: [{ parentId: anbar.id, kind: 'located_in', validFrom: '', validTo: '' }] })));

    const after = await readText(actor, 'قُتل خمسة جنود بالزرازيرية مساء.');
    expect(after.proposal.place).toBe('أم الزرازير');
    const { statementId } = done(await execute(acceptSuggestion, actor, { suggestionId: after.id, fields: null }));
    expect(await readClient().statement.findUniqueOrThrow({ where: { id: statementId } })).toMatchObject({ placeId: place.id, placeText: 'أم الزرازير' });
    const ground = await loadGround(writeClient(), { placeIds: [place.id], originIds: [], entityIds: [] });
    expect(ancestorsOn(ground, place.id, null)).toContain(anbar.id);

    done(await execute(readAgain, actor, { snapshotId: before.snapshotId }));
    await drainJobs(() => undefined);
    expect((await firstOf(before.snapshotId)).proposal.place).toBe('أم الزرازير');
  });

  it('whose name is an ordinary word is read only behind a word that says so', async () => {
    const actor = await makeUser('fact_checker');
    done(await execute(createEntity, actor, named('الراحة', { ordinaryWord: true })));
    expect((await readText(actor, 'قتل ستة جنود في الراحة بعد المناوبة.')).proposal.place).toBeNull();
    expect((await readText(actor, 'قتل سبعة جنود في بلدة الراحة فجرا.')).proposal.place).toBe('الراحة');
  });
});

describe('a speaker that the newsroom adds', () => {
  it('is who said it in the next text, by any of its names', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(createEntity, actor, named('مجلس أهالي السهل', { kind: 'organisation', aliases: [{ name: 'أهالي السهل', language: 'ar' }] })));
    const { proposal, id: suggestionId } = await readText(actor, 'أعلن أهالي السهل مقتل ثمانية جنود في الهجوم.');
    expect(proposal.attribution[0]).toMatchObject({ name: 'مجلس أهالي السهل', role: 'originator' });
    const { statementId } = done(await execute(acceptSuggestion, actor, { suggestionId, fields: null }));
    expect(await readClient().attributionLink.findFirst({ where: { statementId, position: 0 } })).toMatchObject({ entityId: id });
  });
});

describe('a built-in name', () => {
  it('is taken over with its spellings and the places it lies in, once', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(adoptEntity, actor, { key: 'place:iq-nineveh-mosul' }));
    const mosul = await readEntity(id);
    expect(mosul?.aliases.map(({ name }) => name)).toEqual(expect.arrayContaining(['الموصل', 'Mosul']));
    expect(mosul?.parents.map(({ parent }) => parent.nameEn)).toEqual(['Nineveh']);
    expect(refusalOf(await execute(adoptEntity, actor, { key: 'place:iq-nineveh-mosul' }))).toBe('nameAdopted');
    expect(refusalOf(await execute(adoptEntity, actor, { key: 'place:nowhere' }))).toBe('notFound');
    expect(await readClient().entity.count({ where: { nameEn: 'Nineveh' } })).toBe(1);
  });

  it('becomes the newsroom’s own of that name where there is one, and keeps what that has', async () => {
    const actor = await makeUser('fact_checker');
    const own = done(await execute(createEntity, actor, named('سامراء', { nameEn: 'Samarra City', notes: 'ours' })));
    const { id } = done(await execute(adoptEntity, actor, { key: keyOf('Samarra') }));
    expect(id).toBe(own.id);
    const after = await readEntity(id);
    expect(after).toMatchObject({ nameEn: 'Samarra City', notes: 'ours', version: 2 });
    expect(after?.aliases.map(({ name }) => name)).toContain('Samarra');
  });

  it('given to a name that the newsroom has puts that into its place: what was told of it, and in it, is compared again', async () => {
    const actor = await makeUser('fact_checker');
    const town = done(await execute(createEntity, actor, named('الكوت', { nameEn: 'Kut' })));
    const quarter = done(await execute(createEntity, actor, named('حي التجربة', { parents: [{ parentId: town.id, kind: 'located_in', validFrom: '', validTo: '' }] })));
    const builtIn = builtInName(keyOf('Kut'));
    const { id: aroundId } = done(await execute(adoptEntity, actor, { key: builtIn?.parentKey ?? '' }));
    const { incidentId, slug, claimId } = await openIncident(actor);
    const { version } = await readClient().incident.findUniqueOrThrow({ where: { id: incidentId } });
    done(await execute(editIncident, actor, { incidentId, version, slug, titleAr: '', titleEn: 'Raid', summaryAr: '', summaryEn: '', placeId: aroundId, placeText: '', eventDate: '2031-05-01', night: false }));
    const { statementId } = await tell(actor, null, 'Nine were killed in the quarter.', count(9, 9), { placeId: quarter.id, eventDate: '2031-05-01' });
    done(await execute(holdStatement, actor, { claimId, statementId, isSameIncident: false }));
    const relation = async () => (await readClient().evidence.findUnique({ where: { claimId_statementId: { claimId, statementId } } }))?.relation;
    const before = await relation();
    done(await execute(adoptEntity, actor, { key: keyOf('Kut') }));
    expect([before, await relation()]).toEqual(['not_comparable', 'agrees']);
  });

  it('can be what a new name belongs to before anybody has taken it over', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(createEntity, actor, named('قرية الغدير', { parents: [{ parentId: 'place:iq-kirkuk', kind: 'located_in', validFrom: '', validTo: '' }] })));
    expect((await readEntity(id))?.parents.map(({ parent }) => parent.nameEn)).toEqual(['Kirkuk']);
    expect(await readClient().entity.count({ where: { gazetteerKey: 'place:iq' } })).toBe(1);
  });

  it('is read by a spelling that it was given', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(adoptEntity, actor, { key: 'agent:iq-security-media-cell' }));
    const entity = await readEntity(id);
    const input = { ...named(entity?.nameAr ?? '', { kind: 'organisation', nameEn: entity?.nameEn ?? '' }), aliases: [...(entity?.aliases ?? []), { name: 'الخلية الإعلامية الكبرى', language: 'ar' }] };
    done(await execute(editEntity, actor, { ...input, entityId: id, version: 1 }));
    const { proposal } = await readText(actor, 'أعلنت الخلية الإعلامية الكبرى مقتل تسعة مسلحين في غارة.');
    expect(proposal.attribution[0]).toMatchObject({ name: 'خلية الإعلام الأمني', role: 'originator' });
  });
});

function keyOf(nameEn: string): string {
  const found = searchBuiltInNames(nameEn, 'place').find(({ en }) => en === nameEn);
  if (!found) throw new Error(`${nameEn} is not built in`);
  return found.key;
}
