import { attachExcerptInput } from '@/lib/schemas/statement';
import { defineCommand } from '@/lib/server/commands/define-command';
import { readAnchor, writeExcerpt } from './anchor-excerpt';

/** Marks a passage without saying yet what it states. */
export const attachExcerpt = defineCommand({
  name: 'excerpt.attach',
  permission: 'statement:create',
  input: attachExcerptInput,
  prepare: ({ read }, input) => readAnchor(read, input),
  async run(tx, { actor, now, prepared: anchor }) {
    const excerpt = await writeExcerpt(tx, anchor, actor.id ?? actor.role, now);
    return {
      value: { excerptId: excerpt.id },
      audit: {
        objectKind: 'excerpt', objectId: excerpt.id, authorship: true,
        details: { sourceId: anchor.sourceId, snapshotId: anchor.snapshotId, start: anchor.start, end: anchor.end, made: excerpt.isNew },
      },
    };
  },
});
