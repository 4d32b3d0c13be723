import { indexCodePoints } from '@/lib/core/text/code-points';
import { detectLanguage, type ReadLanguage } from '@/lib/core/text/language';
import { normalise } from '@/lib/core/text/normalise';
import type { Segment, SegmentKind } from '@/lib/core/text/range';
import { segmentText } from '@/lib/core/text/segments/segment-text';
import { splitSentences } from '@/lib/core/text/sentences';
import { tokenise } from '@/lib/core/text/tokens';
import { attributionAt, readAttributions } from './attribution/read-attributions';
import { findDates } from './dates/find-dates';
import type { Agent } from './attribution/agents';
import type { ExtractedStatement } from './extracted-statement';
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
 * points of the raw text and slice to `quote`. Pure, never throws on any text, linear in its length.
 *
 * @throws RangeError when `published` is no `YYYY-MM-DD` day
 */
export function extractStatements(text: string, options: ExtractOptions = {}): ExtractedStatement[] {
  const detected = options.language ?? detectLanguage(text);
  if (detected !== 'ar' && detected !== 'en') return [];
  const language: ReadLanguage = detected;
  const points = indexCodePoints(text);
  const source = normalise(text);
  const tokens = tokenise(source);
  const dates = new SentenceDates(findDates(source, { language, anchor: options.published ?? null }), points);
  const segments = options.segments ?? segmentText(text);
  const places = new SentencePlaces(findPlaces(text, { tokens, extra: options.gazetteer ?? [] }), points);
  const speech = readAttributions(text, segments, { extraAgents: options.agents ?? [] });
  const reader = new SenseReader(language);
  const statements: ExtractedStatement[] = [];
  let token = 0;
  let carried: ReturnType<SentenceDates['periodOf']> = null;
  for (const segment of segments) {
    const from = points.toUtf16(segment.start);
    const to = points.toUtf16(segment.end);
    carried = null;
    for (const range of splitSentences(text.slice(from, to))) {
      const [start, end] = [from + range.start, from + range.end];
      while ((tokens[token]?.start ?? Infinity) < start) token += 1;
      const first = token;
      while ((tokens[token]?.start ?? Infinity) < end) token += 1;
      const sentence = new Sentence({ raw: text, tokens: tokens.slice(first, token) }, language, reader);
      const drafts = readSentence(sentence);
      places.enter(start, end);
      const period = dates.periodOf(sentence, start, end);
      const goesOn = sentence.cues.anaphora.has(sentence.word(1)) || sentence.cues.anaphora.has(sentence.word(2));
      if (period || !goesOn) carried = period;
      const base = statements.length;
      for (const draft of drafts) {
        statements.push(toStatement(draft, base));
      }
    }
    function toStatement(draft: Draft, base: number): ExtractedStatement {
      const [start, end] = [points.toCodePoint(draft.start), points.toCodePoint(draft.end)];
      const period = carried && draft.scope === 'incident' && draft.kind === 'quantity' ? carried : null;
      const said = attributionAt(speech, start);
      const cue = said?.cue ? { start: points.toUtf16(said.cue.start), end: points.toUtf16(said.cue.end) } : null;
      const date = period ?? dates.eventDateOf(draft.start, draft.end, cue);
      return {
        file: options.file ?? '', start, end, quote: text.slice(draft.start, draft.end), segment: segment.kind satisfies SegmentKind, kind: draft.kind,
        attribute: draft.attribute, low: draft.low, high: draft.high, qualifier: draft.qualifier, unit: draft.unit,
        subject: draft.kind === 'money' ? null : draft.subject, scope: period ? 'period_total' : draft.scope, assertion: draft.assertion,
        edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null, statementDate: (cue && dates.dateWithin(cue)?.edtf) ?? null,
        entity: null, place: places.placeOf(draft.start, draft.end, cue), attribution: said?.chain ?? [], partOf: draft.partOf === null ? null : base + draft.partOf, language,
      };
    }
  }
  return statements;
}
