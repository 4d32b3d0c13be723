import { editIncidentInput } from '@/lib/schemas/incident';
import { changedFields } from '@/lib/server/commands/changed-fields';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompareIncident } from '@/lib/server/commands/evidence/recompare';
import { requireVersion } from '@/lib/server/commands/problem';
import { checkIncident, incidentColumns, indexIncident, requireIncident } from './incident-row';

const FIELDS = ['slug', 'titleAr', 'titleEn', 'summaryAr', 'summaryEn', 'placeId', 'placeText', 'eventEdtf', 'night'] as const;

/** Changes what is known of an incident; its claims, which inherit its place and date, are compared again. */
export const editIncident = defineCommand({
  name: 'incident.edit',
  permission: 'incident:edit',
  input: editIncidentInput,
  async run(tx, _context, input) {
    const incident = await requireIncident(tx, input.incidentId);
    requireVersion(incident, input.version, incident);
    await checkIncident(tx, input.slug, input.placeId, incident.id);
    const row = { ...incidentColumns(input), slug: input.slug };
    const details = changedFields(incident, row, FIELDS);
    await tx.incident.update({ where: { id: incident.id }, data: { ...row, version: { increment: 1 } } });
    await indexIncident(tx, incident.id, row);
    if ('placeId' in details || 'placeText' in details || 'eventEdtf' in details || 'night' in details) await recompareIncident(tx, incident.id);
    return { value: { id: incident.id }, audit: { objectKind: 'incident', objectId: incident.id, incidentId: incident.id, authorship: Object.keys(details).length > 0, details } };
  },
});
