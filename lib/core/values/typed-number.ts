/** Why typed text is no number; `value.<code>` is the sentence on screen. */
export type NumberProblem = 'empty' | 'not_a_number' | 'not_whole' | 'negative' | 'too_large';

export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: NumberProblem };

/** Turns Arabic-Indic (٠-٩) and Persian (۰-۹) digits into ASCII; everything else stays. Length in UTF-16 units is kept. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Reads one number as a person types it into a form: digits of any of the three scripts, `٬` `,` `.` or a space
 * between groups of three, `٫` `.` or `,` before a fraction.
 *
 * `whole` is for counts. People cannot be fractions, so there a point or comma before exactly three digits always
 * groups ("1.500" is 1500); elsewhere a single point is a decimal point ("1.500" is 1.5), a comma before three
 * digits groups ("1,500") and before any other number of digits is a decimal comma ("1,5").
 */
export function parseNumber(text: string, { whole }: { whole: boolean }): ParsedNumber {
  const typed = toAsciiDigits(text).replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  if (/^[-\u2212]\s*[\d.,٫٬]+$/.test(typed)) return { ok: false, problem: 'negative' };
  const plain = ungroup(typed, whole);
  if (plain === null) return { ok: false, problem: 'not_a_number' };
  const value = Number(plain);
  if (value > Number.MAX_SAFE_INTEGER) return { ok: false, problem: 'too_large' };
  if (whole && !Number.isInteger(value)) return { ok: false, problem: 'not_whole' };
  return { ok: true, value };
}

/** ASCII digits with at most one decimal point, or null when the separators make no number. */
function ungroup(typed: string, whole: boolean): string | null {
  if (/^\d+$/.test(typed)) return typed;
  for (const group of ['٬', ',', ' ', '.']) {
    if (group === '.' && !whole && typed.split('.').length === 2) continue;
    const decimal = group === '.' ? '[,٫]' : '[.٫]';
    const escaped = group === '.' ? '\\.' : group;
    const match = new RegExp(`^(\\d{1,3}(?:${escaped}\\d{3})+)(?:${decimal}(\\d+))?$`).exec(typed);
    if (match) return `${(match[1] ?? '').replaceAll(group, '')}${match[2] ? `.${match[2]}` : ''}`;
  }
  const fraction = /^(\d+)[.٫,](\d+)$/.exec(typed);
  return fraction ? `${fraction[1]}.${fraction[2]}` : null;
}

/** A number for readers: ASCII digits in both languages; Arabic groups only from five digits on ("1500", "15,000"). */
export function formatNumber(value: number, locale: 'ar' | 'en'): string {
  return numberFormats[locale].format(value);
}

const numberFormats = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
  ar: new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 6, useGrouping: 'min2' }),
};
