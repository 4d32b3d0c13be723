import { nameCommuniqueInput } from '@/lib/schemas/origin';
import { defineCommand } from '@/lib/server/commands/define-command';
import { putInCommunique, requireStatementsOf } from './communique-row';
import { commonIncident, requireOrigin } from './origin-row';
import { proposeOriginsJob } from './propose-job';

/** Names one text that an original source put out, with the statements that are its copies. It is its origin's child and counts as nothing of its own. */
export const nameCommunique = defineCommand({
  name: 'origin.name-communique',
  permission: 'origin:edit',
  input: nameCommuniqueInput,
  async run(tx, { now }, { originId, title, issued, statementIds, reason }) {
    await requireOrigin(tx, originId);
    const statements = await requireStatementsOf(tx, originId, statementIds);
    const { id } = await tx.communique.create({ data: { originId, title, issuedEdtf: issued?.edtf ?? null }, select: { id: true } });
    await putInCommunique(tx, statementIds, id);
    const incidentId = commonIncident(statements);
    return {
      value: { id },
      audit: { objectKind: 'origin', objectId: originId, incidentId, authorship: true, details: { communique: id, title, statements: statementIds, reason } },
      jobs: proposeOriginsJob(incidentId, now),
    };
  },
});
