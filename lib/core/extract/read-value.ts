import { detectLanguage, type ReadLanguage } from '@/lib/core/text/language';
import type { HedgedNumber } from '@/lib/core/values/quantity-parse';
import type { DateValue, Money, Quantity } from '@/lib/core/values/typed-value';
import { findDates } from './dates/find-dates';
import { extractStatements } from './extract';
import type { ExtractedStatement } from './extracted-statement';
import { findNumbers } from './numbers/find-numbers';

/**
 * What a person has selected, read as a count, so that the panel is filled in beforehand: the first quantity it tells
 * ("مقتل تسعة عناصر" → killed 9), else its first number with attribute `other`. Null where there is none.
 *
 * @param selection the selected text as it stands in the snapshot; it becomes `text`, verbatim
 */
export function readQuantity(selection: string, language: ReadLanguage): Quantity | null {
  const told = readAlone(selection, language).find(({ kind }) => kind === 'quantity');
  if (told?.attribute && told.qualifier) {
    const { low, high, qualifier, unit, attribute, subject } = told;
    return { kind: 'quantity', low, high, qualifier, unit, attribute, subject: subject ?? 'unknown', text: selection };
  }
  const number = findNumbers(selection, language).find(({ role }) => role === 'count' || role === 'glued');
  if (!number) return null;
  const { low, high, qualifier } = number;
  return { kind: 'quantity', low, high, qualifier, unit: null, attribute: 'other', subject: 'unknown', text: selection };
}

/** A selection read as an amount of money; null where it names none. `currency` is ISO 4217. */
export function readMoney(selection: string, language: ReadLanguage): Money | null {
  const told = readAlone(selection, language).find(({ kind }) => kind === 'money');
  if (!told?.qualifier) return null;
  return { kind: 'money', low: told.low, high: told.high, qualifier: told.qualifier, currency: told.unit, text: selection };
}

/** A selection read as a date: the first it names that is known, resolved against the publication date (`YYYY-MM-DD`) where one is given. */
export function readDate(selection: string, language: ReadLanguage, published: string | null = null): DateValue | null {
  const dates = findDates(selection, { language, anchor: published }).map(({ value }) => value);
  return dates.find(({ edtf }) => edtf !== null) ?? dates[0] ?? null;
}

/** Number words a person has typed ("تسعة", "two dozen"), for `parseQuantity`; null unless there is exactly one number. */
export function readTypedNumber(typed: string): HedgedNumber | null {
  const language = detectLanguage(typed) === 'ar' ? 'ar' : 'en';
  const numbers = findNumbers(typed, language).filter(({ role }) => role === 'count');
  const [only] = numbers;
  return only && numbers.length === 1 ? { low: only.low, high: only.high, qualifier: only.qualifier } : null;
}

/** Of a text's statements, the one that a selection (code points) is about: the one it overlaps most; null where it overlaps none. */
export function statementAt(statements: readonly ExtractedStatement[], selection: { start: number; end: number }): ExtractedStatement | null {
  let best: ExtractedStatement | null = null;
  let most = 0;
  for (const statement of statements) {
    const shared = Math.min(selection.end, statement.end) - Math.max(selection.start, statement.start);
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}

function readAlone(selection: string, language: ReadLanguage): ExtractedStatement[] {
  return extractStatements(selection, { language, segments: [{ kind: 'body', start: 0, end: Array.from(selection).length }] });
}
