import { normalise, type NormalisedText } from '@/lib/core/text/normalise';
import type { Entry } from './entry';
import { isFutureVerb } from './future-verb';
import { DATE_WORDS, PHRASE_LENGTHS } from './lexicon';
import { type Affixes, LONGEST_WORD, NO_READINGS, NO_AFFIXES, readingsOf, type Variant } from './word-readings';

/** Where an item stands and how it is written. Offsets are UTF-16 units of the normalised text, without the conjunction. */
export interface ItemPlace {
  start: number;
  end: number;
  /** و or ف was glued before it. */
  and: boolean;
  /** The article ال was on it. */
  definite: boolean;
  /** ب, ل or ك was glued before it: "in", "for". */
  prep: boolean;
  /** No white space stands before it. */
  glued: boolean;
}
/**
 * A word of the date grammar, or what parts such words:
 * - `number`: a cardinal, in digits (`digits` long) or in words (`digits` 0); `isOrdinal` for "22nd".
 * - `numeric`: digits that are a date by their shape: "22/11/2024", "2024-11", "21/09".
 * - `mark`: one punctuation mark. `other`: any other word. `line`: a line break.
 */
export type ItemBody =
  | Entry
  | { cls: 'number'; value: number; digits: number; isOrdinal: boolean }
  | { cls: 'numeric'; fields: readonly number[]; yearAt: 'first' | 'last' | 'none'; separator: string; isShort: boolean }
  | { cls: 'mark'; mark: string }
  | { cls: 'other' }
  | { cls: 'line' };
export type Item = ItemPlace & ItemBody;
/** What digits can be, at the place where they begin: dates by their shape first, then times, decimals (never dates), numbers. */
const DIGITS = new RegExp(
  [
    String.raw`(?<ymd>\d{4} ?([-/.]) ?\d{1,2} ?\2 ?\d{1,2}(?!\d|[-/.]\d))`,
    String.raw`(?<dmy>\d{1,2} ?([-/.]) ?\d{1,2} ?\4 ?(?:\d{4}|\d{2})(?!\d|[-/.]\d))`,
    String.raw`(?<dmy2>\d{1,2}\/\d{1,2} ?, ?(?:\d{4}|\d{2})(?!\d|[-/.,]\d))`,
    String.raw`(?<ym>\d{4} ?[-/.] ?\d{1,2}(?!\d|[-/.,:]\d|%))`,
    String.raw`(?<my>\d{1,2} ?[-/] ?\d{4}(?!\d|[-/.,]\d))`,
    String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?)`,
    String.raw`(?<dm>\d{1,2}(?: ?[-/] ?|\.)\d{1,2}(?!\d|[-/.,:]\d|%))`,
    String.raw`(?<decimal>\d+(?:[.,]\d+)+|\d{5,})`,
    String.raw`(?<digits>\d+)`,
  ].join('|'),
  'y',
);
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/;
/** Letters that may be glued to digits: "و15", "الـ15", "بالـ20". */
const DIGIT_PREFIX = /^([وف]?)([بلك]?)(ال|ل)?$/;
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const APOSTROPHE = 0x27;
let classTable: Uint8Array | undefined;

/** The class of every UTF-16 unit of normalised text, built on first use. */
function classes(): Uint8Array {
  if (classTable) return classTable;
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  for (let unit = 0; unit < table.length; unit++) {
    if (unit === 0x0a) table[unit] = LINE;
    else if (unit === 0x20) table[unit] = SPACE;
    else if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT;
    else if (unit >= 0x41 && (unit < 0xd800 || unit > 0xdfff) && letter.test(String.fromCharCode(unit))) table[unit] = LETTER;
  }
  classTable = table;
  return table;
}

/** Reads a text's items, numbers in words not yet put together. One pass; phrases look a few words ahead. */
export function readItems(source: NormalisedText | string): Item[] {
  const normalised = typeof source === 'string' ? normalise(source) : source;
  const { text } = normalised;
  const table = classes();
  const items: Item[] = [];
  const words = new WordReader(items, normalised);
  let lastEnd = -1;
  for (let i = 0; i < text.length; ) {
    const kind = table[text.charCodeAt(i)] ?? OTHER;
    if (kind === SPACE) {
      i += 1;
      continue;
    }
    const glued = i === lastEnd;
    if (kind === LETTER) {
      const end = endOfWord(text, i, table);
      if (!(glued && takeOrdinalSuffix(items, text.slice(i, end), end, i))) words.add(i, end, glued);
      i = lastEnd = end;
      continue;
    }
    if (isArticleHyphen(text, i, table)) {
      i += 1;
      continue;
    }
    const prefix = kind === DIGIT && glued ? words.takeDigitPrefix() : null;
    words.flush();
    lastEnd = i + 1;
    if (kind === DIGIT) {
      DIGITS.lastIndex = i;
      const match = DIGITS.exec(text);
      lastEnd = i + (match?.[0].length ?? 1);
      items.push({ start: i, end: lastEnd, glued, ...NO_AFFIXES, ...prefix, ...readDigits(match?.groups ?? {}, match?.[0] ?? text.charAt(i)) });
    } else if (kind === LINE) items.push({ start: i, end: lastEnd, glued, ...NO_AFFIXES, cls: 'line' });
    else items.push({ start: i, end: lastEnd, glued, ...NO_AFFIXES, cls: 'mark', mark: text.charAt(i) });
    i = lastEnd;
  }
  words.flush();
  return items;
}

function endOfWord(text: string, from: number, table: Uint8Array): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (table[unit] === LETTER) continue;
    // An apostrophe inside a word: "today's", "o'clock".
    if (unit !== APOSTROPHE || table[text.charCodeAt(end + 1)] !== LETTER) break;
  }
  return end;
}

/** The hyphen of "Eid al-Fitr", which other hands write as a blank. */
function isArticleHyphen(text: string, i: number, table: Uint8Array): boolean {
  return text.charAt(i) === '-' && /[aeu]l/.test(text.slice(i - 2, i)) && table[text.charCodeAt(i - 3)] !== LETTER && table[text.charCodeAt(i + 1)] === LETTER;
}

/** "22nd": the letters belong to the digits before them. */
function takeOrdinalSuffix(items: Item[], word: string, end: number, start: number): boolean {
  const before = items.at(-1);
  if (before?.cls !== 'number' || before.end !== start || !ORDINAL_SUFFIX.test(word)) return false;
  before.isOrdinal = true;
  before.end = end;
  return true;
}
/** The most words any phrase of the lexicon has. */
const LONGEST_PHRASE = Math.max(...PHRASE_LENGTHS.values());

interface Word {
  start: number;
  end: number;
  glued: boolean;
  readings: readonly Variant[];
}

/** Gathers words that stand together and reads them as phrases of the lexicon, the longest first. */
class WordReader {
  private waiting: Word[] = [];
  private readonly text: string;

  constructor(
    private readonly items: Item[],
    private readonly source: NormalisedText,
  ) {
    this.text = source.text;
  }

  add(start: number, end: number, glued: boolean): void {
    const readings = end - start > LONGEST_WORD ? NO_READINGS : readingsOf(this.text.slice(start, end));
    // Only behind a word that may begin a phrase do words wait; a short one may turn out to be glued before digits.
    if (this.waiting.length === 0 && readings === NO_READINGS && end - start > 4) {
      this.pushOther(start, end, glued);
      return;
    }
    this.waiting.push({ start, end, glued, readings });
    if (this.waiting.length > LONGEST_PHRASE) this.waiting.splice(0, this.readPhrase(0));
  }

  /** The letters glued before digits, when they are no word but "and", "in" or "the". */
  takeDigitPrefix(): (Affixes & { start: number }) | null {
    const last = this.waiting.at(-1);
    const parts = last && last.end - last.start <= 4 ? DIGIT_PREFIX.exec(this.text.slice(last.start, last.end)) : null;
    if (!last || !parts) return null;
    this.waiting.pop();
    const and = Boolean(parts[1]);
    return { start: last.start + (and ? 1 : 0), and, prep: Boolean(parts[2]), definite: Boolean(parts[3]) };
  }

  flush(): void {
    for (let i = 0; i < this.waiting.length; ) i += this.readPhrase(i);
    if (this.waiting.length > 0) this.waiting = [];
  }

  /** Reads the phrase or word at `i` into an item; returns how many words it took. */
  private readPhrase(i: number): number {
    const first = this.waiting[i];
    if (!first) return 1;
    const { start, end, glued, readings } = first;
    for (const [text, affixes] of readings) {
      for (let length = Math.min(PHRASE_LENGTHS.get(text) ?? 0, this.waiting.length - i); length > 0; length--) {
        const entry = DATE_WORDS.get(length === 1 ? text : this.phrase(text, i, length));
        if (!entry) continue;
        const last = this.waiting[i + length - 1]?.end ?? end;
        this.items.push({ start: start + (affixes.and ? 1 : 0), end: last, glued, ...affixes, ...entry });
        return length;
      }
    }
    this.pushOther(start, end, glued);
    return 1;
  }

  private phrase(first: string, i: number, length: number): string {
    let phrase = first;
    for (const { start, end } of this.waiting.slice(i + 1, i + length)) phrase += ` ${this.text.slice(start, end)}`;
    return phrase;
  }

  /** Words without meaning here: a run of them is one item, but a lone letter ("و" written apart) stays to be seen. */
  private pushOther(start: number, end: number, glued: boolean): void {
    if (isFutureVerb(this.text, start, end) || this.isFirstPersonFuture(start)) this.items.push({ start, end, glued, ...NO_AFFIXES, cls: 'particle', role: 'will' });
    else if (end - start === 1 || !this.endsInOther()) this.items.push({ start, end, glued, ...NO_AFFIXES, cls: 'other' });
  }

  private endsInOther(): boolean {
    const last = this.items.at(-1);
    return last?.cls === 'other' && last.end - last.start > 1;
  }

  /** "سأعود": the first person of the future, told by the hamza that folding takes off; "سأل" (asked) is none. */
  private isFirstPersonFuture(start: number): boolean {
    if (this.text.charCodeAt(start) !== 0x0633 || this.text.charCodeAt(start + 1) !== 0x0627) return false;
    const at = this.source.rawStart(start);
    const { raw } = this.source;
    return raw.charCodeAt(at + 1) === 0x0623 && raw.charCodeAt(at + 2) !== 0x0644;
  }
}

function readDigits(groups: Record<string, string | undefined>, whole: string): ItemBody {
  if (groups.digits !== undefined) return { cls: 'number', value: Number(whole), digits: whole.length, isOrdinal: false };
  if (groups.time !== undefined) return { cls: 'clock', takesNumber: false };
  if (groups.decimal !== undefined) return { cls: 'other' };
  const fields = (whole.match(/\d+/g) ?? []).map(Number);
  const separator = /[-,]|\/(?!.*,)|\./.exec(whole)?.[0] ?? '';
  const isShort = fields.length === 3 && /\D\d\d$/.test(whole);
  if (groups.ymd !== undefined) return { cls: 'numeric', fields, yearAt: 'first', separator, isShort: false };
  if (groups.dmy !== undefined || groups.dmy2 !== undefined) return { cls: 'numeric', fields, yearAt: 'last', separator, isShort };
  if (groups.ym !== undefined) return { cls: 'numeric', fields, yearAt: 'first', separator, isShort: false };
  if (groups.my !== undefined) return { cls: 'numeric', fields, yearAt: 'last', separator, isShort: false };
  return { cls: 'numeric', fields, yearAt: 'none', separator, isShort: false };
}
