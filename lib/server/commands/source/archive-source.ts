import { archiveSourceInput } from '@/lib/schemas/source';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';

/** Puts a source away, or takes it out again. Nothing is deleted: statements read from it stay. */
export const archiveSource = defineCommand({
  name: 'source.archive',
  permission: 'source:archive',
  input: archiveSourceInput,
  async run(tx, { now }, { sourceId, version, isArchived }) {
    const stored = await tx.source.findUnique({ where: { id: sourceId }, select: { version: true, archivedAt: true } });
    if (!stored) throw refuseMissing('source');
    requireVersion(stored, version, stored);
    await tx.source.update({ where: { id: sourceId }, data: { archivedAt: isArchived ? now : null, version: { increment: 1 } } });
    return {
      value: { sourceId, version: version + 1 },
      audit: { objectKind: 'source', objectId: sourceId, details: { archived: [stored.archivedAt !== null, isArchived] } },
    };
  },
});
