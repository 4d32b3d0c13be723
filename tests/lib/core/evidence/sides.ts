import { dateFromEdtf } from '@/lib/core/values/date';
import type { Comparable } from '@/lib/core/evidence/comparable';
import type { Attribute, DateValue, EntityValue, PlaceValue, Qualifier, Quantity, Subject } from '@/lib/core/values/typed-value';

/** A date from EDTF; a test that writes a wrong one fails at once. */
export function on(edtf: string): DateValue {
  const value = dateFromEdtf(edtf);
  if (!value) throw new Error(`${edtf} is no date`);
  return value;
}

export function count(attribute: Attribute, low: number | null, high: number | null = low, more: { qualifier?: Qualifier; subject?: Subject; unit?: string | null } = {}): Quantity {
  const qualifier = more.qualifier ?? (low !== null && low === high ? 'exact' : high === null ? 'at_least' : 'range');
  return { kind: 'quantity', low, high, qualifier, unit: more.unit ?? null, attribute, subject: more.subject ?? 'unknown', text: '' };
}

export function place(placeId: string | null, ...ancestors: string[]): PlaceValue {
  return { kind: 'place', placeKind: 'place', placeId, name: placeId ?? 'somewhere', ancestors, text: '' };
}

export function unit(ordinal: number, role: string | null = 'struck'): EntityValue {
  return { kind: 'entity', entityKind: 'unit', entityId: null, name: `${ordinal}th Brigade`, designation: { ordinal, echelon: 'brigade', service: 'army' }, role, text: '' };
}

/** A side that a person tied to the one incident of these tests; every test changes what it is about. */
export function side(value: Comparable['value'], change: Partial<Comparable> = {}): Comparable {
  return { value, scope: 'incident', period: null, assertion: 'asserted', eventDate: null, asOf: null, place: null, incidentId: 'the-incident', originId: null, ...change };
}

/** The same, tied by nobody: only place and date can tell that one event is meant. */
export function loose(value: Comparable['value'], change: Partial<Comparable> = {}): Comparable {
  return side(value, { incidentId: null, place: place('mosul', 'nineveh', 'iraq'), eventDate: on('2024-11-22'), ...change });
}
