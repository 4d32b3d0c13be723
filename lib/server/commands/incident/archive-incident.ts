import { archiveIncidentInput } from '@/lib/schemas/incident';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireVersion } from '@/lib/server/commands/problem';
import { requireIncident } from './incident-row';

/** Puts an incident away, or back: nothing of it is deleted. */
export const archiveIncident = defineCommand({
  name: 'incident.archive',
  permission: 'incident:edit',
  input: archiveIncidentInput,
  async run(tx, { now }, input) {
    const incident = await requireIncident(tx, input.incidentId);
    requireVersion(incident, input.version, incident);
    await tx.incident.update({ where: { id: incident.id }, data: { archivedAt: input.isArchived ? now : null, version: { increment: 1 } } });
    return {
      value: { id: incident.id },
      audit: { objectKind: 'incident', objectId: incident.id, incidentId: incident.id, details: { archived: [incident.archivedAt !== null, input.isArchived] } },
    };
  },
});
