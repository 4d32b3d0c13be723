import { type BuiltInName, builtInName } from '@/lib/core/extract/built-in-names';
import { foldForSearch } from '@/lib/core/text/fold';
import type { Tx } from '@/lib/server/db/clients';
import { type EntityFields, writeNames } from './entity-row';
import { recompareAt } from './recompare-at';

/** The newsroom's own entry of a built-in name, made or found, and before it those of the places it lies in. */
export async function adoptName(tx: Tx, name: BuiltInName): Promise<{ id: string; isNew: boolean }> {
  const adopted = await tx.entity.findUnique({ where: { gazetteerKey: name.key }, select: { id: true } });
  if (adopted) return { ...adopted, isNew: false };
  const parent = name.parentKey === null ? null : builtInName(name.parentKey);
  const parentId = parent ? (await adoptName(tx, parent)).id : null;
  const found = await findNamesake(tx, name);
  const row = { kind: name.kind === 'place' ? 'place' : 'organisation', nameAr: name.ar, nameEn: name.en, ordinaryWord: name.isOrdinaryWord, gazetteerKey: name.key };
  const { id } = found
    ? await tx.entity.update({ where: { id: found.id }, data: { gazetteerKey: name.key, version: { increment: 1 } }, select: { id: true } })
    : await tx.entity.create({ data: row, select: { id: true } });
  const aliases = [name.ar, name.en, ...name.aliases].map((alias) => ({ name: alias, language: /\p{Script=Arabic}/u.test(alias) ? 'ar' : null }));
  const parents: EntityFields['parents'] = parentId === null || found?.parents.some((each) => each.kind === 'located_in') ? [] : [{ parentId, kind: 'located_in', validFrom: null, validTo: null }];
  await writeNames(tx, id, {
    nameAr: found?.nameAr ?? (found ? '' : name.ar), nameEn: found?.nameEn ?? (found ? '' : name.en), aliases: [...(found?.aliases ?? []), ...aliases], parents: [...(found?.parents ?? []), ...parents],
  });
  if (found && parents.length > 0) await recompareAt(tx, id);
  return { id, isNew: !found };
}

/** The oldest entry of the newsroom's own that goes by one of the two names and is of its sort. */
async function findNamesake(tx: Tx, { kind, ar, en }: BuiltInName) {
  const found = await tx.entity.findFirst({
    where: { kind: kind === 'place' ? 'place' : 'organisation', gazetteerKey: null, aliases: { some: { folded: { in: [ar, en].map(foldForSearch) } } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, nameAr: true, nameEn: true, aliases: { select: { name: true, language: true } }, parents: { select: { parentId: true, kind: true, validFrom: true, validTo: true } } },
  });
  return found && { ...found, parents: found.parents.map((parent) => ({ ...parent, kind: parent.kind as EntityFields['parents'][number]['kind'] })) };
}

/** The fields of a form in which built-in places that were chosen as parents, by their keys, are entries of the newsroom's own. */
export async function withOwnParents<Fields extends Pick<EntityFields, 'parents'>>(tx: Tx, fields: Fields): Promise<Fields> {
  const parents: EntityFields['parents'] = [];
  for (const parent of fields.parents) {
    const name = builtInName(parent.parentId);
    parents.push(name ? { ...parent, parentId: (await adoptName(tx, name)).id } : parent);
  }
  return { ...fields, parents };
}
