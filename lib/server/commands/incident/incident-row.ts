import type { z } from 'zod';
import type { editIncidentInput } from '@/lib/schemas/incident';
import { refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { putSearchText } from '@/lib/server/db/search-documents';

type IncidentFields = Omit<z.output<typeof editIncidentInput>, 'incidentId' | 'version' | 'slug'>;

/** The columns that the fields of the form stand for. */
export function incidentColumns(input: IncidentFields) {
  const { titleAr, titleEn, summaryAr, summaryEn, placeId, placeText, eventDate, night } = input;
  return {
    titleAr, titleEn, summaryAr, summaryEn, placeId, placeText, night,
    eventEdtf: eventDate?.edtf ?? null,
    eventEarliest: eventDate?.earliest ?? null,
    eventLatest: eventDate?.latest ?? null,
    eventText: eventDate?.text ?? '',
  };
}

/** The incident of an id, or a refusal. */
export async function requireIncident(tx: Tx, incidentId: string) {
  const incident = await tx.incident.findUnique({ where: { id: incidentId } });
  if (!incident) throw refuseMissing('incident');
  return incident;
}

/** Refuses a slug that another incident has and a place that is none. */
export async function checkIncident(tx: Tx, slug: string, placeId: string | null, ownId: string | null): Promise<void> {
  const taken = await tx.incident.findUnique({ where: { slug }, select: { id: true } });
  if (taken && taken.id !== ownId) throw refuseField('slug', 'slugTaken', { slug });
  if (placeId === null) return;
  const place = await tx.entity.findUnique({ where: { id: placeId }, select: { kind: true } });
  if (!place || (place.kind !== 'place' && place.kind !== 'command_sector')) throw refuseField('placeId', 'notAPlace');
}

/** What search finds of an incident. */
export async function indexIncident(tx: Tx, id: string, row: ReturnType<typeof incidentColumns>): Promise<void> {
  await putSearchText(tx, { kind: 'incident', objectId: id, language: 'ar', title: row.titleAr, body: [row.summaryAr, row.placeText].join('\n').trim() });
  await putSearchText(tx, { kind: 'incident', objectId: id, language: 'en', title: row.titleEn, body: row.summaryEn });
}
