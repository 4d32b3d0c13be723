import { suggestionInput } from '@/lib/schemas/suggestion';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { loadSuggestion } from './load-suggestion';

/** Says that what was found is none, or is of no use. It stays dismissed when its source is captured again. */
export const dismissSuggestion = defineCommand({
  name: 'suggestion.dismiss',
  permission: 'statement:edit',
  input: suggestionInput,
  async run(tx, { actor, now }, { suggestionId }) {
    const { state, sourceId, snapshotId, proposal } = await loadSuggestion(tx, suggestionId);
    if (state !== 'open') throw refuseConflict('suggestionDecided');
    await tx.suggestion.update({ where: { id: suggestionId }, data: { state: 'dismissed', decidedById: actor.id ?? actor.role, decidedAt: now } });
    return {
      value: { suggestionId },
      audit: { objectKind: 'source', objectId: sourceId, details: { snapshotId, suggestionId, start: proposal.start, end: proposal.end, state: [state, 'dismissed'] } },
    };
  },
});
