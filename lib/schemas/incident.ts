import { z } from 'zod';
import { dateField, idField, lineField, oneLanguageOf, paragraphField, versionField } from './fields';
import { slugSchema } from './verdict';

const incidentFields = {
  titleAr: lineField,
  titleEn: lineField,
  summaryAr: paragraphField,
  summaryEn: paragraphField,
  placeId: idField.nullable(),
  placeText: lineField,
  eventDate: dateField,
  /** 23:00-05:00: the date widens by a day when compared. */
  night: z.boolean(),
};

const needsTitle = oneLanguageOf('titleAr', 'titleEn', 'oneTitleNeeded');

/** An empty slug is made from the title or the date. */
export const createIncidentInput = z.object({ ...incidentFields, slug: z.string().trim().max(80, { error: 'tooLong' }).regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, { error: 'slugForm' }) }).superRefine(needsTitle);
export type CreateIncidentInput = z.input<typeof createIncidentInput>;

export const editIncidentInput = z.object({ ...incidentFields, incidentId: idField, version: versionField, slug: slugSchema }).superRefine(needsTitle);
export type EditIncidentInput = z.input<typeof editIncidentInput>;

export const archiveIncidentInput = z.object({ incidentId: idField, version: versionField, isArchived: z.boolean() });
export type ArchiveIncidentInput = z.input<typeof archiveIncidentInput>;

export const incidentSourceInput = z.object({ incidentId: idField, sourceId: idField });
export type IncidentSourceInput = z.input<typeof incidentSourceInput>;
