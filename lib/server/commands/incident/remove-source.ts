import { incidentSourceInput } from '@/lib/schemas/incident';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { requireIncident } from './incident-row';

/** Takes a source off an incident's table, unless statements of it are tied to the incident. */
export const removeSource = defineCommand({
  name: 'incident.remove-source',
  permission: 'incident:edit',
  input: incidentSourceInput,
  async run(tx, _context, input) {
    const incident = await requireIncident(tx, input.incidentId);
    const key = { incidentId: incident.id, sourceId: input.sourceId };
    const count = await tx.statement.count({ where: { ...key, removedAt: null } });
    if (count > 0) throw refuseConflict('sourceHasStatements', { count });
    await tx.incidentSource.deleteMany({ where: key });
    return { value: key, audit: { objectKind: 'incident', objectId: incident.id, incidentId: incident.id, details: { source: [input.sourceId, null] } } };
  },
});
