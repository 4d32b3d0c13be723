import { editShortcutsInput, proposalKeysOf } from '@/lib/schemas/shortcuts';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand } from '@/lib/server/commands/define-command';
import { ownId } from './own-id';

/** Puts one's own keys elsewhere. */
export const editShortcuts = defineCommand({
  name: 'user.edit-shortcuts',
  permission: 'user:self',
  input: editShortcutsInput,
  run: async (tx, { actor }, keys) => {
    const id = ownId(actor);
    const before = await tx.user.findUniqueOrThrow({ where: { id }, select: { shortcuts: true } });
    await tx.user.update({ where: { id }, data: { shortcuts: keys } });
    return { value: keys, audit: { objectKind: 'user', objectId: id, details: changedFields(proposalKeysOf(before.shortcuts), keys, ['next', 'previous', 'accept', 'edit', 'dismiss', 'acceptSentence', 'undo']) } };
  },
});
