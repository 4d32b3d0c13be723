import { z } from 'zod';
import { parseDate } from '@/lib/core/values/date-parse';

/** Bounds of what people type, in UTF-16 units: generous for people, closed to floods. */
const LINE_MAX = 300;
const PARAGRAPH_MAX = 4_000;

/** The id of a stored object. */
export const idField = z.string().min(1, { error: 'required' }).max(64, { error: 'tooLong' });
/** The version a save started from. */
export const versionField = z.number().int().min(1);
/** One line that may be empty. */
export const lineField = z.string().trim().max(LINE_MAX, { error: 'tooLong' });
/** Some paragraphs that may be empty. */
export const paragraphField = z.string().trim().max(PARAGRAPH_MAX, { error: 'tooLong' });
/** Why a person decided so: always kept, never empty. */
export const reasonField = paragraphField.min(1, { error: 'reasonNeeded' });

/**
 * A date as a person types it (lib/core/values/date-parse.ts: EDTF, "22/11/2024", «22 تشرين الثاني 2024»), read into a
 * date value; empty is null.
 */
export const dateField = z
  .string()
  .max(LINE_MAX, { error: 'tooLong' })
  .transform((typed, context) => {
    const read = parseDate(typed);
    if (read.ok) return read.value;
    if (read.problem !== 'empty') context.addIssue({ code: 'custom', message: 'dateUnreadable' });
    return null;
  });

/** At least one of two languages is filled: the problem is shown at the first. */
export function oneLanguageOf<K extends string>(first: K, second: K, message: string) {
  return (value: Partial<Record<K, unknown>>, context: z.RefinementCtx): void => {
    if (!value[first] && !value[second]) context.addIssue({ code: 'custom', path: [first], message });
  };
}
