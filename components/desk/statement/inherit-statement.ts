import type { IncidentChoice, SourceView, StatementView } from '@/components/desk/reader/source-view';
import { isOwnReporting } from '@/lib/schemas/source';
import { foldForSearch } from '@/lib/core/text/fold';
import type { PassageReading } from './read-passage';
import { type ChainEntry, draftOf, EMPTY_DRAFT, NO_NAME, type StatementDraft } from './statement-draft';

interface Inheritance {
  source: SourceView;
  /** The statements of this source; the newest one passes on what it says beside its value. */
  statements: readonly StatementView[];
  incidents: readonly IncidentChoice[];
}

/**
 * What a new statement begins with, so that only differences are typed: all but the value from the statement made last in
 * this source; without one, the incident's date and place, and the source's own date and outlet.
 */
export function inheritStatement({ source, statements, incidents }: Inheritance): StatementDraft {
  const last = statements.reduce<StatementView | null>((newest, each) => (newest && newest.createdAt >= each.createdAt ? newest : each), null);
  if (last) {
    const { scope, period, assertion, eventDate, eventBasis, asOf, said, place, incidentId, chain, subject, attribute } = draftOf(last);
    return { ...EMPTY_DRAFT, scope, period, assertion: assertion === 'denied' ? 'asserted' : assertion, eventDate, eventBasis, asOf, said, place, incidentId, chain, subject, attribute };
  }
  const own = source.incidents.length === 1 ? (source.incidents[0]?.id ?? null) : null;
  const draft = { ...EMPTY_DRAFT, asOf: source.published ?? '', said: source.published ?? '', chain: chainOf(source) };
  return withIncident(draft, incidents.find(({ id }) => id === own) ?? null, null);
}

/**
 * A new statement's draft: inherited, then what was read off the passage. The value is always the passage's; when, where
 * and who are taken from it only where nothing was inherited, since a person had them before.
 */
export function beginStatement(inheritance: Inheritance, reading: PassageReading): StatementDraft {
  const inherited = inheritStatement(inheritance);
  const { scope, eventDate, eventBasis, place, ...value } = reading.draft;
  return {
    ...inherited,
    ...value,
    scope: scope && scope !== 'incident' ? scope : inherited.scope,
    ...(inherited.eventDate === '' && eventDate ? { eventDate, eventBasis: eventBasis ?? 'inferred' } : {}),
    ...(inherited.place.name === '' && place ? { place } : {}),
    chain: inheritance.statements.length === 0 ? chainWith(reading, inherited.chain) : inherited.chain,
  };
}

/** Those the passage names, then those who carried it that it does not name. */
function chainWith({ attribution }: PassageReading, carriers: readonly ChainEntry[]): ChainEntry[] {
  const named = attribution.map(({ name, role, entityId }) => ({ name, role, id: entityId ?? null }));
  const others = carriers.filter((carrier) => !named.some(({ name }) => foldForSearch(name) === foldForSearch(carrier.name)));
  return [...named, ...others].map((entry, key) => ({ ...entry, key }));
}

/** A draft tied to another incident: date and place follow, unless the person had given others. */
export function withIncident(draft: StatementDraft, incident: IncidentChoice | null, before: IncidentChoice | null): StatementDraft {
  const hadOwnDate = draft.eventDate !== (before?.eventDate ?? '');
  const hadOwnPlace = draft.place.name !== placeNameOf(before) || draft.place.id !== (before?.place?.id ?? null);
  return {
    ...draft,
    incidentId: incident?.id ?? null,
    eventDate: hadOwnDate ? draft.eventDate : (incident?.eventDate ?? ''),
    place: hadOwnPlace ? draft.place : incident ? { id: incident.place?.id ?? null, name: placeNameOf(incident) } : NO_NAME,
  };
}

function placeNameOf(incident: IncidentChoice | null): string {
  return incident?.placeText || incident?.place?.name || '';
}

/** An official body speaks for itself; any other outlet carries; in our own notes the witness comes first. */
function chainOf(source: SourceView): ChainEntry[] {
  if (isOwnReporting(source.kind)) return source.confidential ? [] : [{ key: 0, name: source.author ?? '', id: null, role: 'witness' }];
  if (!source.outlet) return [];
  return [{ key: 0, name: source.outlet.name, id: source.outlet.entityId, role: source.outlet.isOfficial ? 'originator' : 'carrier' }];
}
