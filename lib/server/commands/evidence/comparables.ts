import type { Comparable } from '@/lib/core/evidence/comparable';
import type { Assertion, DateBasis, DateValue, PlaceValue, Scope, TypedValue } from '@/lib/core/values/typed-value';
import { SPAN_COLUMNS, type SpanRow } from '@/lib/server/db/value-span';
import { ancestorsOn, type Ground } from './ground';

/** The columns of a statement that a comparison reads. */
export const STATEMENT_COLUMNS = {
  id: true, sourceId: true, incidentId: true, attribute: true, value: true, scope: true, periodEdtf: true, periodEarliest: true, periodLatest: true, assertion: true,
  eventEdtf: true, eventEarliest: true, eventLatest: true, eventBasis: true, eventText: true,
  asOfEdtf: true, asOfEarliest: true, asOfLatest: true, asOfTime: true, placeId: true, placeText: true, originId: true, partOfId: true,
  ...SPAN_COLUMNS,
} as const;

/** The columns of a claim's version that a comparison reads. */
export const VERSION_COLUMNS = {
  number: true, value: true, scope: true, periodEdtf: true, periodEarliest: true, periodLatest: true, assertion: true,
  eventEdtf: true, eventEarliest: true, eventLatest: true, asOfEdtf: true, placeId: true, placeText: true,
  statement: { select: { id: true, sourceId: true, originId: true, asOfEarliest: true, asOfLatest: true, ...SPAN_COLUMNS } },
} as const;

interface Told {
  value: unknown;
  scope: string;
  periodEdtf: string | null;
  periodEarliest: string | null;
  periodLatest: string | null;
  assertion: string;
  eventEdtf: string | null;
  eventEarliest: string | null;
  eventLatest: string | null;
  asOfEdtf: string | null;
  placeId: string | null;
  placeText: string;
}

export interface StatementRow extends Told, SpanRow {
  id: string;
  sourceId: string;
  incidentId: string | null;
  attribute: string | null;
  eventBasis: string;
  eventText: string;
  asOfEarliest: string | null;
  asOfLatest: string | null;
  asOfTime: string | null;
  originId: string | null;
  partOfId: string | null;
}

export interface VersionRow extends Told {
  number: number;
  statement: ({ id: string; sourceId: string; originId: string | null; asOfEarliest: string | null; asOfLatest: string | null } & SpanRow) | null;
}

export interface ClaimRow {
  id: string;
  statedById: string | null;
  incident: { id: string; placeId: string | null; placeText: string; eventEdtf: string | null; eventEarliest: string | null; eventLatest: string | null; night: boolean };
}

/** A statement as the comparison rules see it. */
export function toComparableStatement(row: StatementRow, ground: Ground): Comparable {
  const eventDate = dateOf(row.eventEdtf, row.eventEarliest, row.eventLatest, row.eventText, row.eventBasis as DateBasis);
  return {
    ...common(row),
    eventDate,
    asOf: dateOf(row.asOfEdtf, row.asOfEarliest, row.asOfLatest, row.asOfTime ?? ''),
    place: placeOf(row.placeId, row.placeText, eventDate?.earliest ?? null, ground),
    incidentId: row.incidentId,
    originId: row.originId ? (ground.rootOf.get(row.originId) ?? row.originId) : null,
    isPart: row.partOfId !== null,
  };
}

/** A claim in one of its versions as the rules see it; what the version leaves open holds as for its incident. */
export function toComparableClaim(claim: ClaimRow, version: VersionRow, ground: Ground): Comparable {
  const { incident } = claim;
  const own = dateOf(version.eventEdtf, version.eventEarliest, version.eventLatest, '');
  const eventDate = own ?? dateOf(incident.eventEdtf, incident.eventEarliest, incident.eventLatest, '');
  const day = eventDate?.earliest ?? null;
  const originId = (claim.statedById && ground.originOfEntity.get(claim.statedById)) || version.statement?.originId || null;
  return {
    ...common(version),
    eventDate,
    asOf: dateOf(version.asOfEdtf, version.statement?.asOfEarliest ?? version.asOfEdtf, version.statement?.asOfLatest ?? version.asOfEdtf, ''),
    place: placeOf(version.placeId, version.placeText, day, ground) ?? placeOf(incident.placeId, incident.placeText, day, ground),
    incidentId: incident.id,
    originId: originId ? (ground.rootOf.get(originId) ?? originId) : null,
  };
}

function common(row: Told): Pick<Comparable, 'value' | 'scope' | 'period' | 'assertion'> {
  return {
    // Written only by commands, whose input passed the schema of typed values.
    value: row.value as TypedValue,
    scope: row.scope as Scope,
    period: dateOf(row.periodEdtf, row.periodEarliest, row.periodLatest, ''),
    assertion: row.assertion as Assertion,
  };
}

function dateOf(edtf: string | null, earliest: string | null, latest: string | null, text: string, basis: DateBasis = 'explicit'): DateValue | null {
  if (edtf === null && earliest === null && latest === null) return null;
  return { kind: 'date', edtf, earliest, latest, basis, text };
}

function placeOf(placeId: string | null, placeText: string, day: string | null, ground: Ground): PlaceValue | null {
  const row = placeId === null ? undefined : ground.places.get(placeId);
  if (!row) return placeText === '' ? null : { kind: 'place', placeKind: 'place', placeId: null, name: placeText, ancestors: [], text: placeText };
  const name = row.nameAr ?? row.nameEn ?? placeText;
  return {
    kind: 'place',
    placeKind: row.kind === 'command_sector' ? 'command_sector' : 'place',
    placeId: row.id,
    name,
    ancestors: ancestorsOn(ground, row.id, day),
    text: placeText || name,
  };
}
