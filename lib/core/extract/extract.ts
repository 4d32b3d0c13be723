import { type CodePointIndex, indexCodePoints } from '@/lib/core/text/code-points';
import { detectLanguage, type ReadLanguage } from '@/lib/core/text/language';
import { normalise } from '@/lib/core/text/normalise';
import type { Segment, SegmentKind, Utf16Range } from '@/lib/core/text/range';
import { segmentText } from '@/lib/core/text/segments/segment-text';
import { splitSentences } from '@/lib/core/text/sentences';
import { type Token, tokenise } from '@/lib/core/text/tokens';
import type { DateValue } from '@/lib/core/values/typed-value';
import type { Agent } from './attribution/agents';
import { attributionAt, readAttributions, type SpeechSpan } from './attribution/read-attributions';
import type { ExtractedStatement } from './extracted-statement';
import { findUnits } from './entities/find-units';
import { findPlaces } from './places/find-places';
import type { GazetteerEntry } from './places/gazetteer-entry';
import type { Draft } from './statements/draft';
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
  private readonly tokens: readonly Token[];
  private readonly segments: readonly Segment[];
  private readonly senses: SenseReader;
  private readonly dates: SentenceDates;
  private readonly places: SentencePlaces;
  private readonly speech: readonly SpeechSpan[];
  private readonly statements: ExtractedStatement[] = [];
  /** The period of the sentence before, for one that goes on with it ("أسفرت هذه العمليات عن …"). */
  private carried: DateValue | null = null;
  private token = 0;

  constructor(
    private readonly text: string,
    private readonly language: ReadLanguage,
    private readonly options: ExtractOptions,
  ) {
    this.points = indexCodePoints(text);
    this.tokens = tokenise(normalise(text));
    this.segments = options.segments ?? segmentText(text);
    this.senses = new SenseReader(language);
    this.dates = new SentenceDates(text, language, options.published ?? null);
    this.places = new SentencePlaces(findPlaces(text, { tokens: this.tokens, extra: options.gazetteer ?? [] }), this.points);
    this.speech = readAttributions(text, this.segments, { extraAgents: options.agents ?? [] });
  }

  extract(): ExtractedStatement[] {
    for (const segment of this.segments) {
      this.carried = null;
      const from = this.points.toUtf16(segment.start);
      const sentences = splitSentences(this.text.slice(from, this.points.toUtf16(segment.end)));
      for (const range of sentences) this.readSentence({ start: from + range.start, end: from + range.end }, segment.kind);
    }
    return mergeInTextOrder(this.statements, this.unitStatements());
  }

  /** Military units taking part, by ordinal, echelon and service: statements of kind `entity`. */
  private unitStatements(): ExtractedStatement[] {
    const statements: ExtractedStatement[] = [];
    let segment = 0;
    for (const { start, end, value } of findUnits(this.text, { tokens: this.tokens })) {
      while ((this.segments[segment]?.end ?? Infinity) <= start) segment += 1;
      const home = this.segments[segment];
      if (!home || home.start > start) continue;
      statements.push({
        ...EMPTY, file: this.options.file ?? '', start, end, quote: value.text, segment: home.kind, kind: 'entity', entity: value.name,
        attribution: attributionAt(this.speech, start)?.chain ?? [], language: this.language,
      });
    }
    return statements;
  }

  private readSentence(range: Utf16Range, segment: SegmentKind): void {
    const tokens = this.tokensOf(range);
    const sentence = new Sentence({ raw: this.text, tokens }, this.language, this.senses);
    const drafts = readSentence(sentence);
    this.places.enter(range.start, range.end);
    const goesOn = sentence.isOneOf(sentence.cues.anaphora, 1) || sentence.isOneOf(sentence.cues.anaphora, 2);
    if (drafts.length > 0) this.carried = this.dates.enter(sentence, range) ?? (goesOn ? this.carried : null);
    else this.dates.pass();
    const base = this.statements.length;
    for (const draft of drafts) this.statements.push(this.toStatement(draft, segment, base));
  }

  private tokensOf({ start, end }: Utf16Range): Token[] {
    while ((this.tokens[this.token]?.start ?? Infinity) < start) this.token += 1;
    const first = this.token;
    while ((this.tokens[this.token]?.start ?? Infinity) < end) this.token += 1;
    return this.tokens.slice(first, this.token);
  }

  /** Puts date, place and speaker to what a sentence tells. `base` is the number of statements before the sentence. */
  private toStatement(draft: Draft, segment: SegmentKind, base: number): ExtractedStatement {
    const { text, points, dates } = this;
    const start = points.toCodePoint(draft.start);
    const said = attributionAt(this.speech, start);
    const cue = said?.cue ? dates.withDayBehind({ start: points.toUtf16(said.cue.start), end: points.toUtf16(said.cue.end) }) : null;
    const period = draft.scope === 'incident' && draft.kind === 'quantity' ? this.carried : null;
    const date = period ?? dates.eventDateOf(draft, cue);
    return {
      file: this.options.file ?? '', start, end: points.toCodePoint(draft.end), quote: text.slice(draft.start, draft.end), segment, kind: draft.kind,
      attribute: draft.attribute, low: draft.low, high: draft.high, qualifier: draft.qualifier, unit: draft.unit,
      subject: draft.kind === 'money' ? null : draft.subject, scope: period ? 'period_total' : draft.scope, assertion: draft.assertion,
      edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null,
      statementDate: (cue && dates.dateWithin(cue)?.edtf) ?? null, entity: null, place: this.places.placeOf(draft.start, draft.end, cue),
      attribution: said?.chain ?? [], partOf: draft.partOf === null ? null : base + draft.partOf, language: this.language,
    };
  }
}

/** All statements in text order; `partOf` of the first list follows the totals to their new places. */
function mergeInTextOrder(counted: readonly ExtractedStatement[], others: readonly ExtractedStatement[]): ExtractedStatement[] {
  const all = [...counted, ...others].map((statement, before) => ({ statement, before }));
  all.sort((a, b) => a.statement.start - b.statement.start || a.before - b.before);
  const placeOf = new Map(all.map(({ before }, now) => [before, now]));
  return all.map(({ statement }) => (statement.partOf === null ? statement : { ...statement, partOf: placeOf.get(statement.partOf) ?? null }));
}
