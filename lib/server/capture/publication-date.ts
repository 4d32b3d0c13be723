import { findDates } from '@/lib/core/extract/dates/find-dates';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { foldLetters } from '@/lib/core/text/fold';
import type { Segment } from '@/lib/core/text/range';
import type { DateValue } from '@/lib/core/values/typed-value';

/**
 * What a line begins with that dates the article itself. Not "updated", which dates its last touch, and no bare date: on an
 * aggregator's page that is the day it was collected.
 */
const LABELS = ['تاريخ النشر', 'نشر في', 'نشر بتاريخ', 'نشرت في', 'نشر:', 'published', 'posted on', 'posted:', 'posted at', 'first published', 'date published'].map(foldLetters);
/** A line of that kind is short, in UTF-16 units; a longer one is a sentence that happens to begin alike. */
const LONGEST_LINE = 120;

/**
 * The day that a document gives as its own publication: what the page says of itself (`ofPage`), else the one day that the
 * labelled lines about its first article name. Null where none does, where they differ, where a day is not told for sure.
 */
export function publicationDateOf(text: string, segments: readonly Segment[], ofPage: string | null): DateValue | null {
  const told = (ofPage !== null && dayIn(ofPage)) || null;
  if (told) return told;
  const days = linesAboutArticle(text, segments).map(dayIn);
  const [first] = days;
  return first && days.every((day) => day?.edtf === first.edtf) ? first : null;
}

/** The labelled lines before a second article begins. */
function linesAboutArticle(text: string, segments: readonly Segment[]): string[] {
  const embedded = segments.findIndex(({ kind }) => kind === 'embedded');
  const own = embedded === -1 ? segments : segments.slice(0, embedded);
  const lines = own.filter(({ kind }) => kind === 'metadata').flatMap(({ start, end }) => sliceCodePoints(text, start, end).split('\n'));
  return lines.filter((line) => line.length <= LONGEST_LINE && LABELS.some((label) => foldLetters(line.trim()).startsWith(label)));
}

/** The only day in a line, in whatever order digits stand, without anything to reckon it from: 03/04/2026 could be two days, "yesterday" is none. */
function dayIn(line: string): DateValue | null {
  const [inArabic, inEnglish] = (['ar', 'en'] as const).map((language) => onlyDate(line, language));
  return inArabic && inArabic.edtf === inEnglish?.edtf && /^\d{4}-\d\d-\d\d$/.test(inArabic.edtf ?? '') ? inArabic : null;
}

function onlyDate(line: string, language: 'ar' | 'en'): DateValue | null {
  const [date, another] = findDates(line, { language, anchor: null });
  return date && !another ? date.value : null;
}
