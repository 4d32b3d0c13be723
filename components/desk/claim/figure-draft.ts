import { findNumbers } from '@/lib/core/extract/numbers/find-numbers';
import { baseDirection } from '@/lib/core/text/direction';
import { parseDate } from '@/lib/core/values/date-parse';
import { parseEntity } from '@/lib/core/values/entity';
import { parseAmount } from '@/lib/core/values/money';
import { parsePlace } from '@/lib/core/values/place';
import { type NumberReader, parseQuantity } from '@/lib/core/values/quantity-parse';
import type { Assertion, Attribute, Scope, Subject, TypedValue, ValueKind } from '@/lib/core/values/typed-value';
import type { ClaimFigureInput } from '@/lib/schemas/claim';

/** A figure while it is being typed: everything is still words. */
export interface FigureDraft {
  kind: ValueKind;
  /** "9", «أكثر من 30», "22 March 2021", a name or a sentence, as the kind asks. */
  typed: string;
  attribute: Attribute;
  subject: Subject;
  unit: string;
  currency: string;
  scope: Scope;
  period: string;
  assertion: Assertion;
  eventDate: string;
  asOf: string;
  stated: string;
  place: { id: string | null; text: string };
  statementId: string | null;
}

export const EMPTY_FIGURE: FigureDraft = {
  kind: 'quantity', typed: '', attribute: 'killed', subject: 'unknown', unit: '', currency: 'USD', scope: 'incident', period: '', assertion: 'asserted',
  eventDate: '', asOf: '', stated: '', place: { id: null, text: '' }, statementId: null,
};

/** Number words ("تسعة", "two dozen") through the readers of texts. */
const readWords: NumberReader = (text) => {
  const [found] = findNumbers(text, baseDirection(text) === 'rtl' ? 'ar' : 'en');
  return found ? { low: found.low, high: found.high, qualifier: found.qualifier } : null;
};

export type ReadFigure = { ok: true; value: TypedValue } | { ok: false; problem: string };

/** Reads what was typed into a value; a problem is the code of a sentence in `claims.figure.problems`. */
export function readFigure(draft: FigureDraft): ReadFigure {
  const text = draft.typed.trim();
  switch (draft.kind) {
    case 'quantity': {
      const read = parseQuantity(text, { readWords });
      return read.ok ? { ok: true, value: { ...read.value, kind: 'quantity', unit: draft.unit.trim() || null, attribute: draft.attribute, subject: draft.subject, text } } : read;
    }
    case 'money': {
      const read = parseAmount(text, readWords);
      return read.ok ? { ok: true, value: { ...read.value, kind: 'money', currency: draft.currency.trim().toUpperCase() || null, text } } : read;
    }
    case 'date':
      return parseDate(text);
    case 'place': {
      const value = parsePlace(text);
      return value ? { ok: true, value } : { ok: false, problem: 'empty' };
    }
    case 'entity': {
      const value = parseEntity(text);
      return value ? { ok: true, value } : { ok: false, problem: 'empty' };
    }
    case 'proposition':
      return text === '' ? { ok: false, problem: 'empty' } : { ok: true, value: { kind: 'proposition', text } };
  }
}

/** The input of a command for a value that was read. */
export function figureInput(draft: FigureDraft, value: TypedValue): ClaimFigureInput {
  const { scope, period, assertion, eventDate, asOf, stated, place, statementId } = draft;
  return { value, scope, period: scope === 'period_total' ? period : '', assertion, eventDate, asOf, stated, placeId: place.id, placeText: place.text, statementId };
}

/** A value back as words to type over, for a new version: numbers as they would be typed, anything else verbatim. */
export function typedOf(value: TypedValue): string {
  switch (value.kind) {
    case 'quantity':
    case 'money':
      if (value.low !== null && value.low === value.high) return String(value.low);
      return value.text;
    case 'date':
      return value.edtf ?? value.text;
    case 'entity':
    case 'place':
      return value.name;
    case 'proposition':
      return value.text;
  }
}
