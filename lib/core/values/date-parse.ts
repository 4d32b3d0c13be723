import { MONTH_NAMES } from '@/lib/core/text/calendar/month-names';
import { foldForSearch } from '@/lib/core/text/fold';
import { dateFromEdtf } from './date';
import { toAsciiDigits } from './typed-number';
import type { DateValue } from './typed-value';

export type ParsedDate = { ok: true; value: DateValue } | { ok: false; problem: 'empty' | 'not_a_date' };

/**
 * Reads a date as a person types it: EDTF as it stands, "22/11/2024" (day first, unless only the other order is a
 * date), "22 November 2024", «22 تشرين الثاني 2024», «نوفمبر 2024», "2024"; any of the three sets of digits.
 * The value keeps what was typed and has basis `explicit`. Relative dates ("yesterday") are not for forms.
 */
export function parseDate(text: string): ParsedDate {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  const ascii = toAsciiDigits(typed);
  for (const edtf of [ascii, fromNumbers(ascii), fromMonthName(ascii)]) {
    const value = edtf === null ? null : dateFromEdtf(edtf, typed);
    if (value) return { ok: true, value };
  }
  return { ok: false, problem: 'not_a_date' };
}

/** The first or the last day (YYYY-MM-DD) that a date may be of, as a person types it: "2024" until 2024-12-31. Null where it can't be read or is open there. */
export function boundOfDate(typed: string, end: 'earliest' | 'latest'): string | null {
  const read = parseDate(typed);
  return read.ok ? (read.value[end]?.slice(0, 10) ?? null) : null;
}

function fromNumbers(typed: string): string | null {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(typed);
  if (yearFirst) return asEdtf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (!match) return null;
  const [, first, second, year] = match;
  return Number(second) > 12 ? asEdtf(year, first, second) : asEdtf(year, second, first);
}

/** "22 November 2024", "November 22, 2024", "November 2024", in either language; «22 تشرين الثاني/نوفمبر 2024» too. */
function fromMonthName(typed: string): string | null {
  const folded = foldForSearch(typed).replace(/[,،./]/g, ' ').replace(/\s+/g, ' ');
  const found = MONTH_NAMES.find(({ name }) => ` ${folded} `.includes(` ${name} `));
  if (!found) return null;
  let rest = ` ${folded} `;
  for (const { name } of MONTH_NAMES.filter(({ month }) => month === found.month)) rest = rest.replace(` ${name} `, ' | ');
  rest = rest.trim();
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:\| ?)+(?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{4})$/.exec(rest);
  if (!match || (match[1] !== undefined && match[2] !== undefined)) return null;
  return asEdtf(match[3], String(found.month), match[1] ?? match[2]);
}

function asEdtf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined) return null;
  const parts = [year, month.padStart(2, '0')];
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}
