import { acceptSuggestionInput } from '@/lib/schemas/suggestion';
import { defineCommand } from '@/lib/server/commands/define-command';
import { proposeOriginsJob } from '@/lib/server/commands/origin/propose-job';
import { acceptProposal, anchorOf, fieldsOfProposal } from './accept-proposal';
import { loadSuggestion, requireAcceptable } from './load-suggestion';

/** Accepts what was found, as it stands or with a person's changes: excerpt and statement in one deed. */
export const acceptSuggestion = defineCommand({
  name: 'suggestion.accept',
  permission: 'statement:create',
  input: acceptSuggestionInput,
  async prepare({ read }, { suggestionId }) {
    const { snapshotId, proposal } = await loadSuggestion(read, suggestionId);
    return anchorOf(read, snapshotId, [proposal]);
  },
  async run(tx, { actor, now, prepared: anchor }, { suggestionId, incidentId, fields: edited }) {
    const suggestion = await loadSuggestion(tx, suggestionId);
    await requireAcceptable(tx, suggestion);
    const fields = edited ?? (await fieldsOfProposal(tx, suggestion, incidentId));
    const made = await acceptProposal(tx, suggestion, anchor, fields, { id: actor.id ?? actor.role, at: now });
    const { statementId, excerptId, sourceId, told } = made;
    return {
      value: { suggestionId, statementId, excerptId },
      audit: {
        objectKind: 'statement', objectId: statementId, incidentId: fields.incidentId, authorship: true,
        details: { sourceId, excerptId, suggestionId, edited: edited !== null, value: told, scope: fields.scope, assertion: fields.assertion },
      },
      jobs: proposeOriginsJob(fields.incidentId, now),
    };
  },
});
