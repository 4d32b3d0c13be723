import type { ReadLanguage } from '@/lib/core/text/language';
import { writeNumberAr, type ArabicForm } from './write-number-ar';
import { writeNumberEn } from './write-number-en';

/** The greatest number that is written in words: one below ten to the fifteenth. */
export const GREATEST_WRITTEN = 1e15 - 1;

/**
 * A whole number in words, as the readers of this room read it back: Arabic in the gender of the counted noun and in its
 * case ("تسعة" for men, "تسع" for women), English in the American way. Throws RangeError outside 0 … `GREATEST_WRITTEN`.
 */
export function writeNumber(value: number, language: ReadLanguage, form: ArabicForm = { gender: 'masculine', grammaticalCase: 'nominative' }): string {
  if (!Number.isInteger(value) || value < 0 || value > GREATEST_WRITTEN) throw new RangeError(`${value} is not written in words`);
  return language === 'ar' ? writeNumberAr(value, form) : writeNumberEn(value);
}
