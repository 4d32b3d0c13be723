import { assignCommuniqueInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import { putInCommunique, requireStatementsOf } from './communique-row';
import { commonIncident, requireStatements } from './origin-row';
import { proposeOriginsJob } from './propose-job';

/** Says of which communiqué statements are copies (null: of none). */
export const assignCommunique = defineCommand({
  name: 'origin.assign-communique',
  permission: 'origin:edit',
  input: assignCommuniqueInput,
  async run(tx, { now }, { communiqueId, statementIds, reason }) {
    const communique = communiqueId === null ? null : await tx.communique.findUnique({ where: { id: communiqueId }, select: { originId: true } });
    if (communiqueId !== null && !communique) throw refuseMissing('communique');
    const statements = communique ? await requireStatementsOf(tx, communique.originId, statementIds) : await requireStatements(tx, statementIds);
    await putInCommunique(tx, statementIds, communiqueId);
    const incidentId = commonIncident(statements);
    const originId = communique?.originId ?? statements.find((statement) => statement.originId !== null)?.originId;
    return {
      value: { communiqueId },
      audit: { objectKind: originId ? 'origin' : 'statement', objectId: originId ?? statementIds[0] ?? '', incidentId, authorship: true, details: { communique: communiqueId, statements: statementIds, reason } },
      jobs: proposeOriginsJob(incidentId, now),
    };
  },
});
