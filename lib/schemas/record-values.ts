import { z } from 'zod';
import type { BilingualText } from '@/lib/core/record/public-text';
import type { PublicValue } from '@/lib/core/record/public-value';
import { ASSERTIONS, ATTRIBUTES, DATE_BASES, QUALIFIERS, SCOPES, SUBJECTS } from '@/lib/core/values/typed-value';

/** A bilingual text with at least one side written. Blank is not written. */
export const bilingualText = z
  .strictObject({ ar: z.string().min(1).nullable(), en: z.string().min(1).nullable() })
  .refine((text) => text.ar !== null || text.en !== null, 'one language at least must be written') satisfies z.ZodType<BilingualText>;

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export const instant = z.iso.datetime({ offset: false });
export const edtfText = z.string().min(4).max(80);
export const slug = z.string().regex(/^[\p{Ll}\p{Lo}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u).max(120);
/** BCP 47, as far as a public document needs it. */
export const languageTag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
export const direction = z.enum(['rtl', 'ltr']);
/** Only web addresses are ever linked from a public page. */
export const webAddress = z.url({ protocol: /^https?$/ });
export const scope = z.enum(SCOPES);
export const assertion = z.enum(ASSERTIONS);

const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/).nullable();
const bounds = { low: decimalText, high: decimalText, qualifier: z.enum(QUALIFIERS) };
const text = z.string();

/** A typed value as public documents hold it; strict, so that no internal id slips in. */
export const publicValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantity'), ...bounds, unit: z.string().nullable(), attribute: z.enum(ATTRIBUTES), subject: z.enum(SUBJECTS), text }),
  z.strictObject({ kind: z.literal('money'), ...bounds, currency: z.string().nullable(), text }),
  z.strictObject({
    kind: z.literal('date'),
    edtf: edtfText.nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    basis: z.enum(DATE_BASES),
    text,
  }),
  z.strictObject({
    kind: z.literal('entity'),
    entityKind: z.enum(['person', 'organisation', 'unit']),
    name: z.string(),
    designation: z.strictObject({ ordinal: z.int().nullable(), echelon: z.string().nullable(), service: z.string().nullable() }).nullable(),
    role: z.string().nullable(),
    text,
  }),
  z.strictObject({ kind: z.literal('place'), placeKind: z.enum(['place', 'command_sector']), name: z.string(), text }),
  z.strictObject({ kind: z.literal('proposition'), text }),
]) satisfies z.ZodType<PublicValue>;
