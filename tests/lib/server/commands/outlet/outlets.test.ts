import { describe, expect, it } from 'vitest';
import type { CreateOutletInput } from '@/lib/schemas/outlet';
import { execute } from '@/lib/server/commands/execute';
import { createOutlet } from '@/lib/server/commands/outlet/create-outlet';
import { editOutlet } from '@/lib/server/commands/outlet/edit-outlet';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { findMatchingIds } from '@/lib/server/db/search-documents';
import { makeUser, useDatabase } from '../../../../support/database';
import { capture } from '../../../../support/sources';

useDatabase();

const NONE = { id: null, nameAr: '', nameEn: '' };
const outlet = (given: Partial<CreateOutletInput>): CreateOutletInput => ({
  nameAr: '', nameEn: '', kind: 'newspaper', homepage: '', ownerGroup: NONE, side: NONE, disclosureAr: '', disclosureEn: '', ...given,
});

async function make(given: Partial<CreateOutletInput>): Promise<string> {
  const done = await execute(createOutlet, await makeUser('fact_checker'), outlet(given));
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value.outletId;
}

describe('outlets', () => {
  it('go by every name they have, in either language, and are agents of attribution chains', async () => {
    const id = await make({ nameAr: 'صحيفة النهر', nameEn: 'The River Daily' });
    const { sourceId } = await capture(await makeUser('fact_checker'), 'A text from the river.', { outletName: 'the river daily' });
    expect((await readClient().source.findUniqueOrThrow({ where: { id: sourceId } })).outletId).toBe(id);
    expect(await findMatchingIds('outlet', 'صحيفه النهر')).toEqual([id]);
    const stored = await readClient().outlet.findUniqueOrThrow({ where: { id }, include: { entity: { include: { aliases: true } } } });
    expect(stored).toMatchObject({ slug: 'the-river-daily', entity: { kind: 'organisation' } });
    expect(stored.entity?.aliases).toHaveLength(2);
  });

  it('become the organisation that already goes by the name', async () => {
    const entity = await writeClient().entity.create({ data: { kind: 'organisation', nameEn: 'Hill Command', aliases: { create: { name: 'Hill Command', folded: 'hill command', language: 'en' } } } });
    const id = await make({ nameEn: 'Hill Command', kind: 'official_body' });
    expect((await readClient().outlet.findUniqueOrThrow({ where: { id } })).entityId).toBe(entity.id);
  });

  it('are not made twice under one name, however it is written', async () => {
    await make({ nameAr: 'إذاعة الجبل' });
    const again = await execute(createOutlet, await makeUser('fact_checker'), outlet({ nameAr: 'اذاعه الجبل' }));
    expect(again).toMatchObject({ ok: false, problem: { fields: { nameAr: { code: 'outletNameTaken' } } } });
  });

  it('share an owner group that is named twice', async () => {
    const owner = { id: null, nameAr: '', nameEn: 'Delta Media' };
    const ids = [await make({ nameEn: 'Delta One', ownerGroup: owner }), await make({ nameEn: 'Delta Two', ownerGroup: owner })];
    const rows = await readClient().outlet.findMany({ where: { id: { in: ids } }, select: { ownerGroupId: true } });
    expect(new Set(rows.map((row) => row.ownerGroupId)).size).toBe(1);
    expect(rows[0]?.ownerGroupId).not.toBeNull();
  });

  it('are changed with their versions; a stale save is refused with what is stored', async () => {
    const id = await make({ nameEn: 'Plain News' });
    const actor = await makeUser('fact_checker');
    const edit = (nameEn: string, version: number) => execute(editOutlet, actor, { ...outlet({ nameEn, kind: 'monitor' }), outletId: id, version });
    expect(await edit('Plain News Weekly', 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await edit('Other', 1)).toMatchObject({ ok: false, problem: { kind: 'stale', current: { nameEn: 'Plain News Weekly' } } });
    const event = await readClient().auditEvent.findFirst({ where: { objectId: id }, orderBy: { seq: 'desc' } });
    expect(event?.details).toMatchObject({ nameEn: ['Plain News', 'Plain News Weekly'], kind: ['newspaper', 'monitor'] });
  });

  it.each([
    ['no name', outlet({}), 'nameAr', 'oneNameNeeded'],
    ['a homepage that is no web address', outlet({ nameEn: 'X News', homepage: 'ftp://x.example.org' }), 'homepage', 'addressForm'],
    ['an owner group that is gone', outlet({ nameEn: 'Y News', ownerGroup: { id: 'gone', nameAr: '', nameEn: '' } }), 'ownerGroup', 'groupGone'],
  ])('refuse %s', async (_name, input, field, code) => {
    expect(await execute(createOutlet, await makeUser('fact_checker'), input)).toMatchObject({ ok: false, problem: { fields: { [field]: { code } } } });
  });
});
