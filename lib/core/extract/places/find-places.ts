import { type CodePointIndex, indexCodePoints } from '@/lib/core/text/code-points';
import { normalise } from '@/lib/core/text/normalise';
import type { CodePointRange } from '@/lib/core/text/range';
import type { ReadingAids } from '@/lib/core/text/reading-aids';
import { type Token, tokenise } from '@/lib/core/text/tokens';
import type { PlaceValue } from '@/lib/core/values/typed-value';
import { afterLetters, formsOf, type PhraseMatch } from '../entities/phrase-index';
import { remember } from '../entities/remember';
import { ancestorsOf, type Gazetteer, openGazetteer } from './gazetteer';
import type { GazetteerEntry } from './gazetteer-entry';

/** A place or command sector in a text. Offsets are code points; they slice to `value.text`. */
export interface FoundPlace extends CodePointRange {
  value: PlaceValue;
}

export interface FindPlacesOptions extends ReadingAids {
  /** A newsroom's own places, besides the built-in ones. */
  extra?: readonly GazetteerEntry[];
}

/** Words that say a place's name follows, folded. Behind one even an unknown name is a place. */
const PLACE_WORDS = new Set(
  'محافظه مدينه قضاء ناحيه قريه بلده منطقه حي وادي جبال جبل تلال جزيره صحراء مخيم سجن معبر بحيره قاعده طريق مطار سوق province governorate city district town village'.split(' '),
);
/** Of these, the ones whose unknown names are places ("قرية كذا"); the others need a known name. */
const NAMES_THE_UNKNOWN = new Set('قضاء ناحيه قريه بلده وادي جبال جبل تلال مخيم معبر'.split(' '));
/** A part of the place behind it: "شرقي الأنبار", "شمال شرق سوريا", "ريف حماة". */
const PART_WORDS = new Set('شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط ريف اطراف ضواحي northern southern eastern western central north south east west'.split(' '));
const SECTOR_WORDS = new Set(['قاطع', 'قواطع']);
/** Words of an unknown name; more are a sentence. */
const LONGEST_UNKNOWN = 2;

/**
 * Finds places and command sectors, in text order, without overlaps. A known place has its gazetteer id and ancestors
 * (nearest first); an unknown one behind "قرية" and its like, or a part ("شرقي الأنبار"), has no id, and a part has the
 * whole as its first ancestor. A sector (قاطع عمليات) is no place: it is of kind `command_sector` and its ancestors say
 * what it is named for. Rules P1–P6 of SPEC.md. Linear.
 */
export function findPlaces(text: string, options: FindPlacesOptions = {}): FoundPlace[] {
  const { tokens = tokenise(normalise(text)), points = indexCodePoints(text) } = options;
  return new PlaceFinder(text, tokens, openGazetteer(options.extra), points).find();
}

class PlaceFinder {
  constructor(
    private readonly raw: string,
    private readonly tokens: readonly Token[],
    private readonly gazetteer: Gazetteer,
    private readonly points: CodePointIndex,
  ) {}

  find(): FoundPlace[] {
    const found: FoundPlace[] = [];
    for (let i = 0; i < this.tokens.length; ) {
      const place = this.readAt(i);
      if (place) found.push(place.found);
      i = place?.next ?? i + 1;
    }
    return found;
  }

  private readAt(i: number): { found: FoundPlace; next: number } | null {
    const token = this.tokens[i];
    if (token?.kind !== 'word' || !(isPlaceCue(token.text) || this.gazetteer.mayBegin(token.text))) return null;
    const sector = wordIn(token.text, SECTOR_WORDS);
    if (sector) return this.readSector(i, sector[1]);
    const part = wordIn(token.text, PART_WORDS);
    if (part) return this.readPart(i, part[1]);
    const head = wordIn(token.text, PLACE_WORDS);
    if (head) return this.readBehindWord(i, head[0], head[1]) ?? this.readKnown(i);
    return this.readKnown(i);
  }

  /** P1: a name of the gazetteer; a weak one is none by itself. */
  private readKnown(i: number): { found: FoundPlace; next: number } | null {
    const match = this.gazetteer.index.matchAt(this.tokens, i);
    if (!match || match.entry.isWeak || !this.isName(i, match)) return null;
    const next = this.withProvinceWord(i + match.length);
    return { found: this.toPlace(i, next, match.prefix, match.entry), next };
  }

  /** Latin names are names only in capitals: "hit" and "Hit", "ana" and "Ana". */
  private isName(i: number, match: PhraseMatch<GazetteerEntry>): boolean {
    const token = this.tokens[i];
    return token !== undefined && (token.text.charCodeAt(0) >= 0x600 || token.capital || match.length > 1);
  }

  /** "Nineveh province": the word behind the name belongs to it. */
  private withProvinceWord(next: number): number {
    const token = this.tokens[next];
    return token && /^(?:province|governorate|district)$/.test(token.text) ? next + 1 : next;
  }

  /** P2: "محافظة نينوى", "منطقة الدورة", "قرية كذا". */
  private readBehindWord(i: number, head: string, prefix: number): { found: FoundPlace; next: number } | null {
    const at = this.skipQuote(i + 1);
    const match = this.gazetteer.index.matchAt(this.tokens, at);
    const whole = this.gazetteer.index.matchAt(this.tokens, i);
    if (whole && (!match || whole.length > match.length + (at - i))) return this.readKnown(i);
    if (match && match.clitics === '') {
      const next = at + match.length;
      // A quotation mark between: the place is what it quotes.
      const found = at > i + 1 ? this.toPlace(at, next, 0, match.entry) : this.toPlace(i, next, prefix, match.entry);
      return { found, next };
    }
    if (!NAMES_THE_UNKNOWN.has(head)) return null;
    let next = at;
    while (next < at + LONGEST_UNKNOWN && this.isNameWord(next, next > at)) next += 1;
    return next > at ? { found: this.toPlace(i, next, prefix, null), next } : null;
  }

  private isNameWord(i: number, isFurther: boolean): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return false;
    if (isFurther && COMPOUND_HEADS.has(this.tokens[i - 1]?.text ?? '')) return !STOPS.has(token.text);
    // A second word belongs to the name when it has the article or stands behind the first half of a compound ("أبو", "عين").
    return isFurther ? token.text.startsWith('ال') && !/^(?:التي|الذي|الواقعه|التابعه|اليوم|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/u.test(token.text) : token.text.length > 2 && !STOPS.has(token.text);
  }

  /** P3: "شرقي الأنبار", "شمال شرق سوريا": no id of its own, the whole among its ancestors. */
  private readPart(i: number, prefix: number): { found: FoundPlace; next: number } | null {
    const whole = this.gazetteer.index.matchAt(this.tokens, i);
    if (whole) return this.readKnown(i);
    let at = i + 1;
    while (at < i + 3 && PART_WORDS.has(this.tokens[at]?.text ?? '')) at += 1;
    const head = wordIn(this.tokens[at]?.text ?? '', PLACE_WORDS);
    if (head) at += 1;
    const match = this.gazetteer.index.matchAt(this.tokens, at);
    if (!match || match.clitics !== '' || (match.entry.isWeak && !head)) return null;
    const next = at + match.length;
    const found = this.toPlace(i, next, prefix, null, [match.entry.id, ...ancestorsOf(this.gazetteer, match.entry)]);
    return { found, next };
  }

  /** P4: "قاطع عمليات نينوى", "أمني قاطع العظيم", "قواطع محافظة نينوى". */
  private readSector(i: number, prefix: number): { found: FoundPlace; next: number } | null {
    let at = i + 1;
    while (at < i + 3 && /^(?:عمليات|مسووليه|المسووليه|محافظه)$/u.test(this.tokens[at]?.text ?? '')) at += 1;
    const match = this.gazetteer.index.matchAt(this.tokens, at);
    if (!match || match.clitics !== '') return null;
    const next = at + match.length;
    const base = this.toPlace(i, next, prefix, null, [match.entry.id, ...ancestorsOf(this.gazetteer, match.entry)]);
    return { found: { ...base, value: { ...base.value, placeKind: 'command_sector', placeId: `sector-${match.entry.id}` } }, next };
  }

  private skipQuote(i: number): number {
    return this.tokens[i]?.kind === 'mark' && this.tokens[i]?.text === '"' ? i + 1 : i;
  }

  private toPlace(from: number, to: number, prefix: number, entry: GazetteerEntry | null, ancestors: readonly string[] = []): FoundPlace {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    const [start, end] = [afterLetters(this.raw, first?.start ?? 0, prefix), last?.end ?? 0];
    const text = this.raw.slice(start, end);
    const isArabic = /[\u0600-\u06ff]/.test(text);
    const name = entry ? (isArabic ? entry.ar : entry.en) : text.replace(/["“”„«»]/g, '').replace(/\s+/g, ' ').trim();
    const value: PlaceValue = {
      kind: 'place', placeKind: 'place', placeId: entry?.id ?? null, name, ancestors: entry ? ancestorsOf(this.gazetteer, entry) : ancestors, text,
    };
    return { start: this.points.toCodePoint(start), end: this.points.toCodePoint(end), value };
  }
}

/** Whether a token is one of the words that lead to a place's name. */
const isPlaceCue = remember((word: string) => [SECTOR_WORDS, PART_WORDS, PLACE_WORDS].some((list) => wordIn(word, list) !== null));

/** First halves of compound names of places: "مخيم أبو شوك", "بلدة عين بعال", "قرية دير قانون". Folded. */
const COMPOUND_HEADS = new Set('ابو ابي ام ال عين دير تل بني كفر بيت راس خربه جسر برج خان مجدل'.split(' '));

const STOPS = new Set('في من الي علي عن التي الذي ان او ثم قرب بين خلال بعد قبل صباح مساء اليوم امس اخري ثانيه واحده امنيه انسانيه كل اي هذه هذا'.split(' '));

/** The word of a list that a token is, and how many letters of clitics stand before it; the article is none of the list's. */
function wordIn(text: string, list: ReadonlySet<string>): readonly [string, number] | null {
  for (const [form, , prefix] of formsOf(text)) if (list.has(form)) return [form, prefix];
  return null;
}
