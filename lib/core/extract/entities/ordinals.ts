import type { Token } from '@/lib/core/text/tokens';

const UNITS_AR = new Map<string, number>();
for (const [i, names] of ['اول اولي حادي حاديه', 'ثاني ثانيه', 'ثالث ثالثه', 'رابع رابعه', 'خامس خامسه', 'سادس سادسه', 'سابع سابعه', 'ثامن ثامنه', 'تاسع تاسعه', 'عاشر عاشره'].entries()) {
  for (const name of names.split(' ')) UNITS_AR.set(name, i + 1);
}
const TENS_AR = new Map<string, number>();
for (const [i, stem] of ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].entries()) {
  for (const ending of ['ون', 'ين']) TENS_AR.set(stem + ending, (i + 2) * 10);
}
const ORDINALS_EN = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

const withoutArticle = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

/** An ordinal in words, or the number of a designation in digits ("السابع", "الخامس والعشرين", "45", "7th"); null for none. */
export function readOrdinal(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const value = Number(token.text);
    if (!Number.isInteger(value) || value < 1 || value > 999) return null;
    const suffix = tokens[at + 1];
    return { value, next: suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text) ? at + 2 : at + 1 };
  }
  if (token.kind !== 'word') return null;
  const english = ORDINALS_EN.get(token.text);
  if (english !== undefined) return { value: english, next: at + 1 };
  const word = withoutArticle(token.text);
  const tens = TENS_AR.get(word);
  if (tens !== undefined && token.text !== word) return { value: tens, next: at + 1 };
  const unit = UNITS_AR.get(word);
  if (unit === undefined) return null;
  const after = tokens[at + 1]?.text ?? '';
  if (unit < 10 && /^عشره?$/u.test(after)) return { value: unit + 10, next: at + 2 };
  const further = after.startsWith('و') ? TENS_AR.get(withoutArticle(after.slice(1))) : undefined;
  return further === undefined ? { value: unit, next: at + 1 } : { value: unit + further, next: at + 2 };
}
