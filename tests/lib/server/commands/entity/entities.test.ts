import { describe, expect, it } from 'vitest';
import { ancestorsOn, loadGround } from '@/lib/server/commands/evidence/ground';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { editEntity } from '@/lib/server/commands/entity/edit-entity';
import { execute } from '@/lib/server/commands/execute';
import { writeClient } from '@/lib/server/db/clients';
import { findEntities, listEntities, readEntity } from '@/lib/server/db/entity-queries';
import type { CreateEntityInput } from '@/lib/schemas/entity';
import { makeUser, useDatabase } from '../../../../support/database';
import { done, refusalOf } from '../../../../support/told-incident';

useDatabase();

const entity = (nameEn: string, given: Partial<CreateEntityInput> = {}): CreateEntityInput => ({
  kind: 'place', nameAr: '', nameEn, ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [], ...given,
});

describe('names', () => {
  it('are found by any spelling in any script', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(createEntity, actor, entity('Qal’at Town', { nameAr: 'بلدة القلعة', aliases: [{ name: 'Kalaa', language: null }, { name: 'قلعة الأمير', language: 'ar' }] })));
    for (const asked of ['kalaa', 'القلعه', 'الامير', 'Town']) expect((await findEntities(asked, null)).map((row) => row.id), asked).toEqual([id]);
    expect(await findEntities('kalaa', ['person'])).toEqual([]);
    expect((await listEntities({ search: 'Kalaa', kind: 'place', page: 1 })).total).toBe(1);
  });

  it('keep one alias for spellings that fold alike', async () => {
    const actor = await makeUser('fact_checker');
    const { id } = done(await execute(createEntity, actor, entity('', { nameAr: 'أبو ظل', aliases: [{ name: 'ابو ظل', language: 'ar' }, { name: 'أبو ظِل', language: 'ar' }] })));
    expect((await readEntity(id))?.aliases).toHaveLength(1);
  });

  it('belong with dates: a town lies where it lay on the day', async () => {
    const actor = await makeUser('fact_checker');
    const [north, south] = [done(await execute(createEntity, actor, entity('North'))), done(await execute(createEntity, actor, entity('South')))];
    const parents = [
      { parentId: north.id, kind: 'located_in' as const, validFrom: '', validTo: '2013' },
      { parentId: south.id, kind: 'located_in' as const, validFrom: '2014', validTo: '' },
    ];
    const town = done(await execute(createEntity, actor, entity('Halfway', { parents })));
    const ground = await loadGround(writeClient(), { placeIds: [town.id], originIds: [], entityIds: [] });
    expect(ancestorsOn(ground, town.id, '2013-12-31')).toEqual([north.id]);
    expect(ancestorsOn(ground, town.id, '2014-01-01')).toEqual([south.id]);
    expect(ancestorsOn(ground, town.id, null).sort()).toEqual([north.id, south.id].sort());
  });

  it('refuse a circle, a belonging twice, an end before its start and no name at all', async () => {
    const actor = await makeUser('fact_checker');
    const a = done(await execute(createEntity, actor, entity('A')));
    const b = done(await execute(createEntity, actor, entity('B', { parents: [{ parentId: a.id, kind: 'located_in', validFrom: '', validTo: '' }] })));
    const belongs = { parentId: b.id, kind: 'located_in' as const, validFrom: '', validTo: '' };
    expect(refusalOf(await execute(editEntity, actor, { ...entity('A', { parents: [belongs] }), entityId: a.id, version: 1 }))).toBe('parentCircle');
    expect(refusalOf(await execute(createEntity, actor, entity('C', { parents: [belongs, belongs] })))).toBe('parentTwice');
    expect(refusalOf(await execute(createEntity, actor, entity('C', { parents: [{ ...belongs, validFrom: '2020', validTo: '2019' }] })))).toBe('endBeforeStart');
    expect(refusalOf(await execute(createEntity, actor, entity(' ')))).toBe('oneNameNeeded');
  });
});
