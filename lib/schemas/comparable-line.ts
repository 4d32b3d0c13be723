import { z } from 'zod';
import type { ComparableLine } from '@/lib/core/evidence/comparable-from-extracted';
import { isDay } from '@/lib/core/values/calendar-day';
import { isEdtf } from '@/lib/core/values/date-reading';
import { ASSERTIONS, QUALIFIERS, SCOPES, VALUE_KINDS } from '@/lib/core/values/typed-value';

const text = z.string().nullish();
const bound = z.number().min(0, { error: 'is below zero' }).nullish();
const offset = z.number().int().min(0, { error: 'is below zero' }).nullish();
/** Empty text is "not known", as a spreadsheet would write it; so is EDTF of a kind we do not read (sets, seasons). */
const edtf = z
  .string()
  .refine((value) => value === '' || isEdtf(value), { error: 'is not an EDTF date or interval' })
  .nullish();
const day = z.string().refine((value) => isDay(value), { error: 'is not a day written YYYY-MM-DD' }).nullish();

/** One side of a comparison on the command line: the shape of `isnad extract`, where every field may be missing or null. */
export const comparableLineSide = z
  .object({
    file: text, start: offset, end: offset, quote: text, segment: text, kind: z.enum(VALUE_KINDS).nullish(),
    attribute: text, low: bound, high: bound, qualifier: z.enum(QUALIFIERS).nullish(), unit: text,
    subject: text, scope: z.enum(SCOPES).nullish(), assertion: z.enum(ASSERTIONS).nullish(),
    edtf, earliest: day, latest: day, statementDate: edtf, entity: text, place: text,
    attribution: z.array(z.object({ name: z.string(), role: text, entityId: text })).nullish(),
    partOf: offset, language: text, incident: text, origin: text, asOf: edtf, period: edtf,
  })
  .loose()
  .superRefine(({ low, high, earliest, latest }, context) => {
    if (low != null && high != null && low > high) context.addIssue({ code: 'custom', path: ['low'], message: 'is above high' });
    if (earliest && latest && earliest > latest) context.addIssue({ code: 'custom', path: ['earliest'], message: 'is after latest' });
  }) satisfies z.ZodType<ComparableLine>;

/** A line of `isnad compare`. `copies`: the two are aligned passages of copies of one text. */
export const comparableLine = z.object({ claim: comparableLineSide, statement: comparableLineSide, copies: z.boolean().nullish(), night: z.boolean().nullish() }).loose();
