import { type NormalisedText, normalise } from '@/lib/core/text/normalise';
import type { Entry } from './entry';
import { DATE_WORDS, PHRASE_LENGTHS } from './lexicon';

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

/** One token of normalised text. Numeric dates first, then times, decimals (never dates), digits, words, marks. */
const TOKEN = new RegExp(
  [
    String.raw`(?<ymd>(?<!\d)\d{4} ?([-/.]) ?\d{1,2} ?\2 ?\d{1,2}(?!\d|[-/.]\d))`,
    String.raw`(?<dmy>(?<!\d)\d{1,2} ?([-/.]) ?\d{1,2} ?\4 ?(?:\d{4}|\d{2})(?!\d|[-/.]\d))`,
    String.raw`(?<dmy2>(?<!\d)\d{1,2}\/\d{1,2} ?, ?(?:\d{4}|\d{2})(?!\d|[-/.,]\d))`,
    String.raw`(?<ym>(?<!\d)\d{4} ?[-/.] ?\d{1,2}(?!\d|[-/.,:]\d|%))`,
    String.raw`(?<my>(?<!\d)\d{1,2} ?[-/] ?\d{4}(?!\d|[-/.,]\d))`,
    String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?)`,
    String.raw`(?<dm>(?<!\d)\d{1,2}(?: ?[-/] ?|\.)\d{1,2}(?!\d|[-/.,:]\d|%))`,
    String.raw`(?<decimal>\d+(?:[.,]\d+)+|\d{5,})`,
    String.raw`(?<digits>\d+)`,
    String.raw`(?<word>\p{L}+(?:'\p{L}+)?)`,
    String.raw`(?<line>\n)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
);

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/;
/** Letters that may be glued to digits: "و15", "الـ15", "بالـ20". */
const DIGIT_PREFIX = /^([وف]?)([بلك]?)(ال|ل)?$/;

/** Reads a text's items, numbers in words not yet put together. One pass; phrases look a few words ahead. */
export function readItems(source: NormalisedText | string): Item[] {
  const { text } = typeof source === 'string' ? normalise(source) : source;
  const items: Item[] = [];
  const words = new WordReader(items);
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const place: ItemPlace = { start: match.index, end: match.index + match[0].length, and: false, definite: false, prep: false, glued: match.index === lastEnd };
    lastEnd = place.end;
    if (groups.word !== undefined) {
      if (!takeOrdinalSuffix(items, groups.word, place)) words.add({ ...place, text: groups.word });
      continue;
    }
    const prefix = place.glued ? words.takeDigitPrefix() : null;
    words.flush();
    items.push({ ...place, ...prefix, ...readBody(groups, match[0]) });
  }
  words.flush();
  return items;
}

/** "22nd": the letters belong to the digits before them. */
function takeOrdinalSuffix(items: Item[], word: string, place: ItemPlace): boolean {
  const before = items.at(-1);
  if (!place.glued || before?.cls !== 'number' || before.end !== place.start || !ORDINAL_SUFFIX.test(word)) return false;
  before.isOrdinal = true;
  before.end = place.end;
  return true;
}

interface Word extends ItemPlace {
  text: string;
}

type Affixes = Pick<ItemPlace, 'and' | 'definite' | 'prep'>;
const PLAIN: Affixes = { and: false, definite: false, prep: false };

/** Gathers words that stand together and reads them as phrases of the lexicon, the longest first. */
class WordReader {
  private readonly waiting: Word[] = [];

  constructor(private readonly items: Item[]) {}

  add(word: Word): void {
    this.waiting.push(word);
  }

  /** The letters glued before digits, when they are no word but "and", "in" or "the". */
  takeDigitPrefix(): (Affixes & { start: number }) | null {
    const last = this.waiting.at(-1);
    const parts = last && last.text.length <= 4 ? DIGIT_PREFIX.exec(last.text) : null;
    if (!last || !parts) return null;
    this.waiting.pop();
    const and = Boolean(parts[1]);
    return { start: last.start + (and ? 1 : 0), and, prep: Boolean(parts[2]), definite: Boolean(parts[3]) };
  }

  flush(): void {
    for (let i = 0; i < this.waiting.length; ) i += this.readPhrase(i);
    this.waiting.length = 0;
  }

  /** Reads the phrase or word at `i` into an item; returns how many words it took. */
  private readPhrase(i: number): number {
    const first = this.waiting[i];
    if (!first) return 1;
    for (const [text, affixes] of variants(first.text)) {
      for (let length = PHRASE_LENGTHS.get(text) ?? 0; length > 0; length--) {
        const rest = this.waiting.slice(i + 1, i + length);
        if (rest.length !== length - 1) continue;
        const entry = DATE_WORDS.get(length === 1 ? text : [text, ...rest.map((word) => word.text)].join(' '));
        if (!entry) continue;
        const end = rest.at(-1)?.end ?? first.end;
        this.items.push({ start: first.start + (affixes.and ? 1 : 0), end, glued: first.glued, ...affixes, ...entry });
        return length;
      }
    }
    const { start, end, glued } = first;
    this.items.push({ start, end, glued, ...PLAIN, cls: 'other' });
    return 1;
  }
}

/** A folded word, and what remains of it without conjunction, preposition and article, in the order they are to be tried. */
function* variants(word: string): Generator<[string, Affixes]> {
  yield [word, PLAIN];
  if (word.charCodeAt(0) < 0x600) {
    if (word.endsWith("'s")) yield [word.slice(0, -2), PLAIN];
    return;
  }
  yield* withoutArticle(word, false);
  const first = word.charAt(0);
  if (word.length > 2 && (first === 'و' || first === 'ف')) {
    const rest = word.slice(1);
    yield [rest, { ...PLAIN, and: true }];
    yield* withoutArticle(rest, true);
  }
}

function* withoutArticle(word: string, and: boolean): Generator<[string, Affixes]> {
  if (word.startsWith('ال') && word.length > 3) yield [word.slice(2), { and, definite: true, prep: false }];
  const first = word.charAt(0);
  if (word.length < 3 || (first !== 'ب' && first !== 'ل' && first !== 'ك')) return;
  // ل + ال is written لل.
  const rest = word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
  yield [rest, { and, definite: rest.startsWith('ال'), prep: true }];
  if (rest.startsWith('ال') && rest.length > 3) yield [rest.slice(2), { and, definite: true, prep: true }];
}

function readBody(groups: Record<string, string | undefined>, whole: string): ItemBody {
  const fields = () => (whole.match(/\d+/g) ?? []).map(Number);
  const separator = /[-,]|\/(?!.*,)|\./.exec(whole)?.[0] ?? '';
  const isShort = /\d+$/.exec(whole)?.[0]?.length === 2;
  if (groups.ymd !== undefined) return { cls: 'numeric', fields: fields(), yearAt: 'first', separator, isShort: false };
  if (groups.dmy !== undefined || groups.dmy2 !== undefined) return { cls: 'numeric', fields: fields(), yearAt: 'last', separator, isShort };
  if (groups.ym !== undefined) return { cls: 'numeric', fields: fields(), yearAt: 'first', separator, isShort: false };
  if (groups.my !== undefined) return { cls: 'numeric', fields: fields(), yearAt: 'last', separator, isShort: false };
  if (groups.dm !== undefined) return { cls: 'numeric', fields: fields(), yearAt: 'none', separator, isShort: false };
  if (groups.time !== undefined) return { cls: 'clock', takesNumber: false };
  if (groups.decimal !== undefined) return { cls: 'other' };
  if (groups.digits !== undefined) return { cls: 'number', value: Number(whole), digits: whole.length, isOrdinal: false };
  if (groups.line !== undefined) return { cls: 'line' };
  return { cls: 'mark', mark: whole };
}
