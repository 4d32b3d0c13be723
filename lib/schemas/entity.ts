import { z } from 'zod';
import { ENTITY_KINDS } from '@/lib/core/values/typed-value';
import { idField, lineField, oneLanguageOf, paragraphField, versionField } from './fields';

export const PARENT_KINDS = ['located_in', 'chain_of_command', 'owned_by'] as const;

/** A year, a month or a day; empty: not bounded. */
const validityField = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, { error: 'dateUnreadable' })
  .transform((typed) => (typed === '' ? null : typed))
  .nullable();

const parentField = z
  .object({ parentId: idField, kind: z.enum(PARENT_KINDS), validFrom: validityField, validTo: validityField })
  .superRefine(({ validFrom, validTo }, context) => {
    if (validFrom && validTo && validTo < validFrom) context.addIssue({ code: 'custom', path: ['validTo'], message: 'endBeforeStart' });
  });

const entityFields = {
  kind: z.enum(ENTITY_KINDS),
  nameAr: lineField,
  nameEn: lineField,
  ordinal: z.number().int().min(1).max(9_999).nullable(),
  echelon: lineField,
  service: lineField,
  sideId: idField.nullable(),
  /** Of places: the name is an ordinary word as well. */
  ordinaryWord: z.boolean().default(false),
  notes: paragraphField,
  aliases: z.array(z.object({ name: lineField.min(1, { error: 'required' }), language: z.string().max(20).nullable() })).max(100),
  parents: z.array(parentField).max(30),
};
const needsName = oneLanguageOf('nameAr', 'nameEn', 'oneNameNeeded');

export const createEntityInput = z.object(entityFields).superRefine(needsName);
export type CreateEntityInput = z.input<typeof createEntityInput>;

export const editEntityInput = z.object({ entityId: idField, version: versionField, ...entityFields }).superRefine(needsName);
export type EditEntityInput = z.input<typeof editEntityInput>;

/** The key of a built-in name (lib/core/extract/built-in-names.ts). */
export const adoptEntityInput = z.object({ key: idField });
export type AdoptEntityInput = z.input<typeof adoptEntityInput>;
