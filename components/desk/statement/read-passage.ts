import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { detectLanguage } from '@/lib/core/text/language';
import { entryOf } from './number-entry';
import type { StatementDraft } from './statement-draft';

/** What can be read off a selected passage: its first count, in digits or words. Nothing when there is none. */
export function readPassage(quote: string, language: string): Pick<StatementDraft, 'number'> | null {
  const detected = detectLanguage(quote);
  const reader = language === 'ar' || language === 'en' ? language : detected === 'ar' || detected === 'en' ? detected : 'en';
  const found = findNumbers(quote, reader).find((number) => number.role === 'count');
  return found ? { number: entryOf(found) } : null;
}
