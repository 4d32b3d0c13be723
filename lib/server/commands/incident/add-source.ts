import { incidentSourceInput } from '@/lib/schemas/incident';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseMissing } from '@/lib/server/commands/problem';
import { requireIncident } from './incident-row';

/** Puts a source on an incident's table, with or without statements yet. A second time changes nothing. */
export const addSource = defineCommand({
  name: 'incident.add-source',
  permission: 'incident:edit',
  input: incidentSourceInput,
  async run(tx, { actor, now }, input) {
    const incident = await requireIncident(tx, input.incidentId);
    const source = await tx.source.findUnique({ where: { id: input.sourceId }, select: { id: true } });
    if (!source) throw refuseMissing('source');
    const key = { incidentId: incident.id, sourceId: source.id };
    await tx.incidentSource.upsert({ where: { incidentId_sourceId: key }, create: { ...key, addedById: actor.id ?? actor.role, addedAt: now }, update: {} });
    return { value: key, audit: { objectKind: 'incident', objectId: incident.id, incidentId: incident.id, details: { source: source.id } } };
  },
});
