import type { AttributionLink, AttributionRole } from '@/lib/core/origin/attribution';
import { foldForSearch } from '@/lib/core/text/fold';
import type { Assertion, Scope, TypedValue } from '@/lib/core/values/typed-value';
import type { Proposal } from './proposal';
import { proposedValue } from './proposed-value';

/** What is known of a proposal's source. Dates are EDTF. */
export interface ProposalSource {
  published: string | null;
  /** The newsroom's own reporting: its witness speaks, no outlet does. */
  isOwn: boolean;
  confidential: boolean;
  author: string | null;
  outlet: { name: string; entityId: string | null; isOfficial: boolean } | null;
}

/** What an incident passes on to a statement that is tied to it. */
export interface ProposalIncident {
  id: string;
  eventEdtf: string | null;
  placeId: string | null;
  placeText: string;
}

/** Known names: the id of the one agent or place that goes by a name, or null. */
export interface KnownNames {
  agent: (name: string) => string | null;
  place: (name: string) => string | null;
}

/** All that a statement says beside its passage, as its form holds it: dates as EDTF, empty where there is none. */
export interface ProposedFields {
  value: TypedValue;
  scope: Scope;
  period: string;
  assertion: Assertion;
  eventDate: string;
  eventBasis: 'explicit' | 'resolved' | 'inferred';
  asOf: string;
  said: string;
  placeId: string | null;
  placeText: string;
  incidentId: string | null;
  /** Originator first. */
  attribution: { name: string; role: AttributionRole; entityId: string | null }[];
}

/**
 * The statement that accepting a proposal makes: what the text tells; what it leaves open from the incident it is tied to
 * and from its source, as when a person fills the form in.
 */
export function proposedFields(proposal: Proposal, source: ProposalSource, incident: ProposalIncident | null, known: KnownNames): ProposedFields {
  const isTotal = proposal.scope === 'period_total';
  const told = proposal.kind === 'date' ? '' : (proposal.edtf ?? '');
  const inherits = incident !== null && proposal.scope === 'incident';
  const eventDate = isTotal ? '' : told || (inherits && proposal.kind !== 'date' ? (incident.eventEdtf ?? '') : '');
  const said = proposal.statementDate ?? source.published ?? '';
  const place = proposal.kind === 'place' ? null : proposal.place;
  return {
    value: withIds(proposedValue(proposal), known),
    scope: proposal.scope,
    period: isTotal ? told : '',
    assertion: proposal.assertion,
    eventDate,
    eventBasis: told ? 'resolved' : 'inferred',
    asOf: said,
    said,
    placeId: place ? known.place(place) : inherits ? incident.placeId : null,
    placeText: place ?? (inherits ? incident.placeText : ''),
    incidentId: incident?.id ?? null,
    attribution: chainOf(proposal.attribution, source, known),
  };
}

function withIds(value: TypedValue, known: KnownNames): TypedValue {
  if (value.kind === 'entity') return { ...value, entityId: known.agent(value.name) };
  if (value.kind === 'place') return { ...value, placeId: known.place(value.name) };
  return value;
}

/**
 * Those the text names, then the outlet as who carried it. An official body that names nobody else speaks for itself. A
 * confidential source's chain is left to a person: what it names may tell who it is.
 */
function chainOf(named: readonly AttributionLink[], source: ProposalSource, known: KnownNames): ProposedFields['attribution'] {
  if (source.confidential) return [];
  const chain = named.map(({ name, role }) => ({ name, role, entityId: known.agent(name) }));
  const isNamed = (name: string, entityId: string | null) => chain.some((link) => (entityId !== null && link.entityId === entityId) || foldForSearch(link.name) === foldForSearch(name));
  if (source.isOwn) {
    const { author } = source;
    return author && !isNamed(author, null) ? [...chain, { name: author, role: chain.length === 0 ? 'witness' : 'carrier', entityId: null }] : chain;
  }
  const { outlet } = source;
  if (!outlet || isNamed(outlet.name, outlet.entityId)) return chain;
  const hasOrigin = chain.some(({ role }) => role === 'originator' || role === 'witness');
  const link = { name: outlet.name, entityId: outlet.entityId };
  return outlet.isOfficial && !hasOrigin ? [{ ...link, role: 'originator' }, ...chain] : [...chain, { ...link, role: 'carrier' }];
}
