import { z } from 'zod';
import { idField, lineField, oneLanguageOf, paragraphField, versionField } from './fields';

export const OUTLET_KINDS = ['official_body', 'agency', 'newspaper', 'broadcaster', 'aggregator', 'monitor', 'ngo', 'unknown'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** A web address; stored and shown, never fetched by itself. Empty is null. */
export const addressField = z
  .string()
  .trim()
  .max(2_000, { error: 'tooLong' })
  .transform((typed, context) => {
    if (typed === '') return null;
    const url = URL.canParse(typed) ? new URL(typed) : null;
    if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.')) return typed;
    context.addIssue({ code: 'custom', message: 'addressForm' });
    return z.NEVER;
  });

/** One of those there are, or a new one by its name; both empty: none. */
const groupField = z.object({ id: idField.nullable(), nameAr: lineField, nameEn: lineField });

const outletFields = {
  nameAr: lineField,
  nameEn: lineField,
  kind: z.enum(OUTLET_KINDS),
  homepage: addressField,
  /** Outlets of one owner do not add up. */
  ownerGroup: groupField,
  /** Outlets of one side speak with one interest. */
  side: groupField,
  disclosureAr: paragraphField,
  disclosureEn: paragraphField,
};
const needsName = oneLanguageOf('nameAr', 'nameEn', 'oneNameNeeded');

export const createOutletInput = z.object(outletFields).superRefine(needsName);
export type CreateOutletInput = z.input<typeof createOutletInput>;

export const editOutletInput = z.object({ ...outletFields, outletId: idField, version: versionField }).superRefine(needsName);
export type EditOutletInput = z.input<typeof editOutletInput>;
