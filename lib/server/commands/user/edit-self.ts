import { editSelfInput } from '@/lib/schemas/user';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand } from '@/lib/server/commands/define-command';
import { ownId } from './own-id';

/** Changes one's own name and language. The audit keeps the name that one had at the time of each deed. */
export const editSelf = defineCommand({
  name: 'user.edit-self',
  permission: 'user:self',
  input: editSelfInput,
  run: async (tx, { actor }, { name, locale }) => {
    const id = ownId(actor);
    const before = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true, locale: true } });
    await tx.user.update({ where: { id }, data: { name, locale } });
    return { value: { locale }, audit: { objectKind: 'user', objectId: id, details: changedFields(before, { name, locale }, ['name', 'locale']) } };
  },
});
