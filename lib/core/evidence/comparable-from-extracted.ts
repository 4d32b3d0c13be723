import type { ExtractedStatement } from '@/lib/core/extract/extracted-statement';
import { dateFromEdtf } from '@/lib/core/values/date';
import { parseEntity } from '@/lib/core/values/entity';
import { ATTRIBUTES, SUBJECTS, type DateValue, type EntityValue, type Qualifier, type Quantity, type TypedValue, type ValueKind } from '@/lib/core/values/typed-value';
import { foldForSearch } from '@/lib/core/text/fold';
import type { Comparable } from './comparable';
import { placeFromText } from './place-from-text';

type Sparse<T> = { [Field in keyof T]?: T[Field] | null };

/**
 * One side of a line of `isnad compare`: the shape of `isnad extract`, any field missing or null, and what only a person
 * or a page knows. Attributes and subjects are open lists: one we do not name is kept apart from all that we do.
 */
export interface ComparableLine extends Sparse<Omit<ExtractedStatement, 'attribute' | 'subject' | 'segment' | 'attribution'>> {
  attribute?: string | null;
  subject?: string | null;
  segment?: string | null;
  attribution?: readonly { name: string; role?: string | null; entityId?: string | null }[] | null;
  /** Any text that names the incident a person tied this to; equal texts are one incident. */
  incident?: string | null;
  origin?: string | null;
  /** EDTF. */
  asOf?: string | null;
  period?: string | null;
}

/**
 * The comparison's view of such a line, or null when it names no value at all. What is missing is unknown, not assumed:
 * only scope (incident), assertion (asserted) and qualifier (by the bounds) have the reading that plain words have.
 * The origin is the first agent of the attribution chain unless one is given; the figure holds as of when it was said.
 * A date whose EDTF we do not read is told by its bounds, and without those unknown.
 */
export function comparableFromExtracted(line: ComparableLine): Comparable | null {
  const kind = kindOf(line);
  const value = kind && valueOf(kind, line);
  if (!value) return null;
  const scope = line.scope ?? 'incident';
  const told = toldDate(line);
  const period = readDate(line.period);
  return {
    value,
    scope,
    period: period ?? (scope === 'period_total' ? told : null),
    assertion: line.assertion ?? 'asserted',
    eventDate: kind === 'date' || (scope === 'period_total' && period === null) ? null : told,
    asOf: readDate(line.asOf) ?? readDate(line.statementDate),
    place: kind === 'place' || !line.place ? null : placeFromText(line.place),
    incidentId: line.incident || null,
    originId: line.origin || originOf(line),
    isPart: line.partOf != null,
  };
}

function kindOf(line: ComparableLine): ValueKind | null {
  if (line.kind) return line.kind;
  const isCounted = line.low != null || line.high != null || line.attribute != null;
  if (isCounted) return line.attribute === 'money' ? 'money' : 'quantity';
  if (line.entity) return 'entity';
  if (line.edtf && !line.quote) return 'date';
  if (line.place && !line.quote) return 'place';
  return line.quote ? 'proposition' : null;
}

function valueOf(kind: ValueKind, line: ComparableLine): TypedValue | null {
  const text = line.quote ?? '';
  const bounds = { low: line.low ?? null, high: line.high ?? null };
  const qualifier = line.qualifier ?? qualifierOf(bounds.low, bounds.high);
  switch (kind) {
    case 'quantity':
      return { kind, ...bounds, qualifier, ...countedOf(line), text };
    case 'money':
      return { kind, ...bounds, qualifier, currency: currencyOf(line.unit), text };
    case 'date':
      return toldDate(line);
    case 'entity':
      return line.entity ? entityOf(line.entity, text) : null;
    case 'place': {
      const place = line.place ?? line.entity;
      return place ? placeFromText(place) : null;
    }
    case 'proposition':
      return { kind, text };
  }
}

/** An attribute that we do not name becomes `other`, counted in its own name; an unnamed subject is unknown. */
function countedOf({ attribute, subject, unit }: ComparableLine): Pick<Quantity, 'attribute' | 'subject' | 'unit'> {
  const known = ATTRIBUTES.find((name) => name === attribute) ?? 'other';
  const counted = known === 'other' && attribute && attribute !== 'other' ? attribute : (unit ?? null);
  return { attribute: known, subject: SUBJECTS.find((name) => name === subject) ?? 'unknown', unit: counted };
}

function entityOf(name: string, text: string): EntityValue | null {
  const entity = parseEntity(name);
  return entity && { ...entity, text };
}

/** ISO 4217 in any case; another word for money is left unknown. */
function currencyOf(unit: string | null | undefined): string | null {
  const code = unit?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function qualifierOf(low: number | null, high: number | null): Qualifier {
  if (low === null && high === null) return 'indefinite';
  if (low === null) return 'at_most';
  if (high === null) return 'at_least';
  return low === high ? 'exact' : 'range';
}

/** The date told: by its EDTF, or where only bounds are given, by those. */
function toldDate(line: ComparableLine): DateValue | null {
  const read = readDate(line.edtf);
  if (read) return line.kind === 'date' ? { ...read, text: line.quote ?? read.text } : read;
  const [earliest, latest] = [line.earliest ?? null, line.latest ?? null];
  if (earliest === null && latest === null) return null;
  return { kind: 'date', edtf: null, earliest, latest, basis: 'explicit', text: '' };
}

function readDate(edtf: string | null | undefined): DateValue | null {
  return edtf ? dateFromEdtf(edtf) : null;
}

function originOf(line: ComparableLine): string | null {
  const first = line.attribution?.[0];
  if (!first || first.role === 'carrier' || first.role === 'translator') return null;
  return `name:${first.entityId ?? foldForSearch(first.name)}`;
}
