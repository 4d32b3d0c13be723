import { suggestionInput } from '@/lib/schemas/suggestion';
import { type AuditEntry, defineCommand } from '@/lib/server/commands/define-command';
import { proposeOriginsJob } from '@/lib/server/commands/origin/propose-job';
import { refuseConflict } from '@/lib/server/commands/problem';
import { setAside } from '@/lib/server/commands/statement/set-aside';
import { loadStatement } from '@/lib/server/commands/statement/statement-row';
import { loadSuggestion } from './load-suggestion';

/** A statement that nobody has touched since it was made. */
const UNTOUCHED = 1;

/**
 * Takes a decision back. Of an accepted proposal the statement that it made is set aside with it, as long as nobody has
 * worked on that since; one that was there before is not this deed's to remove.
 */
export const reopenSuggestion = defineCommand({
  name: 'suggestion.reopen',
  permission: 'statement:edit',
  input: suggestionInput,
  async run(tx, { now }, { suggestionId }) {
    const { state, statementId, decidedById, sourceId, snapshotId, proposal } = await loadSuggestion(tx, suggestionId);
    if (state === 'open') throw refuseConflict('suggestionOpen');
    const statement = state === 'accepted' && statementId ? await loadStatement(tx, statementId) : null;
    if (statement && !statement.removedAt) {
      if (decidedById === null || statement.version !== UNTOUCHED) throw refuseConflict('suggestionWorkedOn');
      await setAside(tx, statement, true, now);
    }
    await tx.suggestion.update({ where: { id: suggestionId }, data: { state: 'open', decidedById: null, decidedAt: null, statementId: null } });
    const reopened: AuditEntry['details'] = { snapshotId, suggestionId, start: proposal.start, end: proposal.end, state: [state, 'open'] };
    if (!statement || statement.removedAt) return { value: { suggestionId }, audit: { objectKind: 'source', objectId: sourceId, details: reopened } };
    return {
      value: { suggestionId },
      audit: { objectKind: 'statement', objectId: statement.id, incidentId: statement.incidentId, authorship: true, details: { ...reopened, sourceId, removed: [false, true] } },
      jobs: proposeOriginsJob(statement.incidentId, now),
    };
  },
});
