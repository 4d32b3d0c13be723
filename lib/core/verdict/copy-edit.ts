import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { citedEvidence } from '@/lib/core/record/citations';

/**
 * What a copy-edit may be: spelling and punctuation, marked as such and shown as a difference (design section 4). It is not
 * authorship, so it must not be a way round the four eyes: no number (in digits or words), no citation and no negation may
 * change, and only a small part of a text may.
 */

/** Largest share of a text's words that a copy-edit may touch. Larger catches rewriting, smaller would refuse a page of typos. */
export const COPY_EDIT_SHARE = 0.1;
/** In a short text one word is a large share: so many touched words are always allowed. */
export const COPY_EDIT_WORDS = 3;
/** A mended word keeps most of its letters: at most this share of the longer word's may differ, one letter always. */
const MENDED_WORD_SHARE = 1 / 3;
/** Turning a sentence round takes one small word: none of these may come, go or change. */
const NEGATIONS = new Set(['no', 'not', 'never', 'none', 'without', 'لا', 'لم', 'لن', 'ليس', 'ليست', 'ما', 'غير', 'بلا', 'دون', 'عدم', 'نفى', 'نفت']);

export type CopyEditProblem = 'numbers_changed' | 'negation_changed' | 'citations_changed' | 'words_replaced' | 'too_much_changed' | 'nothing_changed';

/** Why `after` is more than a copy-edit of `before`, or null when it is one. */
export function findCopyEditProblem(before: string, after: string): CopyEditProblem | null {
  if (before === after) return 'nothing_changed';
  if (citedEvidence(before).join() !== citedEvidence(after).join()) return 'citations_changed';
  if (digitsOf(before) !== digitsOf(after) || numbersOf(before) !== numbersOf(after)) return 'numbers_changed';
  const old = wordsOf(before);
  const mended = wordsOf(after);
  if (negationsOf(old) !== negationsOf(mended)) return 'negation_changed';
  const changed = changedWords(old, mended);
  if (changed.length > allowanceOf(old)) return 'too_much_changed';
  if (changed.some(([from, to]) => !isMended(from, to))) return 'words_replaced';
  return null;
}

/** How many words of a text a copy-edit touches. */
export function countTouchedWords(before: string, after: string): number {
  return changedWords(wordsOf(before), wordsOf(after)).length;
}

/** How many words of a text copy-edits may touch altogether before its writers look again. */
export function copyEditAllowance(text: string): number {
  return allowanceOf(wordsOf(text));
}

function allowanceOf(words: readonly string[]): number {
  return Math.max(COPY_EDIT_WORDS, Math.floor(words.length * COPY_EDIT_SHARE));
}

/** Digits of any script as one string of ASCII digits: their order and value may not change. */
function digitsOf(text: string): string {
  return Array.from(text.matchAll(/[0-9٠-٩۰-۹]+/gu), ([run]) => Array.from(run, (digit) => (digit.codePointAt(0) ?? 0) & 0xf).join('')).join(' ');
}

/** Every number either language reads in a text, with its hedge. A text mixes both, and reading one by the other's rules is harmless here. */
function numbersOf(text: string): string {
  return (['ar', 'en'] as const).flatMap((language) => findNumbers(text, language).map(({ low, high, qualifier }) => `${low} ${high} ${qualifier}`)).join(';');
}

function negationsOf(words: readonly string[]): string {
  return words.filter((word) => NEGATIONS.has(word.toLowerCase())).join(' ');
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Pairs of words that differ, lined up from both ends; an added or dropped word is paired with ''. */
function changedWords(before: readonly string[], after: readonly string[]): [string, string][] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  const pairs: [string, string][] = [];
  for (let i = 0; i < Math.max(from.length, to.length); i += 1) {
    if (from[i] !== to[i]) pairs.push([from[i] ?? '', to[i] ?? '']);
  }
  return pairs;
}

/** A word that came or went is no mending. */
function isMended(from: string, to: string): boolean {
  return editDistance(from, to) <= Math.max(1, Math.floor(Math.max(from.length, to.length) * MENDED_WORD_SHARE)) && from !== '' && to !== '';
}

/** Levenshtein distance in UTF-16 units; words are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
