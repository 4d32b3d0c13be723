import { createIncidentInput } from '@/lib/schemas/incident';
import { defineCommand } from '@/lib/server/commands/define-command';
import type { Tx } from '@/lib/server/db/clients';
import { checkIncident, incidentColumns, indexIncident } from './incident-row';

/** Opens an incident: what happened once, somewhere, some time. */
export const createIncident = defineCommand({
  name: 'incident.create',
  permission: 'incident:edit',
  input: createIncidentInput,
  async run(tx, { actor }, input) {
    const slug = input.slug || (await freeSlug(tx, input.titleEn, input.eventDate?.earliest ?? null));
    await checkIncident(tx, slug, input.placeId, null);
    const row = incidentColumns(input);
    const { id } = await tx.incident.create({ data: { ...row, slug, createdById: actor.id ?? actor.role }, select: { id: true } });
    await indexIncident(tx, id, row);
    return { value: { id, slug }, audit: { objectKind: 'incident', objectId: id, incidentId: id, authorship: true, details: { slug, titleAr: row.titleAr, titleEn: row.titleEn } } };
  },
});

/** A slug of the English title, else of the date; numbered where it is taken. */
async function freeSlug(tx: Tx, titleEn: string, day: string | null): Promise<string> {
  const words = titleEn.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  const base = words.length >= 3 ? words : `incident${day ? `-${day}` : ''}`;
  const rows = await tx.incident.findMany({ where: { OR: [{ slug: base }, { slug: { gte: `${base}-`, lt: `${base}.` } }] }, select: { slug: true } });
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
