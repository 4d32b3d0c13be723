import { reorderClaimsInput } from '@/lib/schemas/claim';
import { defineCommand } from '@/lib/server/commands/define-command';
import { requireIncident } from '@/lib/server/commands/incident/incident-row';
import { refuseConflict } from '@/lib/server/commands/problem';

/** Puts an incident's claims in an order; the list must name each of them once, or someone added one meanwhile. */
export const reorderClaims = defineCommand({
  name: 'claim.reorder',
  permission: 'claim:edit',
  input: reorderClaimsInput,
  async run(tx, _context, input) {
    const incident = await requireIncident(tx, input.incidentId);
    const claims = await tx.claim.findMany({ where: { incidentId: incident.id, archivedAt: null }, select: { id: true }, orderBy: { position: 'asc' } });
    const given = new Set(input.claimIds);
    if (given.size !== claims.length || input.claimIds.length !== claims.length || claims.some(({ id }) => !given.has(id))) throw refuseConflict('claimsChanged');
    for (const [position, id] of input.claimIds.entries()) await tx.claim.update({ where: { id }, data: { position } });
    return {
      value: { incidentId: incident.id },
      audit: { objectKind: 'incident', objectId: incident.id, incidentId: incident.id, details: { claims: [claims.map(({ id }) => id), input.claimIds] } },
    };
  },
});
