import { editEntityInput } from '@/lib/schemas/entity';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand, type Json } from '@/lib/server/commands/define-command';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { withOwnParents } from './adopt-name';
import { checkEntity, entityColumns, writeNames } from './entity-row';
import { recompareAt } from './recompare-at';

/** What a public document never shows and no comparison reads. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set(['notes', 'aliases', 'ordinaryWord']);
const FIELDS = ['kind', 'nameAr', 'nameEn', 'ordinal', 'echelon', 'service', 'sideId', 'notes', 'ordinaryWord'] as const;

/** Changes an entity, its names in every script and what it belongs to, with dates. */
export const editEntity = defineCommand({
  name: 'entity.edit',
  permission: 'entity:edit',
  input: editEntityInput,
  async run(tx, _context, asked) {
    const entity = await tx.entity.findUnique({ where: { id: asked.entityId }, include: { aliases: true, parents: true } });
    if (!entity) throw refuseMissing('entity');
    requireVersion(entity, asked.version, entity);
    const input = await withOwnParents(tx, asked);
    await checkEntity(tx, input, entity.id);
    const row = entityColumns(input);
    const details: { [key: string]: Json } = changedFields(entity, row, FIELDS);
    const parentsBefore = entity.parents.map(({ parentId, kind, validFrom, validTo }) => ({ parentId, kind, validFrom, validTo }));
    if (JSON.stringify(parentsBefore) !== JSON.stringify(input.parents)) details.parents = [parentsBefore, input.parents];
    const aliases = input.aliases.map((alias) => alias.name);
    if (aliases.some((name) => !entity.aliases.some((alias) => alias.name === name)) || entity.aliases.length > aliases.length + 2) {
      details.aliases = [entity.aliases.map((alias) => alias.name), aliases];
    }
    await tx.entity.update({ where: { id: entity.id }, data: { ...row, version: { increment: 1 } } });
    await writeNames(tx, entity.id, input);
    if ('parents' in details || 'kind' in details) await recompareAt(tx, entity.id);
    const authorship = Object.keys(details).some((field) => !BESIDE_THE_POINT.has(field));
    return { value: { id: entity.id }, audit: { objectKind: 'entity', objectId: entity.id, authorship, details } };
  },
});
