import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { Assertion, Attribute, EntityValue, PlaceValue, Scope, Subject, TypedValue, ValueKind } from '@/lib/core/values/typed-value';
import { parseDate } from '@/lib/core/values/date-parse';
import { parseEntity } from '@/lib/core/values/entity';
import { parsePlace } from '@/lib/core/values/place';
import type { EditStatementInput } from '@/lib/schemas/statement';
import type { StatementView } from '@/components/desk/reader/source-view';
import { boundsOf, entryOf, type NumberEntry } from './number-entry';

/** A name that may be a known agent or place. */
export interface NameEntry {
  id: string | null;
  name: string;
}

export interface ChainEntry extends NameEntry {
  /** For the list on screen alone. */
  key: number;
  role: AttributionRole;
}

/** A statement while it is typed: every field as text, whatever kind of value is chosen. */
export interface StatementDraft {
  kind: ValueKind;
  attribute: Attribute;
  subject: Subject;
  unit: string;
  number: NumberEntry;
  currency: string;
  valueDate: string;
  valueName: NameEntry;
  entityKind: EntityValue['entityKind'];
  entityRole: string;
  placeKind: PlaceValue['placeKind'];
  words: string;
  scope: Scope;
  period: string;
  assertion: Assertion;
  eventDate: string;
  eventBasis: 'explicit' | 'resolved' | 'inferred';
  asOf: string;
  said: string;
  place: NameEntry;
  incidentId: string | null;
  chain: readonly ChainEntry[];
}

export const NO_NAME: NameEntry = { id: null, name: '' };

/** A draft in which nothing is known yet. */
export const EMPTY_DRAFT: StatementDraft = {
  kind: 'quantity', attribute: 'killed', subject: 'unknown', unit: '', number: { qualifier: 'exact', first: '', second: '' }, currency: '', valueDate: '', valueName: NO_NAME,
  entityKind: 'organisation', entityRole: '', placeKind: 'place', words: '', scope: 'incident', period: '', assertion: 'asserted', eventDate: '', eventBasis: 'inferred', asOf: '',
  said: '', place: NO_NAME, incidentId: null, chain: [],
};

/** The longest verbatim text that a value keeps (lib/schemas/typed-value.ts), in UTF-16 units. */
const VERBATIM_MAX = 2_000;

/** Without a name: the schema refuses it beside the field. */
const NAMELESS: EntityValue = { kind: 'entity', entityKind: 'organisation', entityId: null, name: '', designation: null, role: null, text: '' };
const PLACELESS: PlaceValue = { kind: 'place', placeKind: 'place', placeId: null, name: '', ancestors: [], text: '' };

/** The words that a stored value was read from: its own, where its excerpt holds more than them. */
export function wordsOf({ value, quote }: { value: TypedValue; quote: string }): string {
  return value.kind === 'proposition' || value.text === '' ? quote : value.text;
}

/** The typed value a draft stands for; `quote` are the words it was read from. */
export function valueOf(draft: StatementDraft, quote: string): TypedValue {
  const text = quote.slice(0, VERBATIM_MAX);
  const { qualifier } = draft.number;
  switch (draft.kind) {
    case 'quantity':
      return { kind: 'quantity', ...boundsOf(draft.number), qualifier, unit: draft.unit.trim() || null, attribute: draft.attribute, subject: draft.subject, text };
    case 'money':
      return { kind: 'money', ...boundsOf(draft.number, false), qualifier, currency: draft.currency.trim().toUpperCase() || null, text };
    case 'date': {
      const read = parseDate(draft.valueDate);
      return read.ok ? { ...read.value, text } : { kind: 'date', edtf: null, earliest: null, latest: null, basis: 'none', text };
    }
    case 'entity':
      return { ...(parseEntity(draft.valueName.name, draft.entityKind) ?? NAMELESS), entityId: draft.valueName.id, role: draft.entityRole.trim() || null, text };
    case 'place':
      return { ...(parsePlace(draft.valueName.name) ?? PLACELESS), placeKind: draft.placeKind, placeId: draft.valueName.id, text };
    case 'proposition':
      return { kind: 'proposition', text: draft.words.trim() || text };
  }
}

/** Everything of a draft but the passage, as the commands take it. */
export function fieldsOf(draft: StatementDraft, quote: string): Omit<EditStatementInput, 'statementId' | 'version'> {
  const { scope, assertion, eventDate, eventBasis, asOf, said, incidentId } = draft;
  return {
    value: valueOf(draft, quote), scope, period: scope === 'period_total' ? draft.period : '', assertion, eventDate, eventBasis, asOf, said, incidentId,
    placeId: draft.place.id, placeText: draft.place.name,
    attribution: draft.chain.filter((link) => link.name.trim() !== '').map(({ name, role, id }) => ({ name, role, entityId: id })),
  };
}

/** All that a statement says beside its passage. */
export type ToldStatement = Pick<StatementView, 'value' | 'scope' | 'period' | 'assertion' | 'eventDate' | 'eventBasis' | 'asOf' | 'said' | 'place' | 'placeText' | 'incident' | 'chain'>;

/** The draft by which a stored statement is changed, or one that is proposed. */
export function draftOf(statement: ToldStatement): StatementDraft {
  const { scope, period, assertion, eventDate, asOf, said } = statement;
  return {
    ...EMPTY_DRAFT, ...valueFields(statement.value), scope, period, assertion, eventDate, asOf, said,
    eventBasis: statement.eventBasis === 'none' ? 'inferred' : statement.eventBasis,
    place: { id: statement.place?.id ?? null, name: statement.placeText || (statement.place?.name ?? '') },
    incidentId: statement.incident?.id ?? null,
    chain: statement.chain.map(({ name, role, entityId }, key) => ({ key, name, role, id: entityId ?? null })),
  };
}

/** The fields of a draft that a value fills. */
function valueFields(value: TypedValue): Partial<StatementDraft> {
  switch (value.kind) {
    case 'quantity':
      return { kind: 'quantity', attribute: value.attribute, subject: value.subject, unit: value.unit ?? '', number: entryOf(value) };
    case 'money':
      return { kind: 'money', number: entryOf(value), currency: value.currency ?? '' };
    case 'date':
      return { kind: 'date', valueDate: value.edtf ?? '' };
    case 'entity':
      return { kind: 'entity', entityKind: value.entityKind, valueName: { id: value.entityId, name: value.name }, entityRole: value.role ?? '' };
    case 'place':
      return { kind: 'place', placeKind: value.placeKind, valueName: { id: value.placeId, name: value.name } };
    case 'proposition':
      return { kind: 'proposition', words: value.text };
  }
}
