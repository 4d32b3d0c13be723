import type { ReadLanguage } from '@/lib/core/text/language';
import { BadUsage } from './usage';

/** The value of --lang: null where it was not given. */
export function readLanguageFlag(value: string | undefined): ReadLanguage | null {
  if (value === undefined) return null;
  if (value === 'ar' || value === 'en') return value;
  throw new BadUsage(`--lang is ar or en, not "${value}"`);
}
