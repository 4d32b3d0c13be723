import { builtInName } from '@/lib/core/extract/built-in-names';
import { adoptEntityInput } from '@/lib/schemas/entity';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict, refuseMissing } from '@/lib/server/commands/problem';
import { adoptName } from './adopt-name';

/**
 * Takes a built-in place or speaker over among the newsroom's own names, with its spellings and the places it lies in, so
 * that it can be given more of them. One of the same name that is there already becomes it, and keeps what it has; where it
 * then lies in a place for the first time, what was told of it is compared again.
 */
export const adoptEntity = defineCommand({
  name: 'entity.adopt',
  permission: 'entity:edit',
  input: adoptEntityInput,
  async run(tx, _context, { key }) {
    const name = builtInName(key);
    if (!name) throw refuseMissing('entity');
    if (await tx.entity.findUnique({ where: { gazetteerKey: key }, select: { id: true } })) throw refuseConflict('nameAdopted');
    const { id, isNew } = await adoptName(tx, name);
    return { value: { id }, audit: { objectKind: 'entity', objectId: id, authorship: !isNew, details: { gazetteerKey: key, nameAr: name.ar, nameEn: name.en, made: isNew } } };
  },
});
