import { extractStatements } from '@/lib/core/extract/extract';
import type { ExtractedStatement } from '@/lib/core/extract/extracted-statement';
import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { countCodePoints } from '@/lib/core/text/code-points';
import { detectLanguage, type ReadLanguage } from '@/lib/core/text/language';
import type { Utf16Range } from '@/lib/core/text/range';
import { entryOf } from './number-entry';
import type { StatementDraft } from './statement-draft';

/** How much of the line around a passage is read for who said it and when, in UTF-16 units on either side. */
const AROUND = 3_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface PassageSource {
  language: string;
  /** EDTF; relative dates are reckoned from it where it is a day. */
  published: string | null;
}

/** What was read off a passage: parts of a draft, and who the text says it is from (originator first). */
export interface PassageReading {
  draft: Partial<StatementDraft>;
  attribution: ExtractedStatement['attribution'];
}

/**
 * Reads a selected passage in its line: number, what was counted and of whom, when, where and who said it. Where no
 * statement is found, its first count alone; else nothing. Offsets are UTF-16 units of the text.
 */
export function readPassage(text: string, passage: Utf16Range, source: PassageSource): PassageReading {
  const quote = text.slice(passage.start, passage.end);
  const language = languageOf(source.language, quote);
  const from = Math.max(text.lastIndexOf('\n', passage.start - 1) + 1, passage.start - AROUND);
  const lineEnd = text.indexOf('\n', passage.end);
  const line = text.slice(from, Math.min(lineEnd === -1 ? text.length : lineEnd, passage.end + AROUND));
  const inLine = { start: countCodePoints(text.slice(from, passage.start)), end: countCodePoints(text.slice(from, passage.end)) };
  const found = extractStatements(line, {
    language,
    published: source.published && DAY.test(source.published) ? source.published : null,
    segments: [{ kind: 'body', start: 0, end: countCodePoints(line) }],
  });
  const overlap = (statement: ExtractedStatement) => Math.min(statement.end, inLine.end) - Math.max(statement.start, inLine.start);
  const best = found.filter((statement) => overlap(statement) > 0).reduce<ExtractedStatement | null>((best, each) => (best && overlap(best) >= overlap(each) ? best : each), null);
  if (best) return { draft: draftFrom(best), attribution: best.attribution };
  const count = findNumbers(quote, language).find((number) => number.role === 'count');
  return { draft: count ? { kind: 'quantity', number: entryOf(count) } : {}, attribution: [] };
}

function languageOf(language: string, quote: string): ReadLanguage {
  if (language === 'ar' || language === 'en') return language;
  return detectLanguage(quote) === 'ar' ? 'ar' : 'en';
}

/** The fields of a draft that a found statement fills. */
function draftFrom(statement: ExtractedStatement): Partial<StatementDraft> {
  const common: Partial<StatementDraft> = {
    assertion: statement.assertion,
    scope: statement.scope,
    ...(statement.edtf && statement.kind !== 'date' ? (statement.scope === 'period_total' ? { period: statement.edtf } : { eventDate: statement.edtf, eventBasis: 'resolved' as const }) : {}),
    ...(statement.place && statement.kind !== 'place' ? { place: { id: null, name: statement.place } } : {}),
  };
  const number = entryOf({ low: statement.low, high: statement.high, qualifier: statement.qualifier ?? 'exact' });
  switch (statement.kind) {
    case 'quantity':
      return { ...common, kind: 'quantity', number, attribute: statement.attribute ?? 'other', subject: statement.subject ?? 'unknown', unit: statement.unit ?? '' };
    case 'money':
      return { ...common, kind: 'money', number, currency: statement.unit ?? '' };
    case 'date':
      return { ...common, kind: 'date', valueDate: statement.edtf ?? '' };
    case 'entity':
      return { ...common, kind: 'entity', valueName: { id: null, name: statement.entity ?? '' } };
    case 'place':
      return { ...common, kind: 'place', valueName: { id: null, name: statement.place ?? '' } };
    case 'proposition':
      return { ...common, kind: 'proposition', words: statement.quote };
  }
}
