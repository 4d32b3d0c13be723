import { type CodePointIndex, indexCodePoints } from '@/lib/core/text/code-points';
import { detectLanguage, type ReadLanguage } from '@/lib/core/text/language';
import type { Segment, SegmentKind, Utf16Range } from '@/lib/core/text/range';
import type { ReadingAids } from '@/lib/core/text/reading-aids';
import { segmentText } from '@/lib/core/text/segments/segment-text';
import { splitSentences } from '@/lib/core/text/sentences';
import { type Stretch, stretchesOf, tokensOf } from '@/lib/core/text/stretches';
import { firstTokenAt, type Token } from '@/lib/core/text/tokens';
import type { DateValue } from '@/lib/core/values/typed-value';
import type { Agent } from './attribution/agents';
import { attributionAt, readAttributions, type SpeechSpan } from './attribution/read-attributions';
import type { ExtractedStatement } from './extracted-statement';
import { findUnits, type FoundEntity } from './entities/find-units';
import { findPlaces } from './places/find-places';
import type { GazetteerEntry } from './places/gazetteer-entry';
import type { Draft } from './statements/draft';
import { EventContext } from './statements/event-context';
import { SenseReader } from './statements/lexicon';
import { readSentence } from './statements/read-sentence';
import { Sentence } from './statements/sentence';
import { SentenceDates } from './statements/sentence-dates';
import { SentencePlaces } from './statements/sentence-places';

export interface ExtractOptions {
  /** Without it the language is detected; a language that no rules exist for gives no statements. */
  language?: ReadLanguage | null;
  /** The publication date, `YYYY-MM-DD`; without it relative dates stay unresolved. */
  published?: string | null;
  /** Copied into every statement. */
  file?: string;
  /** Segments in code points, where a person has corrected them; without them the text is segmented here. */
  segments?: readonly Segment[];
  /** A newsroom's own places and agents, besides the built-in ones. */
  gazetteer?: readonly GazetteerEntry[];
  agents?: readonly Agent[];
}

/**
 * Every checkable statement of a text, in text order: typed, scoped, dated and attributed (SPEC.md). Offsets are code
 * points of the raw text and slice to `quote`. Pure, linear in the length of the text; arbitrary text never throws.
 *
 * @throws RangeError when `published` is no `YYYY-MM-DD` day
 */
export function extractStatements(text: string, options: ExtractOptions = {}): ExtractedStatement[] {
  const language = options.language ?? detectLanguage(text);
  if (language !== 'ar' && language !== 'en') return [];
  return new TextExtractor(text, language, options).extract();
}

const EMPTY = {
  attribute: null, low: null, high: null, qualifier: null, unit: null, subject: null, scope: 'incident', assertion: 'asserted', edtf: null, earliest: null,
  latest: null, statementDate: null, entity: null, place: null, partOf: null,
} as const satisfies Partial<ExtractedStatement>;

class TextExtractor {
  private readonly points: CodePointIndex;
  private readonly segments: readonly Segment[];
  private readonly senses: SenseReader;
  private readonly dates: SentenceDates;
  private readonly speech: readonly SpeechSpan[];
  private readonly counted: ExtractedStatement[] = [];
  private readonly units: ExtractedStatement[] = [];
  /** The period of the sentence before, for one that goes on with it ("أسفرت هذه العمليات عن …"). */
  private carried: DateValue | null = null;
  private readonly event = new EventContext();
  private lastTold: 'headline' | 'body' | null = null;

  constructor(
    private readonly text: string,
    private readonly language: ReadLanguage,
    private readonly options: ExtractOptions,
  ) {
    this.points = indexCodePoints(text);
    this.segments = options.segments ?? segmentText(text);
    this.senses = new SenseReader(language);
    this.dates = new SentenceDates(text, language, options.published ?? null);
    this.speech = readAttributions(text, this.segments, { extraAgents: options.agents ?? [] });
  }

  extract(): ExtractedStatement[] {
    for (const stretch of stretchesOf(this.text, this.segments, this.points)) {
      if (stretch.opensSegment) {
        this.carried = null;
        this.openEvent(stretch.kind);
      }
      this.readStretch(stretch, { tokens: tokensOf(this.text, stretch), points: this.points });
    }
    return mergeInTextOrder(this.counted, this.units);
  }

  /** Headline and body tell of one event; every other segment of its own. */
  private openEvent(kind: SegmentKind): void {
    if (kind === 'metadata') return;
    if (kind !== 'body' || this.lastTold !== 'headline') this.event.forget();
    if (kind === 'headline' || kind === 'body') this.lastTold = kind;
  }

  private readStretch({ start, end, kind }: Stretch, aids: Required<ReadingAids>): void {
    const places = new SentencePlaces(findPlaces(this.text, { ...aids, extra: this.options.gazetteer ?? [] }), this.points);
    let token = 0;
    for (const sentence of splitSentences(this.text.slice(start, end))) {
      const range = { start: start + sentence.start, end: start + sentence.end };
      const first = firstTokenAt(aids.tokens, token, range.start);
      token = firstTokenAt(aids.tokens, first, range.end);
      this.readSentence(range, aids.tokens.slice(first, token), places, kind);
    }
    for (const unit of findUnits(this.text, aids)) this.units.push(this.unitStatement(unit, kind));
  }

  /** A military unit taking part, by ordinal, echelon and service: a statement of kind `entity`. */
  private unitStatement({ start, end, value }: FoundEntity, segment: SegmentKind): ExtractedStatement {
    return {
      ...EMPTY, file: this.options.file ?? '', start, end, quote: value.text, segment, kind: 'entity', entity: value.name,
      attribution: attributionAt(this.speech, start)?.chain ?? [], language: this.language,
    };
  }

  private readSentence(range: Utf16Range, tokens: readonly Token[], places: SentencePlaces, segment: SegmentKind): void {
    const sentence = new Sentence({ raw: this.text, tokens }, this.language, this.senses);
    const drafts = readSentence(sentence);
    places.enter(range.start, range.end);
    this.event.enter(sentence);
    const goesOn = sentence.isOneOf(sentence.cues.anaphora, 1) || sentence.isOneOf(sentence.cues.anaphora, 2);
    if (drafts.length > 0) this.carried = this.dates.enter(sentence, range) ?? (goesOn ? this.carried : null);
    else this.dates.pass();
    const base = this.counted.length;
    for (const draft of drafts) this.counted.push(this.toStatement(draft, segment, base, places));
  }

  /** The total that an earlier sentence told and this is a part of; null where none is near, or none as large. */
  private totalBefore({ attribute, low }: Draft, segment: SegmentKind, base: number): number | null {
    for (let i = base - 1; i >= 0 && i >= base - TOTAL_REACH; i -= 1) {
      const total = this.counted[i];
      if (total?.segment === segment && total.attribute === attribute && total.partOf === null && (total.high ?? Infinity) >= (low ?? 0)) return i;
    }
    return null;
  }

  /** Puts date, place and speaker to what a sentence tells. `base` is the number of statements before the sentence. */
  private toStatement(draft: Draft, segment: SegmentKind, base: number, places: SentencePlaces): ExtractedStatement {
    const { text, points, dates } = this;
    const start = points.toCodePoint(draft.start);
    const said = attributionAt(this.speech, start);
    const cue = said?.cue ? dates.withDayBehind({ start: points.toUtf16(said.cue.start), end: points.toUtf16(said.cue.end) }) : null;
    const period = draft.scope === 'incident' && draft.kind === 'quantity' ? dates.periodOf(draft, this.carried) : null;
    const own = { place: places.placeOf(draft.start, draft.end, cue), date: period ?? dates.eventDateOf(draft, cue) };
    const isOfEvent = draft.kind === 'quantity' && segment !== 'metadata' && draft.scope === 'incident' && period === null && draft.attribute !== 'other';
    const { place, date } = isOfEvent ? this.event.complete(own.place, own.date) : own;
    return {
      file: this.options.file ?? '', start, end: points.toCodePoint(draft.end), quote: text.slice(draft.start, draft.end), segment, kind: draft.kind,
      attribute: draft.attribute, low: draft.low, high: draft.high, qualifier: draft.qualifier, unit: draft.unit,
      subject: draft.kind === 'money' ? null : draft.subject, scope: period ? 'period_total' : draft.scope, assertion: draft.assertion,
      edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null,
      statementDate: (cue && dates.dateWithin(cue)?.edtf) ?? null, entity: null, place,
      attribution: said?.chain ?? [], partOf: draft.partOf !== null ? base + draft.partOf : draft.isPartOfEarlier ? this.totalBefore(draft, segment, base) : null, language: this.language,
    };
  }
}

/** So many statements back a total is looked for that an earlier sentence told. */
const TOTAL_REACH = 12;

/** All statements in text order; `partOf` of the first list follows the totals to their new places. */
function mergeInTextOrder(counted: readonly ExtractedStatement[], others: readonly ExtractedStatement[]): ExtractedStatement[] {
  const all = [...counted, ...others];
  const order = all.map((_, before) => before).sort((a, b) => (all[a]?.start ?? 0) - (all[b]?.start ?? 0) || a - b);
  const now = new Int32Array(all.length);
  for (const [i, before] of order.entries()) now[before] = i;
  return order.flatMap((before) => all[before] ?? []).map((statement) => (statement.partOf === null ? statement : { ...statement, partOf: now[statement.partOf] ?? null }));
}
