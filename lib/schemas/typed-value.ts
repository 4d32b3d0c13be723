import { z } from 'zod';
import {
  ASSERTIONS, ATTRIBUTES, DATE_BASES, type DateValue, type EntityValue, type Money, type PlaceValue, type Proposition, QUALIFIERS, type Quantity, SCOPES,
  SUBJECTS, type TypedValue,
} from '@/lib/core/values/typed-value';

/** The longest verbatim text a value keeps, in UTF-16 units. */
const MAX_TEXT = 2_000;
const text = z.string().max(MAX_TEXT, { error: 'tooLong' });
/** Above it a number is no longer itself in a computer, nor a decimal in the record. */
const bound = z.number({ error: 'numberExpected' }).min(0, { error: 'negativeCount' }).max(Number.MAX_SAFE_INTEGER).nullable();
/** Ids and names inside a value, in UTF-16 units. */
const short = z.string().max(300, { error: 'tooLong' });
const isoDay = z.string().regex(/^-?\d{4,}-\d{2}-\d{2}$/, { error: 'dateUnreadable' }).nullable();

/** Low never above high; an exact value has both and they are one (design section 2). */
function checkBounds({ low, high, qualifier }: { low: number | null; high: number | null; qualifier: string }, context: z.RefinementCtx): void {
  if (low !== null && high !== null && low > high) context.addIssue({ code: 'custom', path: ['high'], message: 'lowAboveHigh' });
  else if (qualifier === 'exact' && (low === null || low !== high)) context.addIssue({ code: 'custom', path: ['high'], message: 'exactNeedsOneNumber' });
  else if (low === null && high === null && qualifier !== 'indefinite' && qualifier !== 'vague') context.addIssue({ code: 'custom', path: ['low'], message: 'numberNeeded' });
}

export const quantitySchema = z
  .object({
    kind: z.literal('quantity'), low: bound, high: bound, qualifier: z.enum(QUALIFIERS), unit: z.string().max(120, { error: 'tooLong' }).nullable(),
    attribute: z.enum(ATTRIBUTES), subject: z.enum(SUBJECTS), text,
  })
  .superRefine(checkBounds) satisfies z.ZodType<Quantity>;

export const dateValueSchema = z.object({
  kind: z.literal('date'), edtf: z.string().max(120, { error: 'tooLong' }).nullable(), earliest: isoDay, latest: isoDay, basis: z.enum(DATE_BASES), text,
}) satisfies z.ZodType<DateValue>;

export const entityValueSchema = z.object({
  kind: z.literal('entity'), entityKind: z.enum(['person', 'organisation', 'unit']), entityId: short.nullable(), name: text.min(1, { error: 'required' }),
  designation: z.object({ ordinal: z.number().int().nullable(), echelon: short.nullable(), service: short.nullable() }).nullable(),
  role: z.string().max(120, { error: 'tooLong' }).nullable(), text,
}) satisfies z.ZodType<EntityValue>;

export const placeValueSchema = z.object({
  kind: z.literal('place'), placeKind: z.enum(['place', 'command_sector']), placeId: short.nullable(), name: text.min(1, { error: 'required' }),
  ancestors: z.array(short).max(50).readonly(), text,
}) satisfies z.ZodType<PlaceValue>;

export const moneySchema = z
  .object({
    kind: z.literal('money'), low: bound, high: bound, qualifier: z.enum(QUALIFIERS), currency: z.string().regex(/^[A-Z]{3}$/, { error: 'currencyUnreadable' }).nullable(), text,
  })
  .superRefine(checkBounds) satisfies z.ZodType<Money>;

export const propositionSchema = z.object({ kind: z.literal('proposition'), text: text.trim().min(1, { error: 'required' }) }) satisfies z.ZodType<Proposition>;

/** A typed value as it crosses an edge: a form, an API, a stored column. */
export const typedValueSchema = z.discriminatedUnion('kind', [
  quantitySchema, dateValueSchema, entityValueSchema, placeValueSchema, moneySchema, propositionSchema,
]) satisfies z.ZodType<TypedValue>;

export const scopeSchema = z.enum(SCOPES);
export const assertionSchema = z.enum(ASSERTIONS);
