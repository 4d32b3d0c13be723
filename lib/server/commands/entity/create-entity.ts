import { createEntityInput } from '@/lib/schemas/entity';
import { defineCommand } from '@/lib/server/commands/define-command';
import { withOwnParents } from './adopt-name';
import { checkEntity, entityColumns, writeNames } from './entity-row';

/** Names a person, organisation, unit, place or command sector. */
export const createEntity = defineCommand({
  name: 'entity.create',
  permission: 'entity:edit',
  input: createEntityInput,
  async run(tx, _context, asked) {
    const input = await withOwnParents(tx, asked);
    await checkEntity(tx, input, null);
    const row = entityColumns(input);
    const { id } = await tx.entity.create({ data: row, select: { id: true } });
    await writeNames(tx, id, input);
    return { value: { id }, audit: { objectKind: 'entity', objectId: id, details: { kind: row.kind, nameAr: row.nameAr, nameEn: row.nameEn } } };
  },
});
