import { findDates } from '@/lib/core/extract/dates/find-dates';
import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { findPlaces } from '@/lib/core/extract/places/find-places';
import { SenseReader } from '@/lib/core/extract/statements/lexicon';
import { indexCodePoints } from '@/lib/core/text/code-points';
import { foldForSearch, foldLetters } from '@/lib/core/text/fold';
import type { ReadLanguage } from '@/lib/core/text/language';
import { WEEKDAY_NAMES } from '@/lib/core/text/calendar/month-names';
import { parseDesignation } from '@/lib/core/values/designation';
import { placeNameKey } from '@/lib/core/values/place';
import type { PlaceValue } from '@/lib/core/values/typed-value';
import { wordWeight } from './function-words';
import type { Words } from './words';

export const DIFFERENCE_KINDS = ['quantity', 'date', 'unit', 'place'] as const;
/** What two copies of one text may give differently. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Something in a text that can be held against its counterpart: equal keys say the same. UTF-16 units of the text read. */
export interface ComparableSpan {
  kind: DifferenceKind;
  start: number;
  end: number;
  key: string;
  /** Of a place that the gazetteer knows: what it lies in. */
  place?: PlaceValue;
}

/** Words after which a place is named, folded and without their clitics. */
const PLACE_CUES = new Set(
  'محافظة مدينة قضاء ناحية بلدة قرية منطقة حي ولاية إقليم جبال جبل وادي صحراء جزيرة مطار سجن مخيم سد تلال حوض مديرية ريف city town village district province governorate'
    .split(' ').map(foldForSearch),
);
/** Longest designation looked at, in words: "لواء المشاة الخامس عشر". */
const DESIGNATION_WORDS = 4;

/** Reads the numbers, dates, unit designations and named places of a text (SPEC D2). `published` anchors relative dates. */
export function readComparables(text: string, words: Words, language: ReadLanguage, published: string | null): ComparableSpan[] {
  const dates = readDates(text, language, published);
  const units = readUnits(text, words);
  const taken = [...dates, ...units];
  const numbers = findNumbers(text, language)
    .filter(({ role }) => role === 'count' || role === 'percent' || role === 'glued' || role === 'fraction' || role === 'age')
    .filter(({ start, end }) => !taken.some((other) => other.start < end && start < other.end))
    .map(({ start, end, low, high }) => ({ kind: 'quantity' as const, start, end, key: `${low ?? ''}..${high ?? ''}` }));
  const duals = language === 'ar' ? readDuals(text, words).filter(({ start, end }) => !taken.some((other) => other.start < end && start < other.end)) : [];
  return [...taken, ...numbers, ...duals, ...readPlaces(text, words)].sort((x, y) => x.start - y.start);
}

/** Counted nouns that say two by their form alone: عنصرين stands for "2" in another copy. With the article (العنصرين) they were counted before. */
function readDuals(text: string, words: Words): ComparableSpan[] {
  const senses = new SenseReader('ar');
  const spans: ComparableSpan[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const sense = senses.senseOf(foldLetters(wordsText(text, words, i, i + 1)));
    if (sense?.noun?.number === 'dual' && !sense.article) spans.push({ kind: 'quantity', start: words.starts[i] ?? 0, end: words.ends[i] ?? 0, key: '2..2' });
  }
  return spans;
}

function readDates(text: string, language: ReadLanguage, published: string | null): ComparableSpan[] {
  const points = indexCodePoints(text);
  return findDates(text, { language, anchor: published }).flatMap(({ start, end, value }) => {
    const key = value.edtf ?? weekdayKey(value.text);
    return key === null ? [] : [{ kind: 'date' as const, start: points.toUtf16(start), end: points.toUtf16(end), key }];
  });
}

/** A date that could not be resolved can only be told apart by its weekday. */
function weekdayKey(text: string): string | null {
  for (const word of foldForSearch(text).split(/[^\p{L}]+/u)) {
    const weekday = WEEKDAY_NAMES.get(word.replace(/^ال/, ''));
    if (weekday !== undefined) return `weekday ${weekday}`;
  }
  return null;
}

function readUnits(text: string, words: Words): ComparableSpan[] {
  const spans: ComparableSpan[] = [];
  for (let i = 0; i < words.count; i += 1) {
    // Only a word that is an echelon on its own, or has its number glued on, can begin or end a designation.
    if (!parseDesignation(wordsText(text, words, i, i + 1))) continue;
    const span = readDesignation(text, words, i);
    if (!span) continue;
    spans.push(span);
    while (i + 1 < words.count && (words.starts[i + 1] ?? 0) < span.end) i += 1;
  }
  return spans;
}

/** The shortest stretch from an echelon on (or ending in it: "the 7th Brigade") that has its number too. */
function readDesignation(text: string, words: Words, echelon: number): ComparableSpan | null {
  for (let length = 1; length <= DESIGNATION_WORDS; length += 1) {
    for (const from of [echelon, echelon - length + 1]) {
      if (from < 0 || from + length > words.count) continue;
      const stretch = wordsText(text, words, from, from + length);
      // A full stop or line end parts what is not one name.
      if (/[.\n؟!?]/.test(stretch)) continue;
      const designation = parseDesignation(stretch);
      if (designation?.ordinal == null) continue;
      return { kind: 'unit', start: words.starts[from] ?? 0, end: words.ends[from + length - 1] ?? 0, key: `${designation.ordinal} ${designation.echelon}` };
    }
  }
  return null;
}

/** Named behind a word such as محافظة, or known to the gazetteer (SPEC D4). */
function readPlaces(text: string, words: Words): ComparableSpan[] {
  const known = readKnownPlaces(text, words);
  const unknown = readNamedPlaces(text, words).filter(({ start, end }) => !known.some((other) => other.start < end && start < other.end));
  return [...known, ...unknown];
}

function readKnownPlaces(text: string, words: Words): ComparableSpan[] {
  const points = indexCodePoints(text);
  let word = 0;
  return findPlaces(text, { points }).flatMap(({ start, end, value }) => {
    if (value.placeId === null || value.placeKind !== 'place') return [];
    const [from, to] = [points.toUtf16(start), points.toUtf16(end)];
    while (word < words.count && (words.ends[word] ?? 0) <= from) word += 1;
    // The name alone, without the word for what it is.
    const next = words.starts[word + 1] ?? to;
    const name = next < to && isPlaceCue(foldForSearch(wordsText(text, words, word, word + 1))) ? next : from;
    return [{ kind: 'place' as const, start: name, end: to, key: value.placeId, place: value }];
  });
}

function readNamedPlaces(text: string, words: Words): ComparableSpan[] {
  const spans: ComparableSpan[] = [];
  for (let i = 0; i + 1 < words.count; i += 1) {
    // "محافظة نينوى" names a place; after "المحافظة", with its article, the sentence goes on.
    if (!isPlaceCue(foldForSearch(wordsText(text, words, i, i + 1))) || wordWeight(words.hashes[i + 1] ?? 0) < 1) continue;
    const [start, end] = [words.starts[i + 1] ?? 0, words.ends[i + 1] ?? 0];
    if (/[.،؛:\n]/.test(text.slice(words.ends[i] ?? 0, start))) continue;
    spans.push({ kind: 'place', start, end, key: placeNameKey(text.slice(start, end)).replace(/^ال/, '') });
  }
  return spans;
}

/** Whether a folded word is a cue, with or without clitics: محافظة, بمحافظة, وبمحافظة; but بلدة, whose ب is its own, too. */
function isPlaceCue(word: string): boolean {
  return PLACE_CUES.has(word) || (/^[وفبل]/.test(word) && PLACE_CUES.has(word.slice(1))) || (/^[وف][بل]/.test(word) && PLACE_CUES.has(word.slice(2)));
}

function wordsText(text: string, words: Words, from: number, to: number): string {
  return text.slice(words.starts[from] ?? 0, words.ends[to - 1] ?? 0);
}
