import { acceptSentenceInput } from '@/lib/schemas/suggestion';
import { defineCommand, type Json } from '@/lib/server/commands/define-command';
import { proposeOriginsJob } from '@/lib/server/commands/origin/propose-job';
import { refuseConflict } from '@/lib/server/commands/problem';
import type { ReadClient, Tx } from '@/lib/server/db/clients';
import { acceptProposal, anchorOf, fieldsOfProposal } from './accept-proposal';
import { type LoadedSuggestion, loadSuggestion, requireAcceptable } from './load-suggestion';
import { proposalOf } from './write-reading';

/**
 * Accepts everything still open in a sentence: one excerpt that holds all of it and can be read, and a statement
 * for each. The deed's one audit entry is the excerpt's, by which whoever did it counts as author of all of them.
 */
export const acceptSentence = defineCommand({
  name: 'suggestion.accept-sentence',
  permission: 'statement:create',
  input: acceptSentenceInput,
  async prepare({ read }, { suggestionId }) {
    const open = await openInSentence(read, await loadSuggestion(read, suggestionId));
    const snapshotId = open[0]?.snapshotId;
    if (snapshotId === undefined) throw refuseConflict('suggestionDecided');
    const anchor = await anchorOf(read, snapshotId, open.map(({ proposal }) => proposal));
    return { anchor, ids: open.map(({ id }) => id) };
  },
  async run(tx, { actor, now, prepared: { anchor, ids } }, { suggestionId, incidentId }) {
    const open = await openInSentence(tx, await loadSuggestion(tx, suggestionId));
    if (open.map(({ id }) => id).join() !== ids.join()) throw refuseConflict('suggestionDecided');
    const accepted: { suggestionId: string; statementId: string }[] = [];
    const told: Json[] = [];
    let excerptId = '';
    let tiedTo: string | null = null;
    for (const suggestion of open) {
      await requireAcceptable(tx, suggestion);
      const fields = await fieldsOfProposal(tx, suggestion, incidentId);
      const made = await acceptProposal(tx, suggestion, anchor, fields, { id: actor.id ?? actor.role, at: now });
      accepted.push({ suggestionId: suggestion.id, statementId: made.statementId });
      told.push(made.told);
      excerptId = made.excerptId;
      tiedTo = fields.incidentId;
    }
    return {
      value: { accepted, excerptId },
      audit: {
        objectKind: 'excerpt', objectId: excerptId, incidentId: tiedTo, authorship: true,
        details: { sourceId: anchor.sourceId, statements: accepted.map(({ statementId }) => statementId), value: told },
      },
      jobs: proposeOriginsJob(tiedTo, now),
    };
  },
});

/** What is still open in the sentence of a suggestion, in text order. */
async function openInSentence(db: Pick<ReadClient, 'suggestion'> | Pick<Tx, 'suggestion'>, { snapshotId, sourceId, proposal: { sentence } }: LoadedSuggestion): Promise<LoadedSuggestion[]> {
  const rows = await (db as Tx).suggestion.findMany({
    where: { snapshotId, state: 'open', start: { gte: sentence.start, lt: sentence.end } },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
    select: { id: true, state: true, statementId: true, decidedById: true, proposal: true },
  });
  return rows.map(({ proposal, ...row }) => ({ ...row, snapshotId, sourceId, proposal: proposalOf(proposal) }));
}
